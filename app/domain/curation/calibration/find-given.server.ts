import type { Given } from '#app/domain/curation/calibration/profiles.ts'
import { database } from '#app/platform/database.server.ts'

const twoYears = 2 * 365 * 24 * 60 * 60 * 1000
const most = 2000

/**
 * What readers of an agency gave in the last two years, on files that are decided and on anchors.
 * With a curator: only the files that they have read.
 */
export async function findGiven(
  agencyId: string,
  now: Date,
  curatorId?: string,
): Promise<{ readings: (Given & { rubricVersionId: string })[]; anchors: Given[] }> {
  const since = new Date(now.getTime() - twoYears)
  const [readings, anchors] = await Promise.all([
    database().review.findMany({
      where: {
        state: 'submitted',
        submittedAt: { gte: since },
        submission: {
          agencyId,
          state: { in: ['approved', 'rejected'] },
          ...(curatorId
            ? { blind: false, reviews: { some: { curatorId, state: 'submitted' } } }
            : {}),
        },
      },
      select: {
        ...{ submissionId: true, version: true, curatorId: true, total: true },
        submission: { select: { rubricVersionId: true } },
      },
      orderBy: [{ submittedAt: 'desc' }, { id: 'desc' }],
      take: most,
    }),
    database().anchorReading.findMany({
      where: {
        submittedAt: { not: null },
        anchor: {
          agencyId,
          ...(curatorId ? { readings: { some: { curatorId, submittedAt: { not: null } } } } : {}),
        },
      },
      select: { anchorId: true, curatorId: true, total: true },
      take: most,
    }),
  ])
  return {
    readings: readings.map(({ submissionId, version, curatorId: reader, total, submission }) => ({
      rubricVersionId: submission.rubricVersionId,
      file: `${submissionId}.${version}`,
      curatorId: reader,
      total: total?.toNumber() ?? 0,
    })),
    anchors: anchors.map(({ anchorId, curatorId: reader, total }) => ({
      file: anchorId,
      curatorId: reader,
      total: total?.toNumber() ?? 0,
    })),
  }
}

import type { Given } from '#app/domain/curation/calibration/profiles.ts'
import { database } from '#app/platform/database.server.ts'
import { Prisma } from '#app/platform/generated/prisma/client.ts'

const twoYears = 2 * 365 * 24 * 60 * 60 * 1000
/** The newest decided files that are looked at: enough to say how somebody reads, and as fast in year ten. */
const mostFiles = 500
const mostOnAnchors = 2000

type GivenOnFile = Given & { rubricVersionId: string }

type FileRead = { file: string; rubricVersionId: string; readers: string[]; totals: number[] }

/** The agency's newest decided files; with a curator those that they have read by name. */
const decidedFiles = (agencyId: string, since: Date, curatorId?: string) =>
  curatorId
    ? Prisma.sql`
      SELECT s.id, s.rubric_version_id FROM review own JOIN submission s ON s.id = own.submission_id
      WHERE own.curator_id = ${curatorId}::uuid AND own.state = 'submitted'
        AND own.submitted_at >= ${since} AND s.agency_id = ${agencyId}::uuid
        AND s.state IN ('approved', 'rejected') AND NOT s.blind
      ORDER BY own.submitted_at DESC, own.id DESC LIMIT ${mostFiles}`
    : Prisma.sql`
      SELECT s.id, s.rubric_version_id FROM submission s
      WHERE s.agency_id = ${agencyId}::uuid AND s.closed_at >= ${since}
        AND s.state IN ('approved', 'rejected')
      ORDER BY s.closed_at DESC LIMIT ${mostFiles}`

/**
 * What readers of an agency gave in the last two years, on files that are decided and on anchors.
 * With a curator: only the files that they have read.
 */
export async function findGiven(
  agencyId: string,
  now: Date,
  curatorId?: string,
): Promise<{ readings: GivenOnFile[]; anchors: Given[] }> {
  const since = new Date(now.getTime() - twoYears)
  const [files, anchors] = await Promise.all([
    database().$queryRaw<FileRead[]>`
      SELECT r.submission_id || '.' || r.version AS file,
        each.rubric_version_id AS "rubricVersionId",
        array_agg(r.curator_id::text) AS readers, array_agg(r.total::float8) AS totals
      FROM (SELECT DISTINCT * FROM (${decidedFiles(agencyId, since, curatorId)}) newest) each
      JOIN review r ON r.submission_id = each.id AND r.state = 'submitted'
        AND r.submitted_at >= ${since}
      GROUP BY r.submission_id, r.version, each.rubric_version_id`,
    database().anchorReading.findMany({
      where: {
        submittedAt: { not: null },
        anchor: {
          agencyId,
          ...(curatorId ? { readings: { some: { curatorId, submittedAt: { not: null } } } } : {}),
        },
      },
      select: { anchorId: true, curatorId: true, total: true },
      take: mostOnAnchors,
    }),
  ])
  return {
    readings: files.flatMap(({ file, rubricVersionId, readers, totals }) =>
      readers.map((reader, index) => ({
        ...{ file, rubricVersionId, curatorId: reader, total: totals[index] ?? 0 },
      })),
    ),
    anchors: anchors.map(({ anchorId, curatorId: reader, total }) => ({
      file: anchorId,
      curatorId: reader,
      total: total?.toNumber() ?? 0,
    })),
  }
}

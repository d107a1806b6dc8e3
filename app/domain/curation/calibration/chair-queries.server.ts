import type { Official } from '#app/domain/accounts/actor.ts'
import { anchorable } from '#app/domain/curation/calibration/anchorable.ts'
import { findDecided } from '#app/domain/curation/calibration/find-decided.server.ts'
import { findGiven } from '#app/domain/curation/calibration/find-given.server.ts'
import type { Decided } from '#app/domain/curation/calibration/foretold.ts'
import {
  type Agreement,
  agreementOfPairs,
  agreementOn,
  type Profile,
  profilesOf,
} from '#app/domain/curation/calibration/profiles.ts'
import { defaultRubric } from '#app/domain/curation/default-rubric.ts'
import { gradeOf } from '#app/domain/curation/rubric.ts'
import { publishedFrom } from '#app/domain/curation/rubric-queries.server.ts'
import { database } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'

export type AnchorView = {
  id: string
  number: string
  name: string
  at: Date
  asked: number
  done: number
  totals: { name: string; total: number }[]
}

export type Calibration = {
  profiles: (Profile & { name: string })[]
  onAnchors: Agreement
  onPairs: Agreement
  anchors: AnchorView[]
  /** Rejected files that may become anchors, newest first. */
  candidates: { id: string; number: string; name: string }[]
  /** What was decided, for comparing with what was sold since. */
  decided: Decided[]
}

/** Whoever has named a tie is no longer asked. */
const withoutTies = {
  OR: [{ declaration: null }, { declaration: { kind: 'none' } }],
} satisfies Prisma.AnchorReadingWhereInput

/** The grade of a total by the rubric that its own file is read under, as a place from A down. */
async function gradesOf(readings: readonly { file: string; rubricVersionId: string }[]) {
  const rubrics = await database().rubricVersion.findMany({
    where: { id: { in: [...new Set(readings.map(({ rubricVersionId }) => rubricVersionId))] } },
    include: { rubric: true },
  })
  const contents = new Map(rubrics.map((row) => [row.id, publishedFrom(row).content]))
  const ofFile = new Map(readings.map((each) => [each.file, contents.get(each.rubricVersionId)]))
  return (total: number, file: string) =>
    ['A', 'B', 'C', 'D'].indexOf(gradeOf(ofFile.get(file) ?? defaultRubric, total))
}

/** What the chair of an agency sees of its readers' scales; in the order of names, never of scores. */
export async function findCalibration(official: Official, now: Date): Promise<Calibration> {
  const agencyId = official.organisationId
  const [given, anchors, candidates, decided] = await Promise.all([
    findGiven(agencyId, now),
    database().anchor.findMany({
      where: { agencyId },
      include: {
        readings: { where: withoutTies, orderBy: { id: 'asc' } },
        submission: { select: { number: true, product: { select: { name: true } } } },
      },
      orderBy: { at: 'desc' },
      take: 50,
    }),
    database().submission.findMany({
      where: { agencyId, ...anchorable, anchors: { none: {} } },
      select: { id: true, number: true, product: { select: { name: true } } },
      orderBy: { closedAt: 'desc' },
      take: 60,
    }),
    findDecided(agencyId),
  ])
  const profiles = profilesOf([...given.readings, ...given.anchors])
  const people = await database().user.findMany({
    where: {
      id: {
        in: [
          ...profiles.map(({ curatorId }) => curatorId),
          ...anchors.flatMap(({ readings }) => readings.map(({ curatorId }) => curatorId)),
        ],
      },
    },
    select: { id: true, name: true },
  })
  const nameOf = (userId: string) => people.find(({ id }) => id === userId)?.name ?? ''
  return {
    profiles: profiles
      .map((profile) => ({ ...profile, name: nameOf(profile.curatorId) }))
      .sort((one, other) => one.name.localeCompare(other.name)),
    onAnchors: agreementOn(given.anchors),
    onPairs: agreementOfPairs(given.readings, await gradesOf(given.readings)),
    anchors: anchors.map(({ id, at, submission, readings }) => ({
      ...{ id, at, number: submission.number, name: submission.product.name },
      asked: readings.length,
      done: readings.filter(({ submittedAt }) => submittedAt).length,
      // Who is asked for a reading as well learns of the others' when their own is in.
      totals: readings.some((each) => each.curatorId === official.userId && !each.submittedAt)
        ? []
        : readings.flatMap(({ curatorId, total, submittedAt }) =>
            submittedAt ? [{ name: nameOf(curatorId), total: total?.toNumber() ?? 0 }] : [],
          ),
    })),
    candidates: candidates.map(({ id, number, product }) => ({ id, number, name: product.name })),
    decided,
  }
}

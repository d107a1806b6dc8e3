import type { Curator } from '#app/domain/accounts/actor.ts'
import { blindFile, photosIn, withheldFrom } from '#app/domain/curation/blind/blind-file.ts'
import { findGiven } from '#app/domain/curation/calibration/find-given.server.ts'
import { type Profile, profilesOf } from '#app/domain/curation/calibration/profiles.ts'
import type { Seal } from '#app/domain/curation/declaration/find-seal.server.ts'
import type { PublishedRubric, Scores } from '#app/domain/curation/rubric.ts'
import { mean } from '#app/domain/curation/rubric.ts'
import { publishedFrom } from '#app/domain/curation/rubric-queries.server.ts'
import type { SubmissionFile } from '#app/domain/curation/submission-file.ts'
import { isId } from '#app/kernel/ids.ts'
import { database } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'

export type OwnAnchor = {
  id: string
  number: string
  categoryId: string | null
  submittedAt: Date | null
  total: number | null
}

/** No tie was named, and the score has not become public in the meantime. */
const stillOpen = {
  OR: [{ declaration: null }, { declaration: { kind: 'none' } }],
  anchor: { submission: { product: { state: { not: 'listed' } } } },
} satisfies Prisma.AnchorReadingWhereInput

/** What shows itself to its reader: handed in, or opened by a declaration. */
const opened = {
  OR: [{ submittedAt: { not: null } }, { AND: [{ declaration: { kind: 'none' } }, stillOpen] }],
} satisfies Prisma.AnchorReadingWhereInput

/** A curator's own anchors and their own profile: nobody else's. */
export async function findCalibrationOf(
  curator: Curator,
  now: Date,
): Promise<{ anchors: OwnAnchor[]; profile: Profile | null }> {
  const [rows, given] = await Promise.all([
    database().anchorReading.findMany({
      where: { curatorId: curator.userId, OR: [{ submittedAt: { not: null } }, stillOpen] },
      include: {
        anchor: {
          select: {
            submission: { select: { number: true, product: { select: { categoryId: true } } } },
          },
        },
      },
      orderBy: [{ submittedAt: { sort: 'asc', nulls: 'first' } }, { id: 'asc' }],
      take: 100,
    }),
    findGiven(curator.organisationId, now, curator.userId),
  ])
  const profiles = profilesOf([...given.readings, ...given.anchors])
  return {
    anchors: rows.map(({ id, anchor, submittedAt, total }) => ({
      ...{ id, submittedAt, number: anchor.submission.number },
      categoryId: anchor.submission.product.categoryId,
      total: total?.toNumber() ?? null,
    })),
    profile: profiles.find(({ curatorId }) => curatorId === curator.userId) ?? null,
  }
}

export type AnchorReadingView = {
  id: string
  number: string
  open: boolean
  file: SubmissionFile
  rubric: PublishedRubric
  scores: Scores
  comment: string | null
  total: number | null
  /** Only once one's own is in: what the others came to, without a name. */
  others: { count: number; mean: number } | null
}

/** All that a curator learns of an anchor before they have said what ties they have: its category. */
export async function findAnchorSeal(
  { userId: curatorId }: Curator,
  readingId: string,
): Promise<Seal | undefined> {
  if (!isId(readingId)) return undefined
  const row = await database().anchorReading.findFirst({
    where: { id: readingId, curatorId },
    include: {
      declaration: { select: { kind: true } },
      anchor: {
        select: {
          submission: {
            select: { number: true, product: { select: { categoryId: true, state: true } } },
          },
        },
      },
    },
  })
  if (!row) return undefined
  const { number, product } = row.anchor.submission
  return {
    ...{ id: row.id, number, categoryId: product.categoryId, blind: true, product: null },
    open: !row.submittedAt && !row.declaration && product.state !== 'listed',
    declared:
      row.submittedAt !== null || (row.declaration?.kind === 'none' && product.state !== 'listed'),
  }
}

/** A photo that a yardstick shows its reader, by its place. */
export async function findAnchorPhoto(
  { userId: curatorId }: Curator,
  readingId: string,
  place: string,
): Promise<string | undefined> {
  if (!isId(readingId)) return undefined
  const row = await database().anchorReading.findFirst({
    where: { id: readingId, curatorId, ...opened },
    select: {
      anchor: {
        select: { version: true, submission: { select: { versions: true, gateChecks: true } } },
      },
    },
  })
  if (!row) return undefined
  const { version, submission } = row.anchor
  const handed = submission.versions.find((each) => each.version === version)
  const gate = submission.gateChecks.find((each) => each.version === version)
  const file = handed?.snapshot as unknown as SubmissionFile | undefined
  const fileId = file && photosIn([file])[Number(place)]
  return fileId && !withheldFrom(gate?.withheld).photos.includes(fileId) ? fileId : undefined
}

/** A file read as a yardstick: without its maker's name, and without a word of the other readers. */
export async function findAnchorReadingFor(
  curator: Curator,
  readingId: string,
): Promise<AnchorReadingView | undefined> {
  if (!isId(readingId)) return undefined
  const row = await database().anchorReading.findFirst({
    where: { id: readingId, curatorId: curator.userId, ...opened },
    include: {
      anchor: {
        include: {
          readings: { select: { curatorId: true, total: true, submittedAt: true } },
          submission: {
            include: {
              rubricVersion: { include: { rubric: true } },
              versions: true,
              gateChecks: true,
            },
          },
        },
      },
    },
  })
  if (!row) return undefined
  const { submission, version, readings } = row.anchor
  const handed = submission.versions.find((each) => each.version === version)
  if (!handed) return undefined
  const gate = submission.gateChecks.find((each) => each.version === version)
  const file = handed.snapshot as unknown as SubmissionFile
  const others = readings.flatMap((each) =>
    each.curatorId !== curator.userId && each.submittedAt ? [each.total?.toNumber() ?? 0] : [],
  )
  const seen = row.submittedAt !== null && others.length > 1
  return {
    ...{ id: row.id, number: submission.number, open: row.submittedAt === null },
    file: blindFile(file, withheldFrom(gate?.withheld)),
    rubric: publishedFrom(submission.rubricVersion),
    scores: row.scores as Scores,
    comment: row.comment,
    total: row.total?.toNumber() ?? null,
    others: seen ? { count: others.length, mean: mean(others) } : null,
  }
}

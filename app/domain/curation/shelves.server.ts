import type { Official } from '#app/domain/accounts/actor.ts'
import type { Shelved } from '#app/domain/curation/agency-views.ts'
import { reachedBy } from '#app/domain/curation/reach.server.ts'
import type { Shelf } from '#app/domain/curation/shelf.ts'
import type { SubmissionState } from '#app/domain/curation/submission-acts.ts'
import { patternWithin } from '#app/kernel/regions.ts'
import { database } from '#app/platform/database.server.ts'
import { Prisma } from '#app/platform/generated/prisma/client.ts'

/** Whether a file under review lacks a reader: nobody was asked yet, one has stepped back, two have parted. */
const lacksReaders = Prisma.sql`
  ((SELECT count(*) FROM review r
   WHERE r.submission_id = s.id AND r.version = s.current_version AND r.state <> 'recused')
  < s.readers_wanted)`

const within = ({ region, sectors }: Official) => Prisma.sql`
  s.region_code LIKE ${patternWithin(region)}
  AND (${sectors.length === 0} OR s.sector = ANY(${sectors}))`

/** The conditions stand in the text, not in parameters: so the shelves' partial indexes serve them. */
const lies: Record<Shelf, Prisma.Sql> = {
  gate: Prisma.sql`s.state = 'submitted'`,
  assignment: Prisma.sql`s.state = 'underReview' AND ${lacksReaders}`,
  reading: Prisma.sql`s.state = 'underReview' AND NOT ${lacksReaders}`,
  decision: Prisma.sql`s.state = 'scored'`,
  revision: Prisma.sql`s.state = 'revisionRequested'`,
  closed: Prisma.sql`s.state IN ('approved', 'rejected', 'withdrawn')`,
}

const columns = {
  id: true,
  number: true,
  state: true,
  currentVersion: true,
  heldSince: true,
  dueAt: true,
  product: {
    select: {
      name: true,
      producer: { select: { businessName: true } },
      photos: { orderBy: { position: 'asc' }, take: 1, select: { fileId: true } },
    },
  },
} as const satisfies Prisma.SubmissionSelect

export const shelfPageSize = 30

/** The files on one shelf within reach: longest waiting first, closed ones newest first. */
export async function findShelf(official: Official, shelf: Shelf, page = 1): Promise<Shelved[]> {
  const newest = shelf === 'closed'
  const lying = await database().$queryRaw<{ id: string }[]>`
    SELECT s.id FROM submission s WHERE ${lies[shelf]} AND ${within(official)}
    ORDER BY ${newest ? Prisma.sql`s.held_since DESC` : Prisma.sql`s.held_since`}, s.id
    LIMIT ${shelfPageSize} OFFSET ${(page - 1) * shelfPageSize}`
  const rows = await database().submission.findMany({
    where: { AND: [reachedBy(official), { id: { in: lying.map(({ id }) => id) } }] },
    select: columns,
    orderBy: [{ heldSince: newest ? 'desc' : 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ currentVersion, product, ...row }) => ({
    ...row,
    version: currentVersion,
    name: product.name,
    businessName: product.producer.businessName,
    photoFileId: product.photos[0]?.fileId ?? null,
  }))
}

/** All shelves in one statement: the open files with their readers, the closed ones by count alone. */
export async function countShelves(official: Official): Promise<Record<Shelf, number>> {
  const rows = await database().$queryRaw<
    { state: SubmissionState | 'closed'; count: number; lacking: number }[]
  >`
    SELECT s.state::text AS state, count(*)::int AS count,
      (count(*) FILTER (WHERE s.state = 'underReview' AND ${lacksReaders}))::int AS lacking
    FROM submission s
    WHERE s.state IN ('submitted', 'underReview', 'scored', 'revisionRequested')
      AND ${within(official)} GROUP BY s.state
    UNION ALL
    SELECT 'closed', count(*)::int, 0 FROM submission s
    WHERE ${lies.closed} AND ${within(official)}`
  const of = (wanted: SubmissionState | 'closed') =>
    rows.find(({ state }) => state === wanted)?.count ?? 0
  const lacking = rows.find(({ state }) => state === 'underReview')?.lacking ?? 0
  return {
    gate: of('submitted'),
    assignment: lacking,
    reading: of('underReview') - lacking,
    decision: of('scored'),
    revision: of('revisionRequested'),
    closed: of('closed'),
  }
}

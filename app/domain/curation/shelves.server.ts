import type { Official } from '#app/domain/accounts/actor.ts'
import type { Shelved } from '#app/domain/curation/agency-views.ts'
import { reachedBy } from '#app/domain/curation/reach.server.ts'
import type { Shelf } from '#app/domain/curation/shelf.ts'
import type { SubmissionState } from '#app/domain/curation/submission-acts.ts'
import { database } from '#app/platform/database.server.ts'
import { Prisma } from '#app/platform/generated/prisma/client.ts'

/** Whether a file under review lacks a reader: nobody was asked yet, one has stepped back, two have parted. */
const lacksReaders = Prisma.sql`
  ((SELECT count(*) FROM review r
   WHERE r.submission_id = s.id AND r.version = s.current_version AND r.state <> 'recused')
  < s.readers_wanted)`

const within = ({ region, sectors }: Official) => Prisma.sql`
  (s.region_code = ${region} OR s.region_code LIKE ${`${region}.%`})
  AND (${sectors.length === 0} OR s.sector = ANY(${sectors}))`

const states: Record<Exclude<Shelf, 'assignment' | 'reading'>, SubmissionState[]> = {
  gate: ['submitted'],
  decision: ['scored'],
  revision: ['revisionRequested'],
  closed: ['approved', 'rejected', 'withdrawn'],
}

/** A shelf's page as a condition; what hangs on a file's readers is looked up page by page. */
async function lyingOn(
  official: Official,
  shelf: Shelf,
  page: number,
): Promise<Prisma.SubmissionWhereInput> {
  if (shelf !== 'assignment' && shelf !== 'reading') return { state: { in: states[shelf] } }
  const rows = await database().$queryRaw<{ id: string }[]>`
    SELECT s.id FROM submission s
    WHERE s.state = 'underReview' AND ${within(official)}
      AND ${lacksReaders} = ${shelf === 'assignment'}
    ORDER BY s.held_since, s.id
    LIMIT ${shelfPageSize} OFFSET ${(page - 1) * shelfPageSize}`
  return { id: { in: rows.map(({ id }) => id) } }
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
  const where = await lyingOn(official, shelf, page)
  const rows = await database().submission.findMany({
    where: { AND: [reachedBy(official), where] },
    select: columns,
    orderBy: [{ heldSince: shelf === 'closed' ? 'desc' : 'asc' }, { id: 'asc' }],
    // Those two shelves' page is in the condition already.
    skip: shelf === 'assignment' || shelf === 'reading' ? 0 : (page - 1) * shelfPageSize,
    take: shelfPageSize,
  })
  return rows.map(({ currentVersion, product, ...row }) => ({
    ...row,
    version: currentVersion,
    name: product.name,
    businessName: product.producer.businessName,
    photoFileId: product.photos[0]?.fileId ?? null,
  }))
}

/** All shelves in one statement, and one scan. */
export async function countShelves(official: Official): Promise<Record<Shelf, number>> {
  const rows = await database().$queryRaw<
    { state: SubmissionState; count: number; lacking: number }[]
  >`
    SELECT s.state, count(*)::int AS count,
      (count(*) FILTER (WHERE s.state = 'underReview' AND ${lacksReaders}))::int AS lacking
    FROM submission s WHERE ${within(official)} GROUP BY s.state`
  const of = (...wanted: SubmissionState[]) =>
    rows.filter(({ state }) => wanted.includes(state)).reduce((sum, { count }) => sum + count, 0)
  const lacking = rows.find(({ state }) => state === 'underReview')?.lacking ?? 0
  return {
    gate: of(...states.gate),
    assignment: lacking,
    reading: of('underReview') - lacking,
    decision: of(...states.decision),
    revision: of(...states.revision),
    closed: of(...states.closed),
  }
}

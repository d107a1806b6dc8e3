import type { Official } from '#app/domain/accounts/actor.ts'
import type { Shelved } from '#app/domain/curation/agency-views.ts'
import { reachedBy } from '#app/domain/curation/reach.server.ts'
import { type Shelf, shelves } from '#app/domain/curation/shelf.ts'
import { database } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'

/** Files under review that lack a reader: nobody was asked yet, or one has stepped back. */
async function findUnderstaffed({ region, sectors }: Official): Promise<string[]> {
  const rows = await database().$queryRaw<{ id: string }[]>`
    SELECT s.id FROM submission s
    WHERE s.state = 'underReview'
      AND (s.region_code = ${region} OR s.region_code LIKE ${`${region}.%`})
      AND (${sectors.length === 0} OR s.sector = ANY(${sectors}))
      AND (SELECT count(*) FROM review r
           WHERE r.submission_id = s.id AND r.version = s.current_version
             AND r.state <> 'recused') < s.readers_wanted`
  return rows.map(({ id }) => id)
}

async function lying(official: Official): Promise<Record<Shelf, Prisma.SubmissionWhereInput>> {
  const ids = await findUnderstaffed(official)
  return {
    gate: { state: 'submitted' },
    assignment: { state: 'underReview', id: { in: ids } },
    reading: { state: 'underReview', id: { notIn: ids } },
    decision: { state: 'scored' },
    revision: { state: 'revisionRequested' },
    closed: { state: { in: ['approved', 'rejected', 'withdrawn'] } },
  }
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
  const where = await lying(official)
  const rows = await database().submission.findMany({
    where: { AND: [reachedBy(official), where[shelf]] },
    select: columns,
    orderBy: [{ heldSince: shelf === 'closed' ? 'desc' : 'asc' }, { id: 'asc' }],
    skip: (page - 1) * shelfPageSize,
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

export async function countShelves(official: Official): Promise<Record<Shelf, number>> {
  const where = await lying(official)
  const counts = await Promise.all(
    shelves.map((shelf) =>
      database().submission.count({ where: { AND: [reachedBy(official), where[shelf]] } }),
    ),
  )
  return Object.fromEntries(shelves.map((shelf, index) => [shelf, counts[index] ?? 0])) as Record<
    Shelf,
    number
  >
}

import { findCards } from '#app/domain/catalogue/listing-cards.server.ts'
import { type Maker, makerPageSize } from '#app/domain/catalogue/maker.ts'
import { inForce } from '#app/domain/catalogue/queries.server.ts'
import type { Sight } from '#app/domain/products/sight.ts'
import { isId } from '#app/kernel/ids.ts'
import { database } from '#app/platform/database.server.ts'

type Shelf = { total: number; certificates: string[] }

/** How much of a maker is on the shelf, and under which licences. */
async function findShelf(producerId: string): Promise<Shelf> {
  const rows = await database().listing.groupBy({
    by: ['certificates'],
    where: { producerId, ...inForce() },
    _count: true,
  })
  return {
    total: rows.reduce((sum, { _count }) => sum + _count, 0),
    certificates: [...new Set(rows.flatMap(({ certificates }) => certificates))].sort(),
  }
}

/** Nothing of a maker that has nothing on the shelf. */
export async function findMaker(
  producerId: string,
  page: number,
  sight?: Sight,
): Promise<Maker | undefined> {
  if (!isId(producerId)) return undefined
  const [producer, listings] = await Promise.all([
    database().producer.findUnique({
      where: { id: producerId },
      select: {
        businessName: true,
        story: true,
        villageName: true,
        workersMale: true,
        workersFemale: true,
      },
    }),
    findCards(
      {
        where: { producerId, ...inForce() },
        orderBy: [{ score: { sort: 'desc', nulls: 'last' } }, { productId: 'asc' }],
        skip: (page - 1) * makerPageSize,
        take: makerPageSize,
      },
      sight,
    ),
  ])
  const [first] = listings
  if (!producer || !first) return undefined
  return {
    id: producerId,
    name: producer.businessName,
    story: producer.story,
    villageName: producer.villageName,
    districtCode: first.districtCode,
    districtName: first.districtName,
    workers: (producer.workersMale ?? 0) + (producer.workersFemale ?? 0),
    ...(await findShelf(producerId)),
    listings,
  }
}

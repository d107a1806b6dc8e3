import { dayOrNull } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'

/** A change as it stands when the news of it arrives. */
export async function findChangeNews(id: string) {
  const row = await database().productChange.findUnique({
    where: { id },
    include: { product: { select: { name: true } } },
  })
  if (!row) return undefined
  const { state, productId, producerId, agencyId, product } = row
  return { state, productId, producerId, agencyId, name: product.name }
}

/** A call to put a product forward again, as it stands when the news of it arrives. */
export async function findCallNews(id: string) {
  const row = await database().recuration.findUnique({
    where: { id },
    include: { product: { select: { name: true } } },
  })
  return row && { agencyId: row.agencyId, name: row.product.name, called: row.state === 'called' }
}

/** Whose product it is, until when it is listed, and whether it is called or put forward again. */
export async function findProductNews(id: string, recurationId?: string) {
  const row = await database().product.findUnique({
    where: { id },
    include: {
      listing: { select: { validUntil: true } },
      submissions: { where: { closedAt: null }, take: 1, select: { id: true } },
      recurations: { where: { id: recurationId, state: 'called' }, take: 1, select: { id: true } },
    },
  })
  if (!row) return undefined
  const { producerId, name, listing, submissions, recurations } = row
  return {
    ...{ id, producerId, name },
    validUntil: dayOrNull(listing?.validUntil ?? null),
    underWay: submissions.length > 0,
    called: recurations.length > 0,
  }
}

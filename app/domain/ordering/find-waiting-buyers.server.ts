import { database } from '#app/platform/database.server.ts'

/** Who has this product in an open request or an order that is not delivered yet. */
export async function findWaitingBuyers(
  productId: string,
): Promise<{ buyerId: string; requestId?: string; orderId?: string }[]> {
  const [requests, orders] = await Promise.all([
    database().quoteRequest.findMany({
      where: { state: { in: ['draft', 'open'] }, lines: { some: { productId } } },
      select: { id: true, buyerId: true },
      orderBy: { id: 'asc' },
    }),
    database().order.findMany({
      where: {
        parts: {
          some: {
            state: { in: ['pending', 'placed', 'confirmed', 'closing'] },
            lines: { some: { productId } },
          },
        },
      },
      select: { id: true, buyerId: true },
      orderBy: { id: 'asc' },
    }),
  ])
  return [
    ...orders.map(({ id, buyerId }) => ({ buyerId, orderId: id })),
    ...requests.map(({ id, buyerId }) => ({ buyerId, requestId: id })),
  ]
}

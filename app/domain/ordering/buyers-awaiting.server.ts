import { database } from '#app/platform/database.server.ts'

/** Who has placed an order of a product that is not delivered yet. */
export async function buyersAwaiting(
  productId: string,
): Promise<{ userId: string; orderId: string }[]> {
  const orders = await database().order.findMany({
    where: {
      parts: {
        some: {
          state: { in: ['pending', 'placed', 'confirmed', 'closing'] },
          lines: { some: { productId } },
        },
      },
    },
    select: { id: true, placedBy: true },
  })
  return orders.map(({ id, placedBy }) => ({ userId: placedBy, orderId: id }))
}

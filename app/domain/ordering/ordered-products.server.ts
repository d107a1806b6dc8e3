import type { OrderTerms } from '#app/domain/ordering/order-quantity.ts'
import type { Queryable } from '#app/platform/database.server.ts'

export type OrderableProduct = {
  id: string
  producerId: string
  name: string
  unit: string
  listed: boolean
  /** Something keeps it from being ordered for now. */
  held: boolean
  price: bigint | null
  pricesHidden: boolean
  capacityPerDay: number | null
  terms: OrderTerms
}

/** Products as an order needs them now, by id. */
export async function findOrderableProducts(
  on: Queryable,
  productIds: readonly string[],
): Promise<Map<string, OrderableProduct>> {
  const rows = await on.product.findMany({
    where: { id: { in: [...productIds] } },
    select: {
      id: true,
      producerId: true,
      name: true,
      unit: true,
      state: true,
      price: true,
      pricesHidden: true,
      capacityPerDay: true,
      minimumOrder: true,
      orderMultiple: true,
      holds: { where: { liftedAt: null }, take: 1, select: { id: true } },
    },
  })
  return new Map(
    rows.map(({ state, unit, minimumOrder, orderMultiple, holds, ...row }) => [
      row.id,
      {
        ...row,
        unit: unit ?? 'buah',
        listed: state === 'listed',
        held: holds.length > 0,
        terms: { minimumOrder, orderMultiple },
      },
    ]),
  )
}

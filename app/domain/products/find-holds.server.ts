import { database } from '#app/platform/database.server.ts'
import type { HoldCause, OpenHold } from './hold.ts'

/** Why these products are held now, by product. */
export async function findOpenHolds(
  productIds: readonly string[],
): Promise<Map<string, OpenHold[]>> {
  const rows = await database().productHold.findMany({
    where: { productId: { in: [...productIds] }, liftedAt: null },
    orderBy: [{ since: 'asc' }, { id: 'asc' }],
  })
  const byProduct = new Map<string, OpenHold[]>()
  for (const { productId, cause, reference, code, data, since } of rows) {
    const hold: OpenHold = {
      cause: cause as HoldCause,
      reference,
      code,
      data: data as Record<string, string>,
      since,
    }
    byProduct.set(productId, [...(byProduct.get(productId) ?? []), hold])
  }
  return byProduct
}

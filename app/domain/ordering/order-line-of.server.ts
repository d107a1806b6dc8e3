import type { Buyer } from '#app/domain/accounts/actor.ts'
import { isId } from '#app/kernel/ids.ts'
import { database } from '#app/platform/database.server.ts'

/** The buyer's own order line of a product, or nothing. */
export async function orderLineOf(
  buyer: Buyer,
  lineId: string,
  productId: string,
): Promise<string | undefined> {
  if (!isId(lineId)) return undefined
  const line = await database().orderLine.findFirst({
    where: { id: lineId, productId, part: { order: { buyerId: buyer.organisationId } } },
    select: { id: true },
  })
  return line?.id
}

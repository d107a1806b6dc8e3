import type { Buyer } from '#app/domain/accounts/actor.ts'
import { isId } from '#app/kernel/ids.ts'
import { database } from '#app/platform/database.server.ts'

/** What a buyer ordered in a line of their own, with the address of its card. */
export async function orderLineOf(
  buyer: Buyer,
  lineId: string,
): Promise<{ id: string; productId: string; slug: string } | undefined> {
  if (!isId(lineId)) return undefined
  const line = await database().orderLine.findFirst({
    where: { id: lineId, part: { order: { buyerId: buyer.organisationId } } },
    select: { id: true, productId: true },
  })
  const product =
    line &&
    (await database().product.findUnique({
      where: { id: line.productId },
      select: { slug: true },
    }))
  return product ? { ...line, slug: product.slug } : undefined
}

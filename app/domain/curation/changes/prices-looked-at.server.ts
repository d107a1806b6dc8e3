import type { Product } from '#app/domain/products/product.ts'
import { database } from '#app/platform/database.server.ts'
import { fromJson, type ProposalJson } from './change-content.ts'
import type { PricesLookedAt } from './material-fields.ts'

/**
 * The prices somebody last looked at: of the approved file, with the changes accepted since. So a
 * price does not wander off in small steps. A product that passed elsewhere has only its own.
 */
export async function pricesLookedAt(product: Product): Promise<PricesLookedAt> {
  const decision = await database().decision.findFirst({
    where: { outcome: 'approved', submission: { productId: product.id } },
    orderBy: { at: 'desc' },
    select: { at: true, version: true, submissionId: true },
  })
  const own = { price: product.price, tiers: product.tiers }
  if (!decision) return own
  const { at, ...of } = decision
  const [approved, accepted] = await Promise.all([
    database().submissionVersion.findUnique({
      where: { submissionId_version: of },
      select: { snapshot: true },
    }),
    database().productChange.findMany({
      where: { productId: product.id, state: 'accepted', closedAt: { gte: at } },
      orderBy: { closedAt: 'asc' },
      select: { proposed: true },
    }),
  ])
  const steps = [approved?.snapshot, ...accepted.map(({ proposed }) => proposed)]
  return steps.reduce<PricesLookedAt>((known, step) => {
    const { price, tiers } = fromJson((step ?? {}) as ProposalJson)
    return { price: price ?? known.price, tiers: tiers ?? known.tiers }
  }, own)
}

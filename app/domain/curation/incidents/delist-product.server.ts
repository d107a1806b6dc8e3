import type { Official } from '#app/domain/accounts/actor.ts'
import { liftHold } from '#app/domain/products/lift-hold.server.ts'
import { lockProducts } from '#app/domain/products/lock-products.server.ts'
import { type AtShelf, handleIncident } from './handle-incident.server.ts'

/** The product leaves the catalogue for good: only a new curation brings it back. */
export const delistProduct = (
  official: Official,
  incidentId: string,
  said: { text: string },
  { now, shelf }: AtShelf,
) =>
  handleIncident(official, incidentId, {
    ...{ act: 'delist', said, now },
    and: async (tx, { id, productId }) => {
      await lockProducts(tx, [productId])
      await tx.product.updateMany({
        where: { id: productId, state: 'listed' },
        data: { state: 'unlisted', updatedAt: now },
      })
      const reason = { productId, cause: 'incident', reference: id } as const
      await liftHold(tx, reason, { now, by: official, shelf })
      await shelf(tx, [productId])
    },
  })

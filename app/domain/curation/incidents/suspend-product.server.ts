import type { Official } from '#app/domain/accounts/actor.ts'
import { holdProduct } from '#app/domain/products/hold-product.server.ts'
import { type AtShelf, handleIncident } from './handle-incident.server.ts'

/** The product leaves the shelf and orders at once, until the incident is mended or dismissed. */
export const suspendProduct = (
  official: Official,
  incidentId: string,
  said: { text: string },
  { now, shelf }: AtShelf,
) =>
  handleIncident(official, incidentId, {
    ...{ act: 'suspend', said, now },
    and: (tx, { id, number, productId }) =>
      holdProduct(
        tx,
        { productId, cause: 'incident', reference: id, code: 'incident', data: { number } },
        { now, by: official, shelf },
      ),
  })

import type { Official } from '#app/domain/accounts/actor.ts'
import { liftHold } from '#app/domain/products/lift-hold.server.ts'
import { type AtShelf, handleIncident } from './handle-incident.server.ts'

/** Ends an incident without taking the product down; what held it because of it is lifted. */
export const closeIncident = (
  official: Official,
  incidentId: string,
  act: 'confirmMend' | 'dismiss',
  said: { text: string },
  { now, shelf }: AtShelf,
) =>
  handleIncident(official, incidentId, {
    ...{ act, said, now },
    and: (tx, { id, productId }) =>
      liftHold(tx, { productId, cause: 'incident', reference: id }, { now, by: official, shelf }),
  })

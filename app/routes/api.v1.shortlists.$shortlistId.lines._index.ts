import { addToShortlist } from '#app/domain/catalogue/shortlists/add-to-shortlist.server.ts'
import { findShortlistFor } from '#app/domain/catalogue/shortlists/queries.server.ts'
import { doors } from '#app/http/api/doors.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { refusedShortlist } from '#app/http/api/refused-shortlist.server.ts'
import { found } from '#app/http/guard.server.ts'

/** What is on the list already stays there, with its note. */
const extend = answersAt(doors.extendShortlist, async ({ buyer, params, body, locale, now }) => {
  const { id } = found(await findShortlistFor(buyer, params.shortlistId))
  const added = await addToShortlist(buyer, id, body.productIds, now)
  if (!added.ok) throw refusedShortlist(added.refusal, locale)
  return found(await findShortlistFor(buyer, id))
})

const route = machineRoute(extend)

export const loader = route.loader
export const action = route.action

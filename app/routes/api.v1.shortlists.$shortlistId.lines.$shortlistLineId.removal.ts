import { findShortlistFor } from '#app/domain/catalogue/shortlists/queries.server.ts'
import { removeFromShortlist } from '#app/domain/catalogue/shortlists/remove-from-shortlist.server.ts'
import { doors } from '#app/http/api/doors.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { refusedShortlist } from '#app/http/api/refused-shortlist.server.ts'
import { found } from '#app/http/guard.server.ts'

/** What is not on the list is as it was asked to be. */
const reduce = answersAt(doors.reduceShortlist, async ({ buyer, params, locale, now }) => {
  const list = found(await findShortlistFor(buyer, params.shortlistId))
  const { id, lines } = list
  if (!lines.some((line) => line.id === params.shortlistLineId)) return list
  const where = { shortlistId: id, lineId: params.shortlistLineId }
  const removed = await removeFromShortlist(buyer, where, now)
  if (!removed.ok) throw refusedShortlist(removed.refusal, locale)
  return found(await findShortlistFor(buyer, id))
})

const route = machineRoute(reduce)

export const loader = route.loader
export const action = route.action

import { restoreShortlist } from '#app/domain/catalogue/shortlists/archive-shortlist.server.ts'
import { findShortlistFor } from '#app/domain/catalogue/shortlists/queries.server.ts'
import { doors } from '#app/http/api/doors.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { refusedShortlist } from '#app/http/api/refused-shortlist.server.ts'
import { found } from '#app/http/guard.server.ts'

/** What is in use already is as it was asked to be. */
const move = answersAt(doors.restoreShortlist, async ({ buyer, params, locale }) => {
  const { id, archivedAt } = found(await findShortlistFor(buyer, params.shortlistId))
  const moved = archivedAt === null || (await restoreShortlist(buyer, id))
  if (moved !== true && !moved.ok) throw refusedShortlist(moved.refusal, locale)
  return found(await findShortlistFor(buyer, id))
})

const route = machineRoute(move)

export const loader = route.loader
export const action = route.action

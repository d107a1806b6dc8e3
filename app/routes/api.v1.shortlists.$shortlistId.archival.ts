import { archiveShortlist } from '#app/domain/catalogue/shortlists/archive-shortlist.server.ts'
import { findShortlistFor } from '#app/domain/catalogue/shortlists/queries.server.ts'
import { doors } from '#app/http/api/doors.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { refusedShortlist } from '#app/http/api/refused-shortlist.server.ts'
import { found } from '#app/http/guard.server.ts'

/** What is away already is as it was asked to be. */
const move = answersAt(doors.archiveShortlist, async ({ buyer, params, locale, now }) => {
  const { id, archivedAt } = found(await findShortlistFor(buyer, params.shortlistId))
  const moved = archivedAt !== null || (await archiveShortlist(buyer, id, now))
  if (moved !== true && !moved.ok) throw refusedShortlist(moved.refusal, locale)
  return found(await findShortlistFor(buyer, id))
})

const route = machineRoute(move)

export const loader = route.loader
export const action = route.action

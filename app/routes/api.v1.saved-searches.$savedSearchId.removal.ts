import { removeSavedSearch } from '#app/domain/catalogue/saved-searches/change-saved-search.server.ts'
import { doors } from '#app/http/api/doors.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { savedSearchAnswer } from '#app/http/api/saved-search-answer.server.ts'
import { notFound } from '#app/http/guard.server.ts'

/** Answers what was removed, for the last time. */
const remove = answersAt(doors.removeSavedSearch, async ({ buyer, params }) => {
  const saved = await savedSearchAnswer(buyer, params.savedSearchId)
  if (!(await removeSavedSearch(buyer, saved.id)).ok) throw notFound()
  return saved
})

const route = machineRoute(remove)

export const loader = route.loader
export const action = route.action

import { changeSavedSearch } from '#app/domain/catalogue/saved-searches/change-saved-search.server.ts'
import { SavedSearchSchema } from '#app/domain/catalogue/saved-searches/schemas.ts'
import { doors } from '#app/http/api/doors.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { throughForm } from '#app/http/api/refused.server.ts'
import { savedSearchAnswer } from '#app/http/api/saved-search-answer.server.ts'
import { notFound } from '#app/http/guard.server.ts'

const read = answersAt(doors.readSavedSearch, ({ buyer, params }) =>
  savedSearchAnswer(buyer, params.savedSearchId),
)

const change = answersAt(doors.changeSavedSearch, async ({ buyer, params, body, locale }) => {
  const { id, name, alert } = await savedSearchAnswer(buyer, params.savedSearchId)
  const input = throughForm(SavedSearchSchema, { name, alert, ...body }, locale)
  if (!(await changeSavedSearch(buyer, id, input)).ok) throw notFound()
  return savedSearchAnswer(buyer, id)
})

const route = machineRoute(read, change)

export const loader = route.loader
export const action = route.action

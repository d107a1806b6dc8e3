import { findSavedSearches } from '#app/domain/catalogue/saved-searches/queries.server.ts'
import { saveSearch } from '#app/domain/catalogue/saved-searches/save-search.server.ts'
import { SavedSearchSchema } from '#app/domain/catalogue/saved-searches/schemas.ts'
import {
  parametersOf,
  type SearchQuestion,
  StrictSearchSchema,
} from '#app/domain/catalogue/search/search-question.ts'
import { findMatches } from '#app/domain/ordering/search-deliverable.server.ts'
import { doors } from '#app/http/api/doors.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { invalidBody } from '#app/http/api/read-asked.server.ts'
import { refusedHere, throughForm } from '#app/http/api/refused.server.ts'
import { savedSearchAnswer, withSearch } from '#app/http/api/saved-search-answer.server.ts'
import { sentenceFor } from '#app/http/validation-sentence.ts'
import { type Locale, messagesFor } from '#app/messages/messages.ts'

const list = answersAt(doors.listSavedSearches, async ({ buyer }) => ({
  items: (await findSavedSearches(buyer)).map(withSearch),
}))

/** What the catalogue's door would refuse is not kept for later. */
function questionIn(search: string, locale: Locale): SearchQuestion {
  const parsed = StrictSearchSchema.safeParse(parametersOf(new URLSearchParams(search)))
  if (parsed.success) return { ...parsed.data, page: undefined }
  const errors = parsed.error.issues.map((issue) => ({
    pointer: '#/search',
    detail: `${String(issue.path[0])}: ${sentenceFor(issue, messagesFor(locale))}`,
  }))
  throw invalidBody(errors, locale)
}

const create = answersAt(doors.createSavedSearch, async ({ buyer, body, locale, actId, now }) => {
  const question = questionIn(body.search, locale)
  const wanted = { ...throughForm(SavedSearchSchema, body, locale), question, findMatches }
  const saved = await saveSearch(buyer, wanted, now, actId)
  if (!saved.ok) {
    const { reason } = saved.refusal
    throw refusedHere(locale, reason, messagesFor(locale).savedSearches.refusals[reason])
  }
  return savedSearchAnswer(buyer, actId)
})

const route = machineRoute(list, create)

export const loader = route.loader
export const action = route.action

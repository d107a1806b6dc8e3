import type { Buyer } from '#app/domain/accounts/actor.ts'
import { findSavedSearchFor } from '#app/domain/catalogue/saved-searches/queries.server.ts'
import type { SavedSearchView } from '#app/domain/catalogue/saved-searches/views.ts'
import { searchOf } from '#app/domain/catalogue/search/search-question.ts'
import { found } from '#app/http/guard.server.ts'

/** A saved search with its question as an address line. */
export const withSearch = <View extends Pick<SavedSearchView, 'question'>>({
  question,
  ...view
}: View) => ({ ...view, search: searchOf(question) })

export const savedSearchAnswer = async (buyer: Buyer, savedSearchId: string) =>
  withSearch(found(await findSavedSearchFor(buyer, savedSearchId)))

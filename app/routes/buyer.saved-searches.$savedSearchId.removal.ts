import { removeSavedSearch } from '#app/domain/catalogue/saved-searches/change-saved-search.server.ts'
import { findSavedSearchFor } from '#app/domain/catalogue/saved-searches/queries.server.ts'
import { redirectWith, refused } from '#app/http/forms.server.ts'
import { found, requireBuyer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import type { Route } from './+types/buyer.saved-searches.$savedSearchId.removal'

export async function action({ request, params }: Route.ActionArgs) {
  const buyer = await requireBuyer(request)
  const { id } = found(await findSavedSearchFor(buyer, params.savedSearchId))
  const { savedSearches: m } = messagesFor(localeOf(request))
  const done = await removeSavedSearch(buyer, id)
  if (!done.ok) return refused(request, m.refusals.notFound, paths.buyer.savedSearches())
  return redirectWith(paths.buyer.savedSearches(), { tone: 'ok', text: m.removed })
}

import { redirect } from 'react-router'
import { openSavedSearch } from '#app/domain/catalogue/saved-searches/open-saved-search.server.ts'
import { findMatches } from '#app/domain/ordering/search-deliverable.server.ts'
import { found, requireBuyer } from '#app/http/guard.server.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Route } from './+types/buyer.saved-searches.$savedSearchId._index'

export async function loader({ request, params }: Route.LoaderArgs) {
  const buyer = await requireBuyer(request)
  const { savedSearchId } = params
  const search = found(await openSavedSearch(buyer, savedSearchId, findMatches, now()))
  return redirect(paths.savedResults(search, savedSearchId))
}

import { openSavedSearch } from '#app/domain/catalogue/saved-searches/open-saved-search.server.ts'
import { findNews } from '#app/domain/catalogue/saved-searches/queries.server.ts'
import { findMatches } from '#app/domain/ordering/search-deliverable.server.ts'
import { sightOf } from '#app/domain/products/sight.ts'
import { doors } from '#app/http/api/doors.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { found } from '#app/http/guard.server.ts'

/** Looked at again before anything else was found, it answers the same news. */
const look = answersAt(doors.lookAtSavedSearch, async ({ buyer, params, now }) => {
  const { savedSearchId } = params
  const search = found(await openSavedSearch(buyer, savedSearchId, findMatches, now))
  const { listings, ...news } = found(await findNews(buyer.userId, savedSearchId, sightOf([buyer])))
  return { ...news, search, newest: listings }
})

const route = machineRoute(look)

export const loader = route.loader
export const action = route.action

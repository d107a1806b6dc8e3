import { announceNews } from '#app/domain/catalogue/saved-searches/announce-news.server.ts'
import { refreshSavedSearches } from '#app/domain/catalogue/saved-searches/refresh-saved-searches.server.ts'
import { saveSearch } from '#app/domain/catalogue/saved-searches/save-search.server.ts'
import { questionFrom } from '#app/domain/catalogue/search/search-question.ts'
import { findMatches } from '#app/domain/ordering/search-deliverable.server.ts'
import type { Cast } from './cast.ts'
import { must } from './must.ts'
import type { Timeline } from './timeline.ts'

const plans = [
  {
    ...{ by: 'Rani Anggraini', name: 'Camilan halal di bawah 25 ribu', alert: 'weekly' as const },
    search: 'q=camilan&certificate=halal&priceMost=25000',
  },
  {
    ...{ by: 'Rani Anggraini', name: 'Kopi untuk rak depan', alert: 'daily' as const },
    search: 'q=kopi',
  },
  {
    ...{ by: 'Lina Kartika', name: 'Kain untuk kamar dan lobi', alert: 'weekly' as const },
    search: 'q=batik&channel=hotel',
  },
]

/** What buyers come back to; the latest night found something new. */
export function planSavedSearches(timeline: Timeline, cast: Cast): void {
  for (const { by, search, ...rest } of plans) {
    timeline.ago(75, '10:40', async (now) => {
      const question = questionFrom(new URLSearchParams(search))
      must(await saveSearch(cast.as(by, 'buyer'), { ...rest, question, findMatches }, now))
    })
  }
  timeline.ago(1, '06:20', async (now) => {
    await refreshSavedSearches(findMatches, now)
    await announceNews(now)
  })
}

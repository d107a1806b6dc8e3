import { searchCatalogue } from '#app/domain/catalogue/search/search-catalogue.server.ts'
import {
  countSearch,
  writeSearchCounts,
} from '#app/domain/catalogue/search/search-counts.server.ts'
import { questionFrom } from '#app/domain/catalogue/search/search-question.ts'
import type { Timeline } from './timeline.ts'

/** What visitors of the catalogue looked for lately, and how often. */
const searches: Record<string, number> = {
  'batik kawung': 21,
  'camilan halal': 34,
  'kopi robusta': 17,
  'boneka badak': 12,
  'besek bambu': 26,
  'sambal bawang': 19,
  'seragam hotel': 14,
  'keripik tempe': 28,
  rengginang: 11,
  'tas belanja': 8,
  'welcome drink': 9,
  'goody bag': 13,
  'amplop lebaran': 7,
  'sajadah travel': 6,
}

/** The catalogue's visitors, counted by what they looked for. */
export function planSearches(timeline: Timeline): void {
  timeline.ago(1, '20:00', async () => {
    for (const [words, times] of Object.entries(searches)) {
      const { total } = await searchCatalogue(questionFrom(new URLSearchParams({ q: words })))
      for (let time = 0; time < times; time++) countSearch(words, total)
    }
    await writeSearchCounts()
  })
}

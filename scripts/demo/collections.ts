import {
  addToCollection,
  createCollection,
} from '#app/domain/catalogue/collections/save-collection.server.ts'
import { searchCatalogue } from '#app/domain/catalogue/search/search-catalogue.server.ts'
import { questionFrom } from '#app/domain/catalogue/search/search-question.ts'
import type { Cast } from './cast.ts'
import { must } from './must.ts'
import type { Timeline } from './timeline.ts'

const plans = [
  {
    ...{ kind: 'season' as const, title: 'Hantaran akhir tahun', from: -6, until: 45 },
    lead: 'Camilan, kue, dan kemasan yang siap dihantarkan: tahan lama, rapi, dan berizin.',
    searches: ['besek', 'keripik', 'rengginang', 'kopi', 'kue'],
  },
  {
    ...{ kind: 'room' as const, title: 'Kamar hotel yang bercerita', from: -20, until: undefined },
    lead: 'Dari lampu sampai sandal: barang kamar buatan perajin sekitar hotel Anda.',
    searches: ['lampu', 'batik', 'bambu', 'sabun', 'kemeja'],
  },
  {
    ...{ kind: 'canteen' as const, title: 'Kantin karyawan', from: -15, until: undefined },
    lead: 'Pemasok sambal, kerupuk, dan minuman yang sanggup memasok setiap minggu.',
    searches: ['sambal', 'kopi', 'keripik', 'rengginang', 'seragam'],
  },
  {
    ...{ kind: 'gifts' as const, title: 'Hadiah perusahaan', from: -3, until: 60 },
    lead: 'Cendera mata yang dipakai lama, bisa diberi nama perusahaan Anda.',
    searches: ['tas', 'kemeja', 'boneka', 'celemek'],
  },
]

/** What the office shows together, on the shelf of its own region. */
export function planCollections(timeline: Timeline, cast: Cast): void {
  for (const { searches, from, until, ...words } of plans) {
    timeline.ago(2, '14:10', async (now) => {
      const official = cast.as('Ratna Dewi', 'official')
      const shownFrom = timeline.day(from)
      const shownUntil = until === undefined ? undefined : timeline.day(until)
      const input = { ...words, shownFrom, shownUntil, items: [] }
      const id = await createCollection(official, input, now)
      for (const q of searches) {
        const question = questionFrom(new URLSearchParams({ q, district: official.region }))
        const { hits } = await searchCatalogue(question)
        const productIds = hits.slice(0, 3).map(({ productId }) => productId)
        must(await addToCollection(official, id, productIds, now))
      }
    })
  }
}

import { createShortlist } from '#app/domain/catalogue/shortlists/create-shortlist.server.ts'
import { findShortlistFor } from '#app/domain/catalogue/shortlists/queries.server.ts'
import { saveShortlist } from '#app/domain/catalogue/shortlists/save-shortlist.server.ts'
import type { Cast } from './cast.ts'
import type { Goods } from './goods.ts'
import { must } from './must.ts'
import type { Timeline } from './timeline.ts'

const plans = [
  {
    ...{ by: 'Rani Anggraini', name: 'Rak camilan triwulan depan', ago: 7 },
    products: [
      { key: 'tempe', note: 'Laku keras di Tambun; minta kemasan 250 g' },
      { key: 'sambal' },
      { key: 'rengginang', note: 'Tunggu panen ketan' },
      { key: 'kopi' },
    ],
  },
  {
    ...{ by: 'Lina Kartika', name: 'Lobi dan kamar lantai tiga', ago: 5 },
    products: [
      { key: 'kawung', note: 'Dinding lobi' },
      { key: 'lampu' },
      { key: 'kemeja', note: 'Seragam resepsionis' },
    ],
  },
]

/** What buyers keep for later, with a word on why. */
export function planShortlists(timeline: Timeline, cast: Cast, goods: Goods): void {
  for (const { by, name, ago, products } of plans) {
    timeline.ago(ago, '15:20', async (now) => {
      const buyer = cast.as(by, 'buyer')
      const productIds = products.map(({ key }) => goods.idOf(key))
      const { shortlistId } = must(await createShortlist(buyer, { name, productIds }, now))
      const list = await findShortlistFor(buyer, shortlistId)
      const lines = (list?.lines ?? []).map(({ id, productId }) => ({
        id,
        note: products.find(({ key }) => goods.idOf(key) === productId)?.note,
      }))
      must(await saveShortlist(buyer, shortlistId, { name, lines }, now))
    })
  }
}

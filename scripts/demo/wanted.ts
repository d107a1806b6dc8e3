import { answerWanted } from '#app/domain/catalogue/wanted/answer-wanted.server.ts'
import { askForMaker } from '#app/domain/catalogue/wanted/ask-for-maker.server.ts'
import type { Cast } from './cast.ts'
import type { Goods } from './goods.ts'
import { must } from './must.ts'
import type { Timeline } from './timeline.ts'

type Wish = { by: string; ago: number; what: string; details: string } & {
  quantity: number
  unit: string
  inDays: number
  answer?: { by: string; text: string; product: string }
}

const wishes: Wish[] = [
  {
    ...{ by: 'Lina Kartika', ago: 6, what: 'Sandal kamar dari pandan', quantity: 400 },
    ...{ unit: 'pasang', inDays: 60, details: 'Tutup, ukuran 38–44, tanpa merek di luar.' },
  },
  {
    ...{ by: 'Rani Anggraini', ago: 9, what: 'Keranjang parsel bambu bertutup', quantity: 300 },
    ...{ unit: 'buah', inDays: 75, details: 'Muat 3 kg, untuk hantaran Lebaran.' },
    answer: {
      by: 'Wulan Sari',
      text: 'Perajin besek ini sanggup membuat yang bertutup, contoh siap dalam dua minggu. Kapasitas 40 sehari.',
      product: 'besek',
    },
  },
]

/** What buyers did not find, and what a mentor knew. */
export function planWanted(timeline: Timeline, cast: Cast, goods: Goods): void {
  for (const { by, ago, inDays, answer, ...wish } of wishes) {
    let wantedId = ''
    timeline.ago(ago, '13:30', async (now) => {
      const where = { neededBy: timeline.day(inDays), districtCode: undefined }
      const asked = await askForMaker(cast.as(by, 'buyer'), { ...wish, ...where }, now)
      wantedId = must(asked).wantedId
    })
    if (!answer) continue
    timeline.ago(ago - 2, '10:10', async (now) => {
      const named = { productId: [goods.idOf(answer.product)], producerId: [] }
      const said = { text: answer.text, ...named }
      must(await answerWanted(cast.as(answer.by, 'mentor'), wantedId, said, now))
    })
  }
}

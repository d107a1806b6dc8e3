import { askForSamples } from '#app/domain/ordering/samples/ask-for-samples.server.ts'
import { declineSample } from '#app/domain/ordering/samples/decline-sample.server.ts'
import { receiveSample } from '#app/domain/ordering/samples/receive-sample.server.ts'
import type {
  SampleDeclineReason,
  SampleVerdict,
  SampleWay,
} from '#app/domain/ordering/samples/sample.ts'
import { saveSampleTerms } from '#app/domain/ordering/samples/save-sample-terms.server.ts'
import { sendSample } from '#app/domain/ordering/samples/send-sample.server.ts'
import type { Cast } from './cast.ts'
import type { Goods } from './goods.ts'
import { must } from './must.ts'
import type { Timeline } from './timeline.ts'

type Terms = { key: string; way: SampleWay; price?: bigint }

const terms: Terms[] = [
  { key: 'tempe', way: 'free' },
  { key: 'rengginang', way: 'paid', price: 22_000n },
  { key: 'kawung', way: 'deducted', price: 245_000n },
  { key: 'lampu', way: 'none' },
]

type Plan = {
  by: string
  key: string
  ago: number
  quantity: number
  note?: string
  sent?: { ago: number; courier: string; trackingNumber?: string; cost: bigint; text?: string }
  received?: { ago: number; verdict: SampleVerdict; text: string }
  declined?: { ago: number; reason: SampleDeclineReason; text: string }
}

const melati = { recipient: 'Rani Anggraini', phone: '+6281290004401' }
const hotel = { recipient: 'Lina Kartika', phone: '+6281290004402' }

const plans: Plan[] = [
  {
    ...{ by: 'Rani Anggraini', key: 'tempe', ago: 9, quantity: 4 },
    note: 'Untuk dicoba tim rak camilan.',
    sent: { ago: 8, courier: 'Diantar sendiri', cost: 0n, text: 'Tahan sampai tiga bulan.' },
    received: { ago: 6, verdict: 'wanted', text: 'Renyah, tidak berminyak. Kemasan kuat.' },
  },
  {
    ...{ by: 'Lina Kartika', key: 'kawung', ago: 5, quantity: 1 },
    note: 'Satu lembar, untuk dilihat di lobi.',
    sent: { ago: 2, courier: 'JNE', trackingNumber: 'JP7734120098', cost: 245_000n },
  },
  { by: 'Rani Anggraini', key: 'kopi', ago: 2, quantity: 2 },
  {
    ...{ by: 'Lina Kartika', key: 'rengginang', ago: 7, quantity: 2 },
    declined: { ago: 6, reason: 'outOfStock', text: 'Menunggu panen ketan bulan depan.' },
  },
]

const whereTo = (by: string) =>
  by === melati.recipient
    ? { ...melati, deliverTo: 'Kantor pusat Melati, Jl. Industri Selatan Blok M-4, Cikarang Utara' }
    : { ...hotel, deliverTo: 'Hotel Citarum Asri, pintu barang, Jl. Raya Cikarang 88' }

/** What buyers wanted to hold before ordering, each at another point of its way. */
export function planSamples(timeline: Timeline, cast: Cast, goods: Goods): void {
  for (const { key, way, price } of terms) {
    timeline.ago(12, '08:40', async (now) => {
      must(await saveSampleTerms(goods.makerOf(key), goods.idOf(key), { way, price }, now))
    })
  }
  for (const plan of plans) playOut(plan, timeline, cast, goods)
}

function playOut(plan: Plan, timeline: Timeline, cast: Cast, goods: Goods): void {
  const { by, key, ago, quantity, note, sent, received, declined } = plan
  let id = ''
  timeline.ago(ago, '09:20', async (now) => {
    const wish = { ...whereTo(by), quantity, note }
    const asked = { productIds: [goods.idOf(key)], wish }
    id = must(await askForSamples(cast.as(by, 'buyer'), asked, now)).asked[0] ?? ''
  })
  if (sent) {
    const { courier, trackingNumber, cost, text } = sent
    const dispatch = { courier, trackingNumber, cost, text }
    timeline.ago(sent.ago, '15:10', async (now) => {
      must(await sendSample(goods.makerOf(key), id, dispatch, now))
    })
  }
  if (received) {
    const { verdict, text } = received
    timeline.ago(received.ago, '11:30', async (now) => {
      must(await receiveSample(cast.as(by, 'buyer'), id, { verdict, text }, now))
    })
  }
  if (declined) {
    const { reason, text } = declined
    timeline.ago(declined.ago, '10:05', async (now) => {
      must(await declineSample(goods.makerOf(key), id, { reason, text }, now))
    })
  }
}

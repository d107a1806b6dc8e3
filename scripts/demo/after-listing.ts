import { refreshShelf } from '#app/domain/catalogue/list-product.server.ts'
import { acceptChange } from '#app/domain/curation/changes/accept-change.server.ts'
import { editProduct } from '#app/domain/curation/changes/edit-product.server.ts'
import { answerIncident } from '#app/domain/curation/incidents/answer-incident.server.ts'
import { askMaker } from '#app/domain/curation/incidents/ask-maker.server.ts'
import { closeIncident } from '#app/domain/curation/incidents/close-incident.server.ts'
import { reportIncident } from '#app/domain/curation/incidents/report-incident.server.ts'
import { suspendProduct } from '#app/domain/curation/incidents/suspend-product.server.ts'
import type { ProductDraft } from '#app/domain/products/schemas.ts'
import { dayOf } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'
import type { Cast } from './cast.ts'
import type { Goods } from './goods.ts'
import { must } from './must.ts'
import type { Timeline } from './timeline.ts'

const ratna = (cast: Cast) => cast.as('Ratna Dewi', 'official')
const inDays = (now: Date, days: number) => dayOf(new Date(now.getTime() + days * 86_400_000))

async function edit(goods: Goods, key: string, draft: ProductDraft, now: Date): Promise<void> {
  const { version } = await goods.read(key)
  must(await editProduct(goods.makerOf(key), goods.idOf(key), version, draft, now))
}

/** A change that was accepted, and one that waits to be looked at. */
export function planChanges(timeline: Timeline, cast: Cast, goods: Goods): void {
  timeline.ago(21, '14:10', (now) => edit(goods, 'besek', { packWeightG: 190 }, now))
  timeline.ago(20, '09:25', async (now) => {
    const { id, revision } = await database().productChange.findFirstOrThrow({
      where: { productId: goods.idOf('besek'), state: 'proposed' },
    })
    must(await acceptChange(ratna(cast), id, revision, { now, shelf: refreshShelf }))
  })
  timeline.ago(3, '19:40', (now) =>
    edit(
      goods,
      'keranjang',
      { materials: 'Bambu tali, pewarna alam, pernis air', leadTimeDays: 21 },
      now,
    ),
  )
}

/** One complaint that was answered, and one that was mended after the product had been held. */
export function planIncidents(timeline: Timeline, cast: Cast, goods: Goods): void {
  let mended = ''
  timeline.ago(46, '10:05', async (now) => {
    const buyer = { source: 'buyer', actor: cast.as('Rani Anggraini', 'buyer') } as const
    const text = 'Enam dari dua puluh besek tutupnya tidak rapat dan seratnya tajam.'
    const given = { text, fileIds: [] }
    mended = must(await reportIncident(buyer, goods.idOf('besek'), given, now)).incidentId
  })
  timeline.ago(45, '08:50', async (now) => {
    const port = { now, shelf: refreshShelf }
    const text = 'Serat tajam bisa melukai. Produk ditahan sampai tepinya diperbaiki.'
    must(await suspendProduct(ratna(cast), mended, { text }, port))
  })
  timeline.ago(44, '16:20', async (now) => {
    const said = { text: 'Tepi diampelas dua kali dan diperiksa satu per satu.' }
    const promise = { ...said, dueOn: inDays(now, 4) }
    must(await answerIncident(goods.makerOf('besek'), mended, 'promise', promise, now))
  })
  timeline.ago(40, '11:30', async (now) => {
    const port = { now, shelf: refreshShelf }
    const text = 'Dua puluh contoh diperiksa di bengkel, semuanya halus dan rapat.'
    must(await closeIncident(ratna(cast), mended, 'confirmMend', { text }, port))
  })
  let open = ''
  timeline.ago(6, '20:15', async (now) => {
    const given = {
      text: 'Keranjang yang saya beli di toko berjamur setelah seminggu disimpan kering.',
      contactName: 'Bu Yanti',
      contact: 'yanti@contoh.id',
      fileIds: [],
    }
    const anybody = { source: 'public', address: 'peragaan' } as const
    open = must(await reportIncident(anybody, goods.idOf('keranjang'), given, now)).incidentId
  })
  timeline.ago(5, '09:10', async (now) => {
    const question = {
      text: 'Bagaimana bambunya dikeringkan, dan berapa kadar air sebelum dianyam?',
      dueOn: inDays(now, 7),
      fileIds: [],
    }
    must(await askMaker(ratna(cast), open, question, now))
  })
  timeline.ago(2, '18:30', async (now) => {
    const text = 'Bambu dijemur empat hari dan diasapi. Kelompok bulan lalu hanya dijemur dua hari.'
    must(await answerIncident(goods.makerOf('keranjang'), open, 'answer', { text }, now))
  })
}

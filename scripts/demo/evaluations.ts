import { computeMonth } from '#app/domain/evaluation/compute-month.server.ts'
import { freeze } from '#app/domain/evaluation/freeze.server.ts'
import { moveFollowUp } from '#app/domain/evaluation/move-follow-up.server.ts'
import { noteCause } from '#app/domain/evaluation/note-cause.server.ts'
import type { Cause } from '#app/domain/evaluation/schemas.ts'
import { addDays } from '#app/kernel/days.ts'
import { firstDay, type Period, shiftPeriod } from '#app/kernel/period.ts'
import { database } from '#app/platform/database.server.ts'
import type { Cast } from './cast.ts'
import { known, must } from './must.ts'
import { lastFullMonth, monthsReported } from './sales.ts'
import type { Timeline } from './timeline.ts'

type Note = {
  /** Months before the last full one. */
  monthsAgo: number
  /** A chain's key, or what a chain calls a product. */
  about: { chain: string } | { sku: string }
  cause: Cause
  text: string
  action: string
  /** An official of the office, or somebody else by name. */
  owner: { official: string } | { name: string }
  /** Calendar days from today. */
  dueInDays: number
  /** Days ago on which it was done, and what came of it. */
  done?: { daysAgo: number; outcome: string }
}

const notes: readonly Note[] = [
  {
    ...{ monthsAgo: 3, about: { sku: 'MLT-4021' }, cause: 'capacity' },
    text: 'Lima gerai kosong seminggu atau lebih: satu penggorengan rusak dan cadangan habis.',
    action: 'Pinjamkan penggorengan dinas selama perbaikan dan latih mencatat stok aman.',
    ...{ owner: { name: 'Wulan Sari, Konsultan PLUT' }, dueInDays: -62 },
    done: {
      daysAgo: 66,
      outcome: 'Penggorengan jalan lagi; stok aman 60 toples kini dicatat setiap Senin.',
    },
  },
  {
    ...{ monthsAgo: 1, about: { sku: 'SMD-800071' }, cause: 'capacity' },
    text: 'Rak kosong setengah bulan: pesanan seragam hotel didahulukan dan gerai tidak punya cadangan.',
    action: 'Sepakati stok penyangga 30 potong per bulan untuk gerai dengan Konveksi Amalia.',
    ...{ owner: { official: 'Ratna Dewi' }, dueInDays: -9 },
  },
  {
    ...{ monthsAgo: 0, about: { sku: 'MLT-4011' }, cause: 'capacity' },
    text: 'Penjualan per gerai turun karena stok kosong delapan hari atau lebih di sebagian besar gerai; permintaannya sendiri tidak turun.',
    action: 'Dampingi Dapur Lestari membuka giliran goreng kedua dan menyimpan stok tiga hari.',
    ...{ owner: { name: 'Wulan Sari, Konsultan PLUT' }, dueInDays: 12 },
  },
  {
    ...{ monthsAgo: 0, about: { chain: 'kenanga' }, cause: 'buyer' },
    text: 'Tiga dari sepuluh gerai tidak melapor setelah pergantian mesin kasir, sehingga bulan ini belum dapat dinilai.',
    action: 'Minta laporan susulan gerai KNG-104, KNG-106, dan KNG-109.',
    ...{ owner: { name: 'Maya Puspita, Minimarket Kenanga' }, dueInDays: 6 },
  },
]

async function subjectOf(about: Note['about'], cast: Cast, period: Period) {
  const official = cast.as('Ratna Dewi', 'official')
  const figures = await computeMonth(database(), official, period, 'month')
  const line =
    'chain' in about
      ? figures.chains.find(({ key }) => key === about.chain)
      : figures.products.find(({ sku }) => sku === about.sku)
  const { subject, name } = known(line, JSON.stringify(about))
  return { subject, subjectName: name }
}

function planNote(timeline: Timeline, cast: Cast, note: Note, period: Period): void {
  const { about, cause, text, action, owner, dueInDays, done } = note
  const dueOn = timeline.day(dueInDays)
  let followUpId = ''
  timeline.on(addDays(firstDay(shiftPeriod(period, 1)), 6), '13:15', async (now) => {
    const official = cast.as('Ratna Dewi', 'official')
    const asked =
      'official' in owner
        ? { ownerId: cast.as(owner.official, 'official').userId, ownerName: undefined }
        : { ownerId: undefined, ownerName: owner.name }
    const subject = await subjectOf(about, cast, period)
    const input = { cause, text, action, ...asked, dueOn }
    const noted = must(await noteCause(official, period, subject, input, now))
    followUpId = known(noted.followUpId, 'a follow-up')
  })
  if (!done) return
  timeline.on(timeline.day(-done.daysAgo), '16:30', async (now) => {
    const official = cast.as('Ratna Dewi', 'official')
    must(await moveFollowUp(official, followUpId, 'finish', done.outcome, now))
  })
}

/** Every month but the last is signed; what was noted and is still to do comes back. */
export function planEvaluations(timeline: Timeline, cast: Cast): void {
  const last = lastFullMonth(timeline)
  for (const note of notes) planNote(timeline, cast, note, shiftPeriod(last, -note.monthsAgo))
  for (let monthsAgo = monthsReported - 1; monthsAgo >= 1; monthsAgo -= 1) {
    const period = shiftPeriod(last, -monthsAgo)
    timeline.on(addDays(firstDay(shiftPeriod(period, 1)), 9), '15:00', async (now) => {
      must(await freeze(cast.as('Hendra Saputra', 'official'), period, now))
    })
  }
}

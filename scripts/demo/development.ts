import { refreshShelf } from '#app/domain/catalogue/list-product.server.ts'
import { acceptCertificateChange } from '#app/domain/certification/judge-certificate-change.server.ts'
import { type CertificateInput, CertificateSchema } from '#app/domain/certification/schemas.ts'
import { verifyCertificate } from '#app/domain/certification/verify-certificate.server.ts'
import { changeStep } from '#app/domain/development/change-step.server.ts'
import { checkQuality } from '#app/domain/development/check-quality.server.ts'
import { grantSeat, refuseSeat } from '#app/domain/development/decide-seat.server.ts'
import { dropSeat } from '#app/domain/development/drop-seat.server.ts'
import { leaveCooperative } from '#app/domain/development/end-membership.server.ts'
import { openScheme } from '#app/domain/development/move-scheme.server.ts'
import { rememberCoverage } from '#app/domain/development/remember-coverage.server.ts'
import { requestSeat } from '#app/domain/development/request-seat.server.ts'
import type { SchemeInput, StepInput } from '#app/domain/development/schemas.ts'
import {
  correctSharedCertificate,
  recordSharedCertificate,
} from '#app/domain/development/shared-certificate.server.ts'
import { draftScheme } from '#app/domain/development/write-scheme.server.ts'
import { database } from '#app/platform/database.server.ts'
import { storeFileFromForm } from '#app/platform/uploads/store-file-from-form.server.ts'
import type { Cast } from './cast.ts'
import type { Goods } from './goods.ts'
import { known, must } from './must.ts'
import { paper } from './paper.ts'
import type { Timeline } from './timeline.ts'

const ratna = (cast: Cast) => cast.as('Ratna Dewi', 'official')
const asep = (cast: Cast) => cast.as('Asep Suryana', 'cooperative')
const shelf = refreshShelf

/** One SNI of the cooperative, for one member's doll at first and for another's later on. */
function planSharedSni(timeline: Timeline, cast: Cast, goods: Goods): void {
  let id = ''
  const input = (fileId: string | null | undefined, keys: string[]): CertificateInput =>
    CertificateSchema.parse({
      ...{ kind: 'sni', number: 'IDN-UMN-T-0318/2025', issuer: 'LSPro Uji Mutu Nusantara' },
      ...{ issuedOn: timeline.day(-430), expiresOn: timeline.day(900), scope: 'products' },
      ...{ fileId: fileId ?? undefined, productIds: keys.map((key) => goods.idOf(key)) },
    })
  timeline.ago(236, '14:20', async (now) => {
    const { organisationId, organisationName, userId } = asep(cast)
    const lines = [organisationName, 'Nomor IDN-UMN-T-0318/2025', 'SNI ISO 8124-1:2010']
    const scan = await storeFileFromForm(paper('Salinan SNI', lines, 'sni.pdf'), {
      purpose: 'certificateFile',
      ownerOrganisationId: organisationId,
      uploadedBy: userId,
    })
    const given = input(must(scan).id, ['badak'])
    id = must(await recordSharedCertificate(asep(cast), given, now)).certificateId
  })
  timeline.ago(234, '15:25', async (now) => {
    must(await verifyCertificate(ratna(cast), id, { now, shelf }))
  })
  timeline.ago(11, '14:20', async (now) => {
    const { fileId } = await database().certificate.findUniqueOrThrow({ where: { id } })
    const wider = input(fileId, ['badak', 'gajah'])
    must(await correctSharedCertificate(asep(cast), id, wider, { now, shelf }))
  })
  timeline.ago(9, '15:25', async (now) => {
    const { id: changeId } = await database().certificateChange.findFirstOrThrow({
      where: { certificateId: id, state: 'proposed' },
    })
    const port = { now, shelf, also: rememberCoverage(now) }
    must(await acceptCertificateChange(ratna(cast), changeId, 1, port))
  })
  for (const [key, note] of [
    ['badak', 'Lolos pemindai jarum; mata bordir, jahitan ditarik 90 N.'],
    ['gajah', 'Lolos pemindai jarum; label cuci sudah dijahit.'],
  ] as const) {
    timeline.ago(8, '09:30', async (now) => {
      must(await checkQuality(asep(cast), goods.idOf(key), { outcome: 'passed', note }, now))
    })
  }
}

/** A member who went his own way. */
function planDeparture(timeline: Timeline, cast: Cast): void {
  timeline.ago(40, '11:00', async (now) => {
    const maker = cast.as('Ade Rukmana', 'producer')
    const { id } = await database().cooperativeMembership.findFirstOrThrow({
      where: { producerId: maker.organisationId, state: 'joined' },
    })
    const reason = 'Pindah ke bantal anak, tidak lagi membuat boneka.'
    must(await leaveCooperative(maker, id, reason, { now, shelf }))
  })
}

type Offer = Pick<SchemeInput, 'name' | 'text' | 'kinds' | 'payer' | 'seats' | 'amountPerSeat'>

const offers = {
  trademark: {
    name: 'Fasilitasi merek IKM',
    text: 'Dinas membayar pendaftaran merek kelas pertama. Siapkan etiket merek dan surat keterangan UMK.',
    kinds: ['trademark'],
    ...{ payer: 'APBD Kabupaten', amountPerSeat: 1_800_000n, seats: 12 },
  },
  halal: {
    name: 'Halal gratis tahap I',
    text: 'Pernyataan pelaku usaha dengan pendamping proses produk halal. Satu kursi per produk.',
    kinds: ['halal'],
    ...{ payer: 'SEHATI, BPJPH', amountPerSeat: 230_000n, seats: 1 },
  },
} satisfies Record<string, Offer>

type SeatStory = {
  key: string
  kind: keyof typeof offers
  asked: number
  /** Working days before today, like the others. */
  granted?: number
  refused?: [ago: number, reason: string]
  dropped?: number
  /** Proposed by the mentor rather than asked for by the maker. */
  proposed?: boolean
}

/** A seat in every state; the one for bakpia is used by the certificate that follows. */
const seatStories: readonly SeatStory[] = [
  { key: 'bakpia', kind: 'halal', asked: 69, granted: 68 },
  { key: 'kawung', kind: 'trademark', asked: 30, granted: 28 },
  {
    ...{ key: 'besek', kind: 'trademark', asked: 40 },
    refused: [38, 'Etiket merek belum dilampirkan. Ajukan lagi setelah ada.'],
  },
  { key: 'tas', kind: 'trademark', asked: 50, granted: 48, dropped: 20 },
  { key: 'parang', kind: 'trademark', asked: 5 },
  { key: 'tempe', kind: 'trademark', asked: 4, proposed: true },
]

/** Two schemes, one with seats left and one used up, and the office's own figures for halal. */
function planSchemes(timeline: Timeline, cast: Cast, goods: Goods): void {
  const ids = new Map<string, string>()
  timeline.ago(80, '09:15', async (now) => {
    for (const [kind, given] of Object.entries(offers)) {
      const input = {
        ...given,
        funds: given.amountPerSeat * BigInt(given.seats),
        ...{ opensOn: timeline.day(-120), closesOn: timeline.day(75) },
        ...{ regionCode: undefined, sectors: [] },
      }
      const { schemeId } = must(await draftScheme(ratna(cast), input, now))
      must(await openScheme(ratna(cast), schemeId, now))
      ids.set(kind, schemeId)
    }
    const figures: StepInput = {
      ...{ costFrom: 0n, costTo: 230_000n, daysFrom: 10, daysTo: 25, after: ['nib', 'pirt'] },
      office: 'BPJPH, pendampingan di kantor dinas tiap Selasa',
      link: 'https://ptsp.halal.go.id',
      ...{ beforehand: 'Daftar bahan dan nama pemasoknya', source: 'Pengalaman dinas 2026' },
      validFrom: timeline.day(-110),
    }
    must(await changeStep(ratna(cast), 'halal', figures, now))
  })
  for (const story of seatStories) planSeat(timeline, cast, goods, story, ids)
}

function planSeat(
  timeline: Timeline,
  cast: Cast,
  goods: Goods,
  { key, kind, asked, granted, refused, dropped, proposed }: SeatStory,
  schemes: ReadonlyMap<string, string>,
): void {
  let seatId = ''
  timeline.ago(asked, '10:05', async (now) => {
    const actor = proposed ? cast.as('Wulan Sari', 'mentor') : goods.makerOf(key)
    const schemeId = known(schemes.get(kind), kind)
    seatId = must(
      await requestSeat(actor, { productId: goods.idOf(key), schemeId, kind }, now),
    ).seatId
  })
  if (granted) {
    timeline.ago(granted, '11:40', async (now) => {
      must(await grantSeat(ratna(cast), seatId, now))
    })
  }
  if (refused) {
    const [ago, reason] = refused
    timeline.ago(ago, '11:40', async (now) => {
      must(await refuseSeat(ratna(cast), seatId, reason, now))
    })
  }
  if (dropped) {
    timeline.ago(dropped, '13:15', async (now) => {
      must(await dropSeat(goods.makerOf(key), seatId, now))
    })
  }
}

/** What the office pays for, and what the cooperative carries. */
export function planDevelopment(timeline: Timeline, cast: Cast, goods: Goods): void {
  planSharedSni(timeline, cast, goods)
  planDeparture(timeline, cast)
  planSchemes(timeline, cast, goods)
}

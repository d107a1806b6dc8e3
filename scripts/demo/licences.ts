import { refreshShelf } from '#app/domain/catalogue/list-product.server.ts'
import { correctCertificate } from '#app/domain/certification/correct-certificate.server.ts'
import { findOwnCertificates } from '#app/domain/certification/queries.server.ts'
import { recordCertificate } from '#app/domain/certification/record-certificate.server.ts'
import { refuseCertificate } from '#app/domain/certification/refuse-certificate.server.ts'
import { CertificateSchema } from '#app/domain/certification/schemas.ts'
import { verifyCertificate } from '#app/domain/certification/verify-certificate.server.ts'
import { storeFileFromForm } from '#app/platform/uploads/store-file-from-form.server.ts'
import type { Cast } from './cast.ts'
import type { Firm } from './firm.ts'
import type { Goods } from './goods.ts'
import { must } from './must.ts'
import { paper } from './paper.ts'
import type { DemoProduct, Paper } from './product.ts'
import type { Timeline } from './timeline.ts'

type Holder = {
  maker: string
  /** Working days before today on which it is written down. */
  recorded: number
  /** The product it covers; left out, it covers the firm. */
  productId?: () => string
}

/** When a licence was given and when it ends, seen from today. */
function datesOf({ issuedDaysAgo, lastsYears }: Paper, timeline: Timeline) {
  const issuedOn = timeline.day(-issuedDaysAgo)
  const expiresOn = lastsYears ? `${Number(issuedOn.slice(0, 4)) + lastsYears}-12-31` : undefined
  return { issuedOn, expiresOn }
}

/** A maker writes a licence down with its scan; a few days later the office says its word. */
function planPaper(timeline: Timeline, cast: Cast, given: Paper, holder: Holder): void {
  const { maker, recorded, productId } = holder
  const { kind, issuer, word } = given
  const { issuedOn, expiresOn } = datesOf(given, timeline)
  const number = given.number.replace('{yy}', expiresOn?.slice(2, 4) ?? '')
  let id = ''
  timeline.ago(recorded, '14:10', async (now) => {
    const producer = cast.as(maker, 'producer')
    const lines = [producer.organisationName, `Nomor ${number}`, `Penerbit: ${issuer}`]
    const scan = paper(`Salinan ${kind.toUpperCase()}`, lines, `${kind}.pdf`)
    const stored = await storeFileFromForm(scan, {
      purpose: 'certificateFile',
      ownerOrganisationId: producer.organisationId,
      uploadedBy: producer.userId,
    })
    const scope = productId ? 'products' : 'wholeFirm'
    const productIds = productId ? [productId()] : []
    const fileId = must(stored).id
    const typed = { kind, number, issuer, issuedOn, expiresOn, scope, productIds, fileId }
    const input = CertificateSchema.parse(typed)
    id = must(await recordCertificate(producer, input, now)).certificateId
  })
  if (!word) return
  timeline.ago(Math.max(1, recorded - 2), '15:20', async (now) => {
    const official = cast.as('Ratna Dewi', 'official')
    if (word === 'verified')
      must(await verifyCertificate(official, id, { now, shelf: refreshShelf }))
    else
      must(
        await refuseCertificate(
          official,
          id,
          { code: 'notIssuedYet', reason: word.refused },
          { now, shelf: refreshShelf },
        ),
      )
  })
}

const nibOf = ({ nib }: Firm): Paper => ({
  kind: 'nib',
  number: nib,
  issuer: 'Lembaga OSS',
  issuedDaysAgo: 900,
  word: 'verified',
})

const trademark: Paper = {
  kind: 'trademark',
  number: 'IDM001170422',
  issuer: 'Ditjen Kekayaan Intelektual',
  issuedDaysAgo: 20,
  word: {
    refused:
      'Berkas yang diunggah adalah bukti permohonan, bukan sertifikat merek. Unggah lagi setelah terbit.',
  },
}

/** A verified licence is to name one more product: the change waits for the office. */
function planWiderScope(timeline: Timeline, cast: Cast, goods: Goods): void {
  timeline.ago(3, '10:05', async (now) => {
    const sari = cast.as('Sari Wulandari', 'producer')
    const [mark] = (await findOwnCertificates(sari.organisationId)).filter(
      ({ kind, state }) => kind === 'other' && state === 'verified',
    )
    if (!mark) throw new Error('Sari has no verified mark')
    const wider = CertificateSchema.parse({
      ...{ kind: mark.kind, number: mark.number, scope: 'products' },
      ...{ issuer: `${mark.issuer}`, issuedOn: `${mark.issuedOn}` },
      expiresOn: `${mark.expiresOn}`,
      fileId: `${mark.fileId}`,
      productIds: [...mark.productIds, goods.idOf('tigaNegeri')],
    })
    must(await correctCertificate(sari, mark.id, wider, { now, shelf: refreshShelf }))
  })
}

/** The NIB of every firm, and the licences of every product. */
export function planLicences(
  timeline: Timeline,
  cast: Cast,
  {
    goods,
    firms,
    products,
  }: {
    goods: Goods
    firms: readonly Firm[]
    products: readonly DemoProduct[]
  },
): void {
  for (const firm of firms) {
    planPaper(timeline, cast, nibOf(firm), { maker: firm.owner, recorded: 244 })
  }
  for (const { key, maker, made, papers } of products) {
    for (const given of papers) {
      const recorded = Math.max(2, made - 1)
      planPaper(timeline, cast, given, { maker, recorded, productId: () => goods.idOf(key) })
    }
  }
  planPaper(timeline, cast, trademark, { maker: 'Sari Wulandari', recorded: 6 })
  planWiderScope(timeline, cast, goods)
}

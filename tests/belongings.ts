import sharp from 'sharp'
import type { Actor, Role } from '#app/domain/accounts/actor.ts'
import { invite } from '#app/domain/accounts/invite.server.ts'
import { makeKey } from '#app/domain/accounts/keys/make-key.server.ts'
import { addMember, createOrganisation } from '#app/domain/accounts/organisations.server.ts'
import { askForVerification } from '#app/domain/accounts/verification/ask-for-verification.server.ts'
import { createWebhook } from '#app/domain/accounts/webhooks/create-webhook.server.ts'
import { sendTrial } from '#app/domain/accounts/webhooks/send-trial.server.ts'
import {
  addToCollection,
  createCollection,
} from '#app/domain/catalogue/collections/save-collection.server.ts'
import { askForSheet } from '#app/domain/catalogue/line-sheets/ask-for-sheet.server.ts'
import { listProduct, refreshShelf } from '#app/domain/catalogue/list-product.server.ts'
import { saveSearch } from '#app/domain/catalogue/saved-searches/save-search.server.ts'
import { questionFrom } from '#app/domain/catalogue/search/search-question.ts'
import { createShortlist } from '#app/domain/catalogue/shortlists/create-shortlist.server.ts'
import { answerWanted } from '#app/domain/catalogue/wanted/answer-wanted.server.ts'
import { askForMaker } from '#app/domain/catalogue/wanted/ask-for-maker.server.ts'
import { correctCertificate } from '#app/domain/certification/correct-certificate.server.ts'
import { recordCertificate } from '#app/domain/certification/record-certificate.server.ts'
import { verifyCertificate } from '#app/domain/certification/verify-certificate.server.ts'
import { declareAnchor } from '#app/domain/curation/calibration/declare-anchor.server.ts'
import { setAnchor } from '#app/domain/curation/calibration/set-anchor.server.ts'
import { callRecuration } from '#app/domain/curation/changes/call-recuration.server.ts'
import { editProduct } from '#app/domain/curation/changes/edit-product.server.ts'
import { decide } from '#app/domain/curation/decide.server.ts'
import { askMaker } from '#app/domain/curation/incidents/ask-maker.server.ts'
import { reportIncident } from '#app/domain/curation/incidents/report-incident.server.ts'
import { beginRubric } from '#app/domain/curation/rubrics/begin-rubric.server.ts'
import { submit } from '#app/domain/curation/submit.server.ts'
import { acceptInvitation } from '#app/domain/development/answer-invitation.server.ts'
import { assignCooperative } from '#app/domain/development/assign-cooperative.server.ts'
import { inviteMember } from '#app/domain/development/invite-member.server.ts'
import { openScheme } from '#app/domain/development/move-scheme.server.ts'
import { requestSeat } from '#app/domain/development/request-seat.server.ts'
import {
  correctSharedCertificate,
  recordSharedCertificate,
} from '#app/domain/development/shared-certificate.server.ts'
import { draftScheme } from '#app/domain/development/write-scheme.server.ts'
import { computeMonth } from '#app/domain/evaluation/compute-month.server.ts'
import { freeze } from '#app/domain/evaluation/freeze.server.ts'
import { noteCause } from '#app/domain/evaluation/note-cause.server.ts'
import { confirmPart } from '#app/domain/ordering/confirm-part.server.ts'
import { issueInvoice } from '#app/domain/ordering/issue-invoice.server.ts'
import { receive } from '#app/domain/ordering/receive.server.ts'
import { recordPayment } from '#app/domain/ordering/record-payment.server.ts'
import { askForSamples } from '#app/domain/ordering/samples/ask-for-samples.server.ts'
import { findMatches } from '#app/domain/ordering/search-deliverable.server.ts'
import { ship } from '#app/domain/ordering/ship.server.ts'
import { assignMentor } from '#app/domain/registry/assign-support.server.ts'
import { previewRegistry } from '#app/domain/registry/preview-registry.server.ts'
import { commitImport } from '#app/domain/sales/commit-import.server.ts'
import type { ImportKind } from '#app/domain/sales/import-report.ts'
import { startImport } from '#app/domain/sales/start-import.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { period } from '#app/kernel/period.ts'
import { database, pool, transact } from '#app/platform/database.server.ts'
import { storeFileFromForm } from '#app/platform/uploads/store-file-from-form.server.ts'
import {
  decisionOf,
  later,
  makeReady,
  rejected,
  reviewOf,
  scored,
  underReview,
} from '#tests/curation.ts'
import { ask, dayAfter, monday, must, offer, order, shelve } from '#tests/ordering.ts'
import type { Cast } from '#tests/people.ts'
import { callWithEntry, openedRound } from '#tests/rounds.ts'

export type Belongings = {
  /** A real record of the cast for every parameter of a route. */
  parameters: Record<string, string>
  /** Officials of another regency, to whom none of it is any business. */
  foreignOfficial: Actor<'official'>
  foreignMentor: Actor<'mentor'>
  foreignCooperative: Actor<'cooperative'>
  /** A licence's scan and a proof of payment, as private files. */
  scanId: string
  proofId: string
}

/** The record that a route's parameter means; both kinds of import call theirs `$importId`. */
export function parameterOf(own: Belongings, route: string, key: string): string {
  const specific = route.startsWith('agency.sales.imports')
    ? `sales.${key}`
    : `${route.split('.')[0]}.${key}`
  return own.parameters[specific] ?? own.parameters[key] ?? ''
}

const neighbourhood = '32.17'
const month = period('2026-08')
const text = (...lines: string[]) => new TextEncoder().encode(lines.join('\n'))

/** Somebody of an agency next door. */
async function neighbour<In extends Role>(
  organisationId: string,
  role: In,
  name: string,
): Promise<Actor<In>> {
  const userId = newId()
  const email = `${name.toLowerCase().replace(/\W+/g, '.')}@contoh.id`
  await database().user.create({ data: { id: userId, name, email, emailVerified: true } })
  const membershipId = await transact((tx) =>
    addMember(tx, { userId, organisationId, role, approver: true }),
  )
  return {
    ...{ role, userId, name, email, membershipId, organisationId },
    organisationName: 'Dinas Perindustrian Kabupaten Bandung Barat',
    ...{ region: neighbourhood, sectors: [], title: null, approver: true },
  }
}

async function neighbours(): Promise<
  Pick<Belongings, 'foreignOfficial' | 'foreignMentor' | 'foreignCooperative'>
> {
  const name = 'Dinas Perindustrian Kabupaten Bandung Barat'
  const agency = await transact((tx) =>
    createOrganisation(tx, { kind: 'agency', name, region: neighbourhood }),
  )
  const cooperative = await transact((tx) =>
    createOrganisation(tx, { kind: 'cooperative', name: 'Koperasi Lain', region: neighbourhood }),
  )
  return {
    foreignCooperative: await neighbour(cooperative, 'cooperative', 'Ujang Sobari'),
    foreignOfficial: await neighbour(agency, 'official', 'Yayan Mulyana'),
    foreignMentor: await neighbour(agency, 'mentor', 'Euis Komariah'),
  }
}

const judging = { now: monday, shelf: refreshShelf }

type Paper = { purpose: 'certificateFile' | 'paymentProof'; ownerOrganisationId: string }

async function keepFile(paper: Paper): Promise<string> {
  const file = new File(['%PDF-1.7\n', paper.purpose], 'kertas.pdf', { type: 'application/pdf' })
  return must(await storeFileFromForm(file, { ...paper, uploadedBy: null })).id
}

/** A photo as a maker uploads it, under a name that tells whose it is. */
export async function keepPhoto(name: string): Promise<string> {
  const canvas = { width: 16, height: 16, channels: 3, background: '#a35' } as const
  const bytes = await sharp({ create: canvas }).png().toBuffer()
  const file = new File([new Uint8Array(bytes)], name, { type: 'image/png' })
  const purpose = 'productPhoto'
  return must(
    await storeFileFromForm(file, { purpose, ownerOrganisationId: null, uploadedBy: null }),
  ).id
}

async function licence({ sari, official }: Cast) {
  const scanId = await keepFile({
    purpose: 'certificateFile',
    ownerOrganisationId: sari.organisationId,
  })
  const halal = {
    ...{ kind: 'halal' as const, number: 'ID32110000123450126', issuer: 'BPJPH', fileId: scanId },
    ...{ issuedOn: '2026-01-02', expiresOn: '2030-01-02', wholeFirm: true, productIds: [] },
  }
  const { certificateId } = must(await recordCertificate(sari, halal, monday))
  must(await verifyCertificate(official, certificateId, judging))
  const other = { ...halal, issuer: 'BPJPH Jakarta' }
  must(await correctCertificate(sari, certificateId, other, judging))
  const { id: certificateChangeId } = await database().certificateChange.findFirstOrThrow({
    where: { certificateId },
  })
  return { certificateId, certificateChangeId, scanId }
}

/** A listed product with a change that waits, called again, and complained of. */
async function afterListing(cast: Cast) {
  const productId = await makeReady(cast.sari, 'Selendang Tayang')
  await database().product.update({ where: { id: productId }, data: { state: 'listed' } })
  await transact((tx) => listProduct(tx, { productId }))
  const call = { reason: 'recipeChange', text: 'Pewarna berganti', dueOn: dayAfter(30) } as const
  const { recurationId } = must(await callRecuration(cast.official, productId, call, monday))
  must(await editProduct(cast.sari, productId, 1, { materials: 'Katun nila' }, monday))
  const { id: changeId } = await database().productChange.findFirstOrThrow()
  const complaint = { text: 'Warnanya luntur saat dicuci', fileIds: [] }
  const buyer = { source: 'buyer', actor: cast.buyer } as const
  const { incidentId } = must(await reportIncident(buyer, productId, complaint, monday))
  const question = { text: 'Mohon jelaskan', dueOn: dayAfter(7), fileIds: [] }
  must(await askMaker(cast.official, incidentId, question, monday))
  return { recurationId, changeId, incidentId, complaintId: incidentId }
}

async function letter(cast: Cast): Promise<string> {
  const id = await scored(cast)
  const port = { now: later(5), listProduct: async () => {} }
  must(await decide(cast.chief, id, decisionOf('rejected'), port))
  return (await database().decisionLetter.findFirstOrThrow()).id
}

async function curation(cast: Cast) {
  const photoId = await keepPhoto('selendang.png')
  const submissionId = await underReview(cast, photoId)
  const { productId } = await database().submission.findUniqueOrThrow({
    where: { id: submissionId },
  })
  const rubric = { name: 'Rubrik kriya', group: { categoryId: null, sector: 'craft' } }
  const { rubricId } = must(await beginRubric(cast.chief, rubric, monday))
  const reviewId = await reviewOf(submissionId, cast.curatorOne)
  const decided = await rejected(cast, photoId)
  // Its readers learnt nothing of each other, so they may read it again.
  await database().submission.update({ where: { id: decided }, data: { blind: true } })
  const { anchorId } = must(await setAnchor(cast.chief, decided, monday))
  const { id: anchorReadingId } = await database().anchorReading.findFirstOrThrow({
    where: { anchorId, curatorId: cast.curatorOne.userId },
  })
  must(await declareAnchor(cast.curatorOne, anchorReadingId, { kind: 'none' }, monday))
  return {
    submissionId,
    productId,
    reviewId,
    rubricId,
    anchorReadingId,
    ...{ photo: '0', variant: 'w480' },
    curatorId: cast.curatorOne.userId,
    letterId: await letter(cast),
  }
}

async function send({ sari }: Cast, partId: string, quantity: number): Promise<string> {
  const { id } = await database().orderLine.findFirstOrThrow({ where: { partId } })
  const shipmentId = newId()
  const lines = [{ id, quantity, batch: undefined }]
  const input = { shipmentId, carrier: undefined, trackingNumber: undefined, lines }
  must(await ship(sari, partId, input, monday))
  return shipmentId
}

async function take({ buyer }: Cast, shipmentId: string): Promise<string> {
  const { id, quantity } = await database().shipmentLine.findFirstOrThrow({
    where: { shipmentId },
  })
  const line = {
    id,
    accepted: quantity,
    refused: 0,
    missing: 0,
    reason: undefined,
    note: undefined,
  }
  return must(await receive(buyer, shipmentId, { note: undefined, lines: [line] }, monday))
    .receiptId
}

/** A key and a webhook of the buyer's, made by who may give access; something is on its way. */
async function connection({ buyerApprover }: Cast) {
  const key = { name: 'ERP gudang', scopes: ['orders:read' as const], lifetime: '90' as const }
  const { keyId } = must(await makeKey(buyerApprover, key, monday))
  const news = { url: 'https://erp.example.com/etalase', topics: ['order.shipped' as const] }
  const { webhookId } = must(await createWebhook(buyerApprover, news, monday))
  must(await sendTrial(buyerApprover, webhookId, monday))
  const { id: deliveryId } = await database().webhookDelivery.findFirstOrThrow()
  return { keyId, webhookId, deliveryId }
}

/** An open request with an offer; beside it an order: one load paid for, one on its way. */
async function trade(cast: Cast) {
  const { buyer, sari } = cast
  const productId = await shelve(sari, { name: 'Batik tulis' })
  const requestId = await ask(buyer, [{ productId, quantity: 10 }])
  const quoteId = await offer(sari, requestId)
  const { orderId, partId } = await order(buyer, sari, { productId, quantity: 100 })
  must(await confirmPart(sari, partId, monday))
  const receiptId = await take(cast, await send(cast, partId, 60))
  const terms = { taxInvoiceNumber: undefined, sellerBelowThreshold: false }
  const { invoiceId } = must(await issueInvoice(sari, receiptId, terms, monday))
  const proofId = await keepFile({
    purpose: 'paymentProof',
    ownerOrganisationId: buyer.organisationId,
  })
  const paymentId = newId()
  const payment = { paymentId, amount: 1000n, paidOn: dayAfter(0), reference: undefined }
  must(await recordPayment(buyer, invoiceId, { ...payment, proofFileId: proofId }, monday))
  const shipmentId = await send(cast, partId, 20)
  const { id: lineId } = await database().orderLine.findFirstOrThrow({ where: { partId } })
  return {
    lineId,
    requestId,
    quoteId,
    orderId,
    partId,
    shipmentId,
    receiptId,
    invoiceId,
    paymentId,
    proofId,
  }
}

async function bring({ official }: Cast, kind: ImportKind, ...lines: string[]): Promise<string> {
  const upload = { kind, fileName: `${kind}.csv`, bytes: text(...lines), parameters: {} }
  const importId = await startImport(official, upload, monday)
  must(await commitImport(official, importId, monday))
  return importId
}

async function shelves(cast: Cast) {
  await bring(
    cast,
    'products',
    'Jaringan;Nama Jaringan;SKU;Nama Produk;Pemilik;Nama Usaha',
    'duta;Swalayan Duta;00417;Selendang Tarum;Sari Wulandari;Batik Sari Tarum',
  )
  await bring(
    cast,
    'outlets',
    'Jaringan;Kode Gerai;Nama Gerai;Kode Kecamatan',
    'duta;T-01;Duta Tambun;32.16.06',
  )
  await bring(cast, 'placements', 'Jaringan;SKU;Gerai;Mulai', 'duta;00417;T-01;01/08/2026')
  const importId = await bring(
    cast,
    'sell-out',
    'SKU,STORE,PERIOD,QTY,VALUE',
    '00417,T-01,202608,10,1850000',
  )
  const { id: placementId, outletId } = await database().placement.findFirstOrThrow()
  return { chainKey: 'duta', outletId, placementId, 'sales.importId': importId }
}

/** A month that was noted, then signed. */
async function evaluation({ official, chief }: Cast) {
  const { products } = await computeMonth(database(), official, month)
  const { subject = '', name = '' } = products[0] ?? {}
  const noted = must(
    await noteCause(
      official,
      month,
      { subject, subjectName: name },
      {
        ...{ cause: 'promotion', text: 'Rak belum terisi', action: 'Kunjungi gerai' },
        ...{ ownerId: official.userId, ownerName: undefined, dueOn: dayAfter(14) },
      },
      monday,
    ),
  )
  const { revision } = must(await freeze(chief, month, monday))
  return {
    ...{ period: month, subject, revision: String(revision) },
    followUpId: noted.followUpId ?? '',
  }
}

async function registry({ official }: Cast): Promise<string> {
  const bytes = text(
    'No;Nama Pemilik;Nama Usaha;Desa;Kecamatan;Komoditi',
    '1;Imas Rohaeti;Kue Imas;Tambun;Tambun Selatan;Makanan',
    '2;;Tanpa Nama;Tambun;Tambun Selatan;Makanan',
  )
  return must(await previewRegistry(official, { bytes, fileName: 'daftar.csv' })).runId
}

async function invitation({ admin, sari }: Cast): Promise<string> {
  const { userId, role, organisationId } = admin
  const guest = {
    organisationId: sari.organisationId,
    role: 'producer' as const,
    name: 'Adik Sari',
  }
  return (await invite({ userId, role, organisationId }, guest, monday)).invitationId
}

async function anyJob(): Promise<string> {
  const { rows } = await pool().query<{ id: string }>(
    'SELECT id::text FROM graphile_worker.jobs ORDER BY id LIMIT 1',
  )
  return rows[0]?.id ?? ''
}

/** A scheme with a seat that waits, and a cooperative that the maker joined. */
async function development({ official, sari, cooperative }: Cast, productId: string) {
  const scheme = {
    ...{ name: 'Halal gratis', text: 'Dibayar dinas.', kinds: ['halal' as const], payer: 'APBD' },
    ...{ amountPerSeat: 500_000n, seats: 3, funds: 1_500_000n, regionCode: undefined },
    ...{ opensOn: '2026-01-01', closesOn: '2030-12-31', sectors: [] },
  }
  const { schemeId } = must(await draftScheme(official, scheme, monday))
  must(await openScheme(official, schemeId, monday))
  const asked = await requestSeat(sari, { schemeId, productId, kind: 'halal' }, monday)
  const { nib } = await database().producer.findUniqueOrThrow({
    where: { id: sari.organisationId },
  })
  const { membershipId } = must(await inviteMember(cooperative, nib ?? '', monday))
  must(await acceptInvitation(sari, membershipId, monday))
  const shared = {
    ...{ kind: 'iso' as const, number: 'ISO-9001-77', issuer: 'LSSM', fileId: undefined },
    ...{ issuedOn: undefined, expiresOn: undefined, wholeFirm: false, productIds: [productId] },
  }
  const { certificateId } = must(await recordSharedCertificate(cooperative, shared, monday))
  must(await verifyCertificate(official, certificateId, judging))
  const other = { ...shared, issuer: 'LSSM Bandung' }
  must(await correctSharedCertificate(cooperative, certificateId, other, judging))
  const change = await database().certificateChange.findFirstOrThrow({ where: { certificateId } })
  return {
    ...{ schemeId, seatId: must(asked).seatId, kind: 'halal' },
    'producer.membershipId': membershipId,
    'cooperative.membershipId': membershipId,
    'cooperative.certificateId': certificateId,
    'cooperative.certificateChangeId': change.id,
  }
}

/** Forms of the office may have taken the maker's mentor and cooperative away. */
export async function supportAgain({ official, sari, mentor, cooperativeId }: Cast): Promise<void> {
  must(await assignMentor(official, sari.organisationId, mentor.userId))
  must(await assignCooperative(official, sari.organisationId, cooperativeId, judging))
}

/** A dated round with a sample announced, and a call that only Sari is invited to and is in. */
async function rounds(cast: Cast) {
  const { official, buyer, sari } = cast
  const roundId = await openedRound(official, { samples: true })
  const productId = await makeReady(sari, 'Selendang babak')
  must(await submit(sari, productId, monday, roundId))
  const { id: sampleId } = await database().sample.findFirstOrThrow()
  const { callId, entryId } = await callWithEntry(buyer, sari)
  return { roundId, sampleId, callId, entryId }
}

/** A list of the buyer's firm with something of Sari's in it. */
async function shortlist({ buyer, sari }: Cast) {
  const productId = await shelve(sari, { name: 'Batik simpanan' })
  await transact((tx) => listProduct(tx, { productId }))
  const list = { name: 'Kain lobi', productIds: [productId] }
  const { shortlistId } = must(await createShortlist(buyer, list, monday))
  const line = await database().shortlistLine.findFirstOrThrow({ where: { shortlistId } })
  return { shortlistId, shortlistLineId: line.id }
}

/** A long line sheet on its way. */
async function drawnSheet({ buyer }: Cast) {
  const source = { search: '?q=batik' }
  const wanted = { title: 'Batik', total: 70, locale: 'id', source }
  return must(await askForSheet(buyer, wanted, monday))
}

/** A search of the buyer's own. */
async function savedSearch({ buyer }: Cast) {
  const question = questionFrom(new URLSearchParams('q=batik'))
  const wanted = { name: 'Batik', alert: 'daily' as const, question, findMatches }
  const { savedSearchId } = must(await saveSearch(buyer, wanted, monday))
  return { savedSearchId }
}

/** Something the buyer did not find, and an answer to it. */
async function wantedOf({ buyer, official }: Cast) {
  const wish = { what: 'Sandal pandan', details: undefined, quantity: 200, unit: 'pasang' }
  const where = { neededBy: dayAfter(40), districtCode: undefined }
  const { wantedId } = must(await askForMaker(buyer, { ...wish, ...where }, monday))
  const answer = { text: 'Ada dua perajin.', productId: [], producerId: [] }
  must(await answerWanted(official, wantedId, answer, monday))
  return { wantedId }
}

/** The buyer's firm waits for the office to vouch for it. */
async function verification({ buyer }: Cast) {
  const numbers = { nib: '9120001112223', npwp: undefined, note: undefined }
  return must(await askForVerification(buyer, numbers, monday))
}

/** A sample that the buyer's firm asked Sari for. */
async function sampleOf({ buyer, sari }: Cast) {
  const productId = await shelve(sari, { name: 'Batik contoh' })
  await transact((tx) => listProduct(tx, { productId }))
  const where = { recipient: 'Rani', phone: '+6281200000002', deliverTo: 'Gudang Cikarang' }
  const wish = { ...where, quantity: 1, note: undefined }
  const { asked } = must(await askForSamples(buyer, { productIds: [productId], wish }, monday))
  return { sampleAskingId: asked[0] ?? '' }
}

/** A collection of the office with nothing in it yet. */
async function collectionOf({ official }: Cast) {
  const words = { kind: 'gifts' as const, title: 'Hadiah kantor', lead: 'Untuk akhir tahun.' }
  const days = { shownFrom: '2026-01-01', shownUntil: undefined, items: [] }
  const collectionId = await createCollection(official, { ...words, ...days }, monday)
  const listed = await database().listing.findMany({ where: { visible: true } })
  const productIds = listed.map(({ productId }) => productId)
  must(await addToCollection(official, collectionId, productIds, monday))
  return { collectionId }
}

/** One record of the cast behind every parameter of every route, made by the modules' commands. */
export async function belongings(cast: Cast): Promise<Belongings> {
  // Sari's firm is in the mentor's caseload; other firms of the region are not.
  must(await assignMentor(cast.official, cast.sari.organisationId, cast.mentor.userId))
  const { scanId, ...licences } = await licence(cast)
  const { proofId, ...trading } = await trade(cast)
  const shelved = await shelves(cast)
  const curated = await curation(cast)
  return {
    parameters: {
      ...licences,
      ...trading,
      ...curated,
      ...(await development(cast, curated.productId)),
      ...(await afterListing(cast)),
      ...shelved,
      ...(await rounds(cast)),
      ...(await shortlist(cast)),
      ...(await connection(cast)),
      ...(await drawnSheet(cast)),
      ...(await savedSearch(cast)),
      ...(await wantedOf(cast)),
      ...(await verification(cast)),
      ...(await sampleOf(cast)),
      ...(await collectionOf(cast)),
      ...(await evaluation(cast)),
      producerId: cast.sari.organisationId,
      importId: await registry(cast),
      cooperativeId: cast.cooperativeId,
      invitationId: await invitation(cast),
      membershipId: cast.mentor.membershipId,
      jobId: await anyJob(),
    },
    ...(await neighbours()),
    scanId,
    proofId,
  }
}

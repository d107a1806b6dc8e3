import { afterAll, beforeAll, expect, it } from 'vitest'
import { mostAtOnce } from '#app/domain/catalogue/line-sheets/drawn-sheet.ts'
import { sweepLineSheets } from '#app/domain/catalogue/line-sheets/keep-sheet.server.ts'
import { findSheetFor } from '#app/domain/catalogue/line-sheets/queries.server.ts'
import { listProducts } from '#app/domain/catalogue/list-product.server.ts'
import { answerWanted } from '#app/domain/catalogue/wanted/answer-wanted.server.ts'
import { enterCall } from '#app/domain/curation/calls/enter-call.server.ts'
import { setClock } from '#app/platform/clock.server.ts'
import { database, transact } from '#app/platform/database.server.ts'
import { prepareJobs, runDueJobs } from '#app/platform/jobs.server.ts'
import { readTable } from '#app/platform/tables/read-table.server.ts'
import { tasks } from '#app/reactions/tasks.server.ts'
import { loader as documentLoader } from '#app/routes/api.v1.openapi[.]json.ts'
import '#tests/database.ts'
import { keyFor, sendLocally } from '#tests/api.ts'
import { clientFrom } from '#tests/api-client.ts'
import { dayAfter, monday, must, order, shelve } from '#tests/ordering.ts'
import { type Cast, settle } from '#tests/people.ts'

type Id = { id: string }
type Page<Item = Id> = { items: Item[]; next: string | null }

let cast: Cast
let api: ReturnType<typeof clientFrom>

beforeAll(async () => {
  setClock(monday)
  cast = await settle()
  const request = new Request('http://localhost:3000/api/v1/openapi.json')
  const published = await documentLoader({ request } as never)
  const key = await keyFor(cast.hotelBuyer, { now: monday })
  api = clientFrom(await published.json(), { key, send: sendLocally })
}, 60_000)

afterAll(() => setClock(undefined))

const paper = (text = '%PDF-1.7\nbukti') => ({
  ...{ fileName: 'bukti.pdf', type: 'application/pdf' },
  content: Buffer.from(text).toString('base64'),
})

async function listed(name: string): Promise<string> {
  const productId = await shelve(cast.sari, { name })
  await transact((tx) => listProducts(tx, [{ productId }]))
  return productId
}

/** What a call was refused with. */
const refusal = (asked: Promise<unknown>): Promise<{ status: number; reason: string }> =>
  asked.then(
    () => Promise.reject(new Error('was not refused')),
    (error) => error.answer,
  )

it('keeps a shortlist and asks for all of it', async () => {
  const [tempe, sambal] = [await listed('Keripik tempe'), await listed('Sambal bawang')]
  type List = Id & { name: string; lines: (Id & { productId: string; note: string | null })[] }
  const body = { name: 'Camilan kamar', productIds: [tempe] }
  const { id: shortlistId } = await api<List>('createShortlist', { body })
  const path = { shortlistId }
  await api('extendShortlist', { path, body: { productIds: [tempe, sambal] } })
  const list = await api<List>('readShortlist', { path })
  expect(list.lines.map(({ productId }) => productId)).toEqual([tempe, sambal])
  const [first, second] = list.lines
  const change = { name: 'Camilan lobi', lines: [{ id: first?.id, note: 'tanpa cabai' }] }
  await api('changeShortlist', { path, body: change })
  const gone = { ...path, shortlistLineId: second?.id ?? '' }
  await api('reduceShortlist', { path: gone })
  expect(await api<List>('reduceShortlist', { path: gone })).toMatchObject({
    name: 'Camilan lobi',
    lines: [{ productId: tempe, note: 'tanpa cabai' }],
  })
  await api('archiveShortlist', { path })
  expect(await refusal(api('extendShortlist', { path, body: { productIds: [sambal] } }))).toEqual(
    expect.objectContaining({ status: 409, reason: 'archived' }),
  )
  const away = await api<Page>('listShortlists', { query: { archived: 'true' } })
  expect(away.items.map(({ id }) => id)).toEqual([shortlistId])
  await api('restoreShortlist', { path })
  await api('extendShortlist', { path, body: { productIds: [sambal] } })
  await database().product.update({ where: { id: sambal }, data: { state: 'unlisted' } })
  const terms = { deliverTo: 'Gudang', deliverBy: dayAfter(20), answerBy: dayAfter(5) }
  const asked = await api<{ request: { title: string; lines: object[] }; left: string[] }>(
    'requestShortlist',
    { path, body: { ...terms, quantities: [{ productId: tempe, quantity: 40 }] } },
  )
  expect(asked).toMatchObject({
    request: { title: 'Camilan lobi', lines: [{ productId: tempe, quantity: 40 }] },
    left: ['Sambal bawang'],
  })
  const trail = await database().event.findMany({ where: { subjectId: shortlistId } })
  expect(trail.length).toBeGreaterThan(5)
  expect(trail.every(({ keyId }) => keyId !== null)).toBe(true)
})

it('complains of a product and reads how that stands', async () => {
  const productId = await listed('Dodol')
  const { orderId } = await order(cast.hotelBuyer, cast.sari, { productId, quantity: 10 })
  const line = await database().orderLine.findFirstOrThrow({ where: { part: { orderId } } })
  const about = { productId, orderLineId: line.id, text: 'Sepuluh bungkus tidak tertutup rapat' }
  const body = { ...about, files: [paper()] }
  const made = await api<Id>('createComplaint', { body })
  expect(made).toMatchObject({ state: 'open', name: 'Dodol', outcome: null })
  const kept = await database().incident.findUniqueOrThrow({ where: { id: made.id } })
  expect(kept).toMatchObject({ orderLineId: line.id, fileIds: [expect.any(String)] })
  expect(await api('readComplaint', { path: { complaintId: made.id } })).toEqual(made)
  expect((await api<Page>('listComplaints')).items).toEqual([made])

  const wrong = { ...about, files: [paper('not a paper')] }
  expect(await refusal(api('createComplaint', { body: wrong }))).toMatchObject({
    status: 422,
    errors: [{ pointer: '#/files/0/content' }],
  })
  const short = { ...about, text: 'Rusak' }
  expect(await refusal(api('createComplaint', { body: short }))).toMatchObject({
    errors: [{ pointer: '#/text' }],
  })
  const theirs = await order(cast.buyer, cast.sari, { productId, quantity: 10 })
  const { id: other } = await database().orderLine.findFirstOrThrow({
    where: { partId: theirs.partId },
  })
  expect(
    await refusal(api('createComplaint', { body: { ...about, orderLineId: other } })),
  ).toMatchObject({ status: 409, reason: 'unknownOrderLine' })
  const hidden = await shelve(cast.sari, { name: 'Belum terdaftar' })
  expect(
    await refusal(api('createComplaint', { body: { ...about, productId: hidden } })),
  ).toMatchObject({ status: 409, reason: 'unknownProduct' })
  expect(await database().incident.count()).toBe(1)
})

it('asks for a maker, reads who was named, and closes', async () => {
  const wish = { what: 'Sandal pandan', quantity: 200, unit: 'pasang', neededBy: dayAfter(40) }
  const { id: wantedId } = await api<Id>('createWanted', { body: wish })
  const path = { wantedId }
  const producerId = [cast.sari.organisationId]
  const answer = { text: 'Ada satu', productId: [], producerId }
  must(await answerWanted(cast.official, wantedId, answer, monday))
  expect(await api('readWanted', { path })).toMatchObject({
    ...{ ...wish, state: 'answered' },
    answers: [{ makers: [{ producerId: producerId[0] }] }],
  })
  const waiting = await api<Page>('listWanted', { query: { state: 'answered' } })
  expect(waiting.items).toMatchObject([{ id: wantedId, answers: 1 }])
  const body = { outcome: 'found' }
  const closed = await api('closeWanted', { path, body })
  expect(closed).toMatchObject({ state: 'closed', outcome: 'found' })
  expect(await api('closeWanted', { path, body })).toEqual(closed)
  expect(await refusal(api('closeWanted', { path, body: { outcome: 'dropped' } }))).toMatchObject({
    reason: 'closed',
  })
  const late = { ...wish, neededBy: dayAfter(-1) }
  expect(await refusal(api('createWanted', { body: late }))).toMatchObject({
    ...{ reason: 'pastDay', errors: [{ pointer: '#/neededBy' }] },
  })
})

it('calls for products, asks, passes and declines, and settles', async () => {
  type Call = Id & { state: string; invited: number; conditions: object }
  type Entry = Id & { product: { id: string }; questions: Id[] }
  const conditions = { certificates: [], priceCeiling: 15_000, barcode: false }
  const body = { title: 'Camilan Lebaran', closesOn: dayAfter(20), audience: 'invited', conditions }
  const { id: callId } = await api<Call>('createCall', { body })
  const path = { callId }
  expect(await refusal(api('openCall', { path }))).toMatchObject({ reason: 'nobodyInvited' })
  const makers = await api<{ items: { id: string; businessName: string }[] }>('listInvitable', {
    ...{ path, query: { q: 'sari' } },
  })
  const producerIds = makers.items.map(({ id }) => id)
  expect(producerIds).toEqual([cast.sari.organisationId])
  expect(await api('inviteMakers', { path, body: { producerIds } })).toMatchObject({ invited: 1 })
  const priced = { ...body, conditions: { ...conditions, priceCeiling: 12_000 } }
  expect(await api('changeCall', { path, body: priced })).toMatchObject({
    conditions: { priceCeiling: 12_000, capacityPerDay: null },
  })
  expect(await api('openCall', { path })).toMatchObject({ state: 'open', invited: 1 })
  expect(await refusal(api('changeCall', { path, body }))).toMatchObject({ reason: 'wrongState' })

  for (const name of ['Opak', 'Rengginang']) {
    const productId = await listed(name)
    must(await enterCall(cast.sari, { callId, productId }, monday))
  }
  const [second, first] = (await api<Page<Entry>>('listCallEntries', { path })).items
  const ask = {
    entries: [first?.id, second?.id],
    outcome: 'ask',
    questions: ['Tahan berapa\nlama?'],
  }
  const asked = await api<{ items: Entry[] }>('decideEntries', { path, body: ask })
  expect(asked.items).toMatchObject([
    { state: 'asked', questions: [{ text: 'Tahan berapa lama?', answer: null }] },
    { state: 'asked' },
  ])
  const pass = { entries: [first?.id], outcome: 'pass' }
  expect(await api('decideEntries', { path, body: pass })).toMatchObject({
    items: [{ id: first?.id, state: 'passed' }],
  })
  const silent = { entries: [second?.id], outcome: 'decline' }
  expect(await refusal(api('decideEntries', { path, body: silent }))).toMatchObject({
    errors: [{ pointer: '#/reasonCode' }, { pointer: '#/reasonText' }],
  })
  await api('closeCall', { path })
  expect(await api('settleCall', { path })).toMatchObject({
    ...{ state: 'settled', counts: { passed: 1, declined: 1 } },
  })
  const passed = await api<Page<Entry>>('listCallEntries', { path, query: { state: 'passed' } })
  expect(passed.items.map(({ id }) => id)).toEqual([first?.id])
  const lines = passed.items.map(({ product }) => ({ productId: product.id, quantity: 20 }))
  const terms = { deliverTo: 'Gudang', deliverBy: dayAfter(20), answerBy: dayAfter(5) }
  await api('createRequest', { body: { title: 'Lebaran', ...terms, lines } })

  const other = await api<Call>('createCall', { body })
  const reason = 'Anggaran belum turun'
  expect(await api('cancelCall', { path: { callId: other.id }, body: { reason } })).toMatchObject({
    state: 'cancelled',
    reason,
  })
  const done = await api<Page>('listCalls', { query: { state: 'settled' } })
  expect(done.items.map(({ id }) => id)).toEqual([callId])
})

it('keeps a search, looks at what is new, and forgets it', async () => {
  await listed('Kopi lereng')
  const body = { name: 'Kopi', search: 'q=kopi&leadMost=30' }
  const saved = await api<Id & { search: string }>('createSavedSearch', { body })
  expect(saved).toMatchObject({ search: '?q=kopi&leadMost=30', alert: 'never' })
  const path = { savedSearchId: saved.id }
  expect(await refusal(api('createSavedSearch', { body }))).toMatchObject({ reason: 'already' })
  const unread = { name: 'Salah', search: 'leadMost=setahun' }
  expect(await refusal(api('createSavedSearch', { body: unread }))).toMatchObject({
    ...{ status: 422, errors: [{ pointer: '#/search' }] },
  })
  const robusta = await listed('Kopi robusta')
  setClock(new Date(monday.getTime() + 3_600_000))
  const news = { productIds: [robusta], newest: [{ productId: robusta, name: 'Kopi robusta' }] }
  expect(await api('lookAtSavedSearch', { path })).toMatchObject(news)
  expect(await api('lookAtSavedSearch', { path })).toMatchObject(news)
  setClock(monday)
  const change = { alert: 'daily' }
  expect(await api('changeSavedSearch', { path, body: change })).toMatchObject({
    ...{ name: 'Kopi', ...change },
  })
  const mine = await api<Page>('listSavedSearches')
  expect(mine.items).toMatchObject([{ id: saved.id, fresh: 0 }])
  await api('removeSavedSearch', { path })
  expect(await refusal(api('readSavedSearch', { path }))).toMatchObject({ status: 404 })
  const trail = await database().event.findMany({ where: { subjectId: saved.id } })
  expect(trail.map(({ type, keyId }) => [type, keyId !== null])).toEqual([
    ['savedSearch.saved', true],
    ['savedSearch.changed', true],
    ['savedSearch.removed', true],
  ])
})

it('takes line sheets of a search and of a list as files', async () => {
  const productId = await listed('Rempeyek teri')
  const body = { name: 'Untuk rapat', productIds: [productId] }
  const { id: shortlistId } = await api<Id>('createShortlist', { body })
  const path = { shortlistId }
  const sheets = [
    await api<{ bytes: Buffer }>('searchWorkbook', { query: { q: 'rempeyek' } }),
    await api<{ bytes: Buffer }>('shortlistWorkbook', { path }),
  ]
  for (const { bytes } of sheets) {
    const { sheets: tables } = must(await readTable(new Uint8Array(bytes), 'lembar.xlsx'))
    expect(JSON.stringify(tables)).toContain('Rempeyek teri')
  }
  for (const { bytes } of [
    await api<{ bytes: Buffer }>('searchPdf', { query: { q: 'rempeyek' } }),
    await api<{ bytes: Buffer }>('shortlistPdf', { path }),
  ]) {
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  }
})

it('leaves a long line sheet to a job, and takes it when it is drawn', async () => {
  await prepareJobs()
  const ids: string[] = []
  for (let count = 0; count <= mostAtOnce; count += 1) {
    ids.push(await shelve(cast.sari, { name: `Wingko ${count}` }))
  }
  await transact((tx) =>
    listProducts(
      tx,
      ids.map((productId) => ({ productId })),
    ),
  )
  const query = { q: 'wingko' }
  expect(await refusal(api('searchPdf', { query }))).toMatchObject({ reason: 'tooLong' })
  const body = { search: 'q=wingko' }
  const asked = await api<Id>('drawLineSheet', { body })
  expect(asked).toMatchObject({ state: 'running', total: ids.length })
  const path = { lineSheetId: asked.id }
  expect(await refusal(api('lineSheetPdf', { path }))).toMatchObject({ reason: 'notReady' })
  await api('drawLineSheet', { body })
  await api('drawLineSheet', { body })
  expect(await refusal(api('drawLineSheet', { body }))).toMatchObject({ reason: 'tooMany' })
  await runDueJobs(tasks)
  expect(await api('readLineSheet', { path })).toMatchObject({ state: 'ready' })
  const { bytes } = await api<{ bytes: Buffer }>('lineSheetPdf', { path })
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  await sweepLineSheets(new Date(monday.getTime() + 25 * 3_600_000))
  expect(await refusal(api('readLineSheet', { path }))).toMatchObject({ status: 404 })
}, 60_000)

it('draws no sheet for somebody who has left the firm', async () => {
  const asked = await api<Id>('drawLineSheet', { body: { search: 'q=wingko' } })
  const { membershipId: id, ...buyer } = cast.hotelBuyer
  await database().membership.delete({ where: { id } })
  await runDueJobs(tasks)
  expect(await findSheetFor({ ...buyer, membershipId: id }, asked.id)).toMatchObject({
    state: 'failed',
  })
})

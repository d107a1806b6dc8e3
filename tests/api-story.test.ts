import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { listProducts, refreshShelf } from '#app/domain/catalogue/list-product.server.ts'
import { recordCertificate } from '#app/domain/certification/record-certificate.server.ts'
import { verifyCertificate } from '#app/domain/certification/verify-certificate.server.ts'
import { confirmPart } from '#app/domain/ordering/confirm-part.server.ts'
import { issueInvoice } from '#app/domain/ordering/issue-invoice.server.ts'
import { ship } from '#app/domain/ordering/ship.server.ts'
import { commitImport } from '#app/domain/sales/commit-import.server.ts'
import type { ImportKind } from '#app/domain/sales/import-report.ts'
import { startImport } from '#app/domain/sales/start-import.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { setClock } from '#app/platform/clock.server.ts'
import { database, transact } from '#app/platform/database.server.ts'
import { environment } from '#app/platform/env.server.ts'
import { prepareJobs, runDueJobs } from '#app/platform/jobs.server.ts'
import { tasks } from '#app/reactions/tasks.server.ts'
import { loader as documentLoader } from '#app/routes/api.v1.openapi[.]json.ts'
import '#tests/database.ts'
import { keyFor, sendLocally } from '#tests/api.ts'
import { clientFrom } from '#tests/api-client.ts'
import { dayAfter, monday, must, offer, shelve } from '#tests/ordering.ts'
import { type Cast, settle } from '#tests/people.ts'

type Heard = { id: string; at: string; signature: string; body: string }
type Page<Item> = { items: Item[]; next: string | null }
type Line = { id: string; quantity: number; productName: string }
type Shipment = {
  id: string
  state: string
  lines: Line[]
  receipt: { invoice: { id: string; payable: number } | null } | null
}
type Part = { id: string; producerName: string; lines: Line[]; shipments: Shipment[] }
type Order = { id: string; number: string; state: string; parts: Part[] }

const settings: { WEBHOOK_TARGETS: string } = environment()
const heard: Heard[] = []
let cast: Cast
let receiverUrl = ''

/** The hotel's own system: takes the news, looks at the signature later. */
const receiver = createServer((request, response) => {
  let body = ''
  request.on('data', (chunk) => {
    body += chunk
  })
  request.on('end', () => {
    const header = (name: string) => `${request.headers[`webhook-${name}`]}`
    heard.push({ id: header('id'), at: header('timestamp'), signature: header('signature'), body })
    response.writeHead(200).end('ok')
  })
})

beforeAll(async () => {
  setClock(monday)
  settings.WEBHOOK_TARGETS = 'any'
  await prepareJobs()
  cast = await settle()
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  receiverUrl = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/etalase`
}, 60_000)

afterAll(() => {
  setClock(undefined)
  settings.WEBHOOK_TARGETS = 'public'
  receiver.close()
})

const work = () => runDueJobs(tasks)
const told = () => heard.map(({ body }) => (JSON.parse(body) as { type: string }).type)

/** Snacks of two makers, one of them halal for certain. */
async function fillShelf(): Promise<void> {
  const { otherMaker, sari, official } = cast
  const crisps = await shelve(otherMaker, { name: 'Keripik tempe', capacityPerDay: 100 })
  const cakes = await shelve(sari, { name: 'Keripik pisang', capacityPerDay: 5 })
  await database().product.updateMany({ data: { categoryId: 'batik' } })
  const halal = {
    ...{ kind: 'halal' as const, number: 'ID32110000123450126', issuer: 'BPJPH' },
    ...{ issuedOn: '2026-01-02', expiresOn: '2030-01-02', wholeFirm: true, productIds: [] },
    fileId: undefined,
  }
  const judging = { now: monday, shelf: refreshShelf }
  for (const maker of [otherMaker, sari]) {
    const { certificateId } = must(await recordCertificate(maker, halal, monday))
    must(await verifyCertificate(official, certificateId, judging))
  }
  await transact((tx) => listProducts(tx, [{ productId: crisps }, { productId: cakes }]))
}

async function bring(kind: ImportKind, lines: string[]): Promise<void> {
  const bytes = new TextEncoder().encode(lines.join('\n'))
  const upload = { kind, fileName: `${kind}.csv`, bytes, parameters: {} }
  must(await commitImport(cast.official, await startImport(cast.official, upload, monday), monday))
}

/** The hotel's shops, and what they call the crisps. */
async function openShops(): Promise<void> {
  await bring('products', ['Jaringan;SKU;Nama Produk', 'citarum;K1;Keripik tempe'])
  await bring('outlets', ['Jaringan;Kode Gerai;Kode Kecamatan', 'citarum;LOBI;32.16.06'])
  const buyerId = cast.hotelBuyer.organisationId
  await database().chain.updateMany({ where: { key: 'citarum' }, data: { buyerId } })
}

/** The maker's side of the story goes by the maker's own commands. */
async function deliver(partId: string, quantity: number): Promise<void> {
  must(await confirmPart(cast.otherMaker, partId, monday))
  const { id } = await database().orderLine.findFirstOrThrow({ where: { partId } })
  const sent = { shipmentId: newId(), carrier: 'JNE', trackingNumber: undefined }
  must(
    await ship(
      cast.otherMaker,
      partId,
      { ...sent, lines: [{ id, quantity, batch: 'A1' }] },
      monday,
    ),
  )
}

it('a hotel’s system does the buyer’s whole job through the API alone', async () => {
  await fillShelf()
  await openShops()
  const published = await documentLoader({
    request: new Request('http://localhost:3000/api/v1/openapi.json'),
  } as never)
  const key = await keyFor(cast.hotelBuyer, { now: monday })
  const api = clientFrom(await published.json(), { key, send: sendLocally })

  const topics = [
    'quote.received',
    'order.confirmed',
    'order.shipped',
    'invoice.issued',
    'invoice.due',
  ]
  const webhook = await api<{ id: string; secret: string }>('createWebhook', {
    body: { url: receiverUrl, topics },
  })
  expect(webhook.secret).toMatch(/^whsec_/)

  const query = { q: 'kripik', certificate: 'halal', pieces: '500', by: dayAfter(14) }
  const found = await api<{ total: number; hits: { slug: string; productId: string }[] }>(
    'searchCatalogue',
    { query },
  )
  expect(found.total).toBe(1)
  const [hit] = found.hits
  const product = await api<{ name: string; capacityPerDay: number; productId: string }>(
    'readProduct',
    { path: { productSlug: hit?.slug ?? '' } },
  )
  expect(product).toMatchObject({ name: 'Keripik tempe', capacityPerDay: 100 })

  const other = await api<typeof found>('searchCatalogue', { query: { q: 'pisang' } })
  const wish = {
    ...{ title: 'Camilan kamar', deliverTo: 'Gudang hotel', deliverBy: dayAfter(20) },
    answerBy: dayAfter(5),
    lines: [
      { productId: product.productId, quantity: 500, targetPrice: 11_000 },
      { productId: other.hits[0]?.productId, quantity: 20 },
    ],
  }
  const asked = await api<{
    id: string
    quotes: { id: string; state: string; producerName: string }[]
  }>('createRequest', { body: wish })
  expect(asked.quotes.map(({ state }) => state)).toEqual(['asked', 'asked'])

  await offer(cast.otherMaker, asked.id)
  await work()
  expect(told()).toEqual(['quote.received'])
  const quoted = await api<typeof asked>('readRequest', { path: { requestId: asked.id } })
  const chosen = quoted.quotes.filter(({ state }) => state === 'offered').map(({ id }) => id)
  const order = await api<Order>('acceptQuotes', {
    path: { requestId: asked.id },
    body: { quoteIds: chosen },
  })
  expect([order.state, order.parts.map(({ producerName }) => producerName)]).toEqual([
    'placed',
    ['Dapur Lestari'],
  ])

  await deliver(order.parts[0]?.id ?? '', 500)
  await work()
  const path = { orderId: order.id }
  const shipped = await api<Order>('readOrder', { path })
  const [shipment] = shipped.parts[0]?.shipments ?? []
  const received = await api<Shipment>('recordReceipt', {
    path: { shipmentId: shipment?.id ?? '' },
    body: {
      note: 'Dua dus penyok',
      lines: shipment?.lines.map(({ id }) => ({
        ...{ id, accepted: 490, refused: 6, missing: 4, reason: 'damaged' },
      })),
    },
  })
  expect(received).toMatchObject({
    state: 'received',
    receipt: { lines: [{ accepted: 490, missing: 4 }] },
  })

  const receipt = await database().receipt.findFirstOrThrow()
  const terms = { taxInvoiceNumber: undefined, sellerBelowThreshold: false }
  const { invoiceId } = must(await issueInvoice(cast.otherMaker, receipt.id, terms, monday))
  const billed = await api<Order>('completePapers', { path: { invoiceId } })
  const invoice = billed.parts[0]?.shipments[0]?.receipt?.invoice
  expect(invoice?.payable).toBe(490 * 11_500)
  const receiptId = { receiptId: receipt.id }
  const papers = [
    await api<{ bytes: Buffer }>('receiptPdf', { path: receiptId }),
    await api<{ bytes: Buffer }>('invoicePdf', { path: { invoiceId } }),
  ]
  expect(papers.map(({ bytes }) => bytes.subarray(0, 5).toString())).toEqual(['%PDF-', '%PDF-'])
  const proof = { fileName: 'bukti.pdf', type: 'application/pdf' }
  const content = Buffer.from('%PDF-1.7\nbukti transfer').toString('base64')
  await api('recordPayment', {
    path: { invoiceId },
    body: { amount: invoice?.payable, paidOn: dayAfter(0), proof: { ...proof, content } },
  })

  const report = await api<{ accepted: number; rejected: { pointer: string }[] }>('reportSellOut', {
    body: {
      period: '2026-09',
      rows: [
        { sku: 'K1', outlet: 'LOBI', units: 120, value: 1_800_000 },
        { sku: 'K9', outlet: 'LOBI', units: 1, value: 1000 },
      ],
    },
  })
  expect(report).toMatchObject({ accepted: 1, rejected: [{ pointer: '#/rows/1', row: 1 }] })

  await work()
  expect(told().sort()).toEqual([...topics].sort())
  for (const { id, at, signature, body } of heard) {
    const secret = Buffer.from(webhook.secret.replace('whsec_', ''), 'base64')
    const right = createHmac('sha256', secret).update(`${id}.${at}.${body}`).digest('base64')
    expect(signature).toBe(`v1,${right}`)
  }

  const log = await api<Page<{ id: string; messageId: string; state: string }>>('listDeliveries', {
    path: { webhookId: webhook.id },
  })
  expect(log.items.every(({ state }) => state === 'delivered')).toBe(true)
  const [first] = log.items
  await api('replayDelivery', { path: { deliveryId: first?.id ?? '' } })
  await work()
  expect(heard.at(-1)?.id).toBe(first?.messageId)
  expect(heard.filter(({ id }) => id === first?.messageId)).toHaveLength(2)

  const acts = await database().event.findMany({ where: { keyId: { not: null } } })
  expect([...new Set(acts.map(({ type }) => type))].sort()).toEqual([
    'invoice.completed',
    'order.placed',
    'payment.proven',
    'receipt.recorded',
    'request.sent',
    'sellOut.imported',
    'webhook.created',
    'webhook.replayed',
  ])
}, 120_000)

it('the same report sent again changes nothing, and a report of others’ shops is refused', async () => {
  const key = await keyFor(cast.buyerApprover, { now: monday })
  const document = await documentLoader({
    request: new Request('http://localhost:3000/api/v1/openapi.json?lang=en'),
  } as never)
  const api = clientFrom(await document.json(), { key, send: sendLocally })
  const rows = [{ sku: 'K1', outlet: 'LOBI', units: 1, value: 1000 }]
  const refused = await api('reportSellOut', {
    body: { period: '2026-09', chain: 'citarum', rows },
  })
    .then(() => undefined)
    .catch((error) => error.answer)
  expect(refused).toMatchObject({ status: 409, reason: 'noChain' })
  expect(await database().sellOutFile.count()).toBe(1)
})

it('a client believes no answer that is not as the document says', async () => {
  const document = await (
    await documentLoader({
      request: new Request('http://localhost:3000/api/v1/openapi.json'),
    } as never)
  ).json()
  const answer = { items: [{ id: 'x', state: 'moon' }], next: null }
  const send = async () => Response.json(answer)
  await expect(clientFrom(document, { key: '', send })('listOrders')).rejects.toThrow(/items/)
  const elsewhere = async () => Response.json({}, { status: 418 })
  await expect(clientFrom(document, { key: '', send: elsewhere })('listOrders')).rejects.toThrow(
    /418/,
  )
})

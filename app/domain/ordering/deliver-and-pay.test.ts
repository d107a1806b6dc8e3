import { beforeEach, describe, expect, it } from 'vitest'
import { findInvoiceFor, findOrderFor } from '#app/domain/ordering/buyer-queries.server.ts'
import { completePapers } from '#app/domain/ordering/complete-papers.server.ts'
import { confirmPart } from '#app/domain/ordering/confirm-part.server.ts'
import { confirmPayment } from '#app/domain/ordering/confirm-payment.server.ts'
import { countPayment } from '#app/domain/ordering/count-payment.server.ts'
import { deliveryOf } from '#app/domain/ordering/delivery.ts'
import { issueInvoice } from '#app/domain/ordering/issue-invoice.server.ts'
import { receive } from '#app/domain/ordering/receive.server.ts'
import { recordPayment } from '#app/domain/ordering/record-payment.server.ts'
import { refusePayment } from '#app/domain/ordering/refuse-payment.server.ts'
import type { ReceiptInput } from '#app/domain/ordering/schemas.ts'
import { ship } from '#app/domain/ordering/ship.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { database } from '#app/platform/database.server.ts'
import { resetDatabase } from '#tests/database.ts'
import { dayAfter, monday, must, order, shelve } from '#tests/ordering.ts'
import { type Cast, settle } from '#tests/people.ts'

let cast: Cast
let batik: string
let placed: { orderId: string; partId: string }

beforeEach(async () => {
  await resetDatabase()
  cast = await settle()
  batik = await shelve(cast.sari, { name: 'Batik tulis' })
  placed = await order(cast.buyer, cast.sari, { productId: batik, quantity: 100 }, 12_000n)
  must(await confirmPart(cast.sari, placed.partId, monday))
})

const theLine = () => database().orderLine.findFirstOrThrow({ where: { partId: placed.partId } })

async function load(quantity: number, shipmentId = newId()) {
  const { id } = await theLine()
  const lines = [{ id, quantity, batch: 'B-01' }]
  const input = { shipmentId, carrier: 'Mobil sendiri', trackingNumber: undefined, lines }
  return { shipmentId, sent: await ship(cast.sari, placed.partId, input, monday) }
}

type Count = { accepted: number; refused?: number; missing?: number }

async function take(shipmentId: string, { accepted, refused = 0, missing = 0 }: Count) {
  const { id } = await database().shipmentLine.findFirstOrThrow({ where: { shipmentId } })
  const reason = refused > 0 ? ('damaged' as const) : undefined
  const input: ReceiptInput = {
    note: undefined,
    lines: [{ id, accepted, refused, missing, reason, note: undefined }],
  }
  return receive(cast.buyer, shipmentId, input, monday)
}

const invoiceTerms = { taxInvoiceNumber: undefined, sellerBelowThreshold: false }

async function bill(quantity = 100) {
  const { shipmentId } = await load(quantity)
  const { receiptId } = must(await take(shipmentId, { accepted: quantity }))
  return must(await issueInvoice(cast.sari, receiptId, invoiceTerms, monday)).invoiceId
}

async function proof(organisationId = cast.buyer.organisationId): Promise<string> {
  const { id } = await database().storedFile.create({
    data: {
      id: newId(),
      purpose: 'paymentProof',
      ownerOrganisationId: organisationId,
      name: 'bukti.jpg',
      type: 'image/jpeg',
      size: 10,
      sha256: '',
      variants: {},
    },
  })
  return id
}

async function pay(invoiceId: string, amount: bigint, paymentId = newId()) {
  const input = { paymentId, amount, paidOn: dayAfter(0), reference: undefined }
  const proofFileId = await proof()
  return recordPayment(cast.buyer, invoiceId, { ...input, proofFileId }, monday)
}

describe('shipping', () => {
  it('goes in parts, never beyond what is left, even at once', async () => {
    const tries = await Promise.all([40, 40, 40, 40].map((quantity) => load(quantity)))
    expect(tries.filter(({ sent }) => sent.ok)).toHaveLength(2)
    expect((await theLine()).shipped).toBe(80)
    const { sent } = await load(21)
    expect(sent).toMatchObject({ refusal: { reason: 'tooMany', left: 20 } })
  })

  it('happens once however often the form is posted', async () => {
    const shipmentId = newId()
    const all = await Promise.all([1, 2, 3].map(() => load(30, shipmentId)))
    expect(new Set(all.map(({ sent }) => must(sent).number)).size).toBe(1)
    expect((await theLine()).shipped).toBe(30)
  })

  it('needs fewer of the promised days afterwards', async () => {
    await load(30)
    const held = await database().capacityReservation.findFirstOrThrow()
    expect(held.quantity).toBe(70)
  })

  it('waits for the confirmation', async () => {
    const { partId } = await order(cast.buyer, cast.sari, { productId: batik, quantity: 10 })
    const line = await database().orderLine.findFirstOrThrow({ where: { partId } })
    const lines = [{ id: line.id, quantity: 10, batch: undefined }]
    const input = { shipmentId: newId(), carrier: undefined, trackingNumber: undefined, lines }
    const sent = await ship(cast.sari, partId, input, monday)
    expect(sent).toEqual({ ok: false, refusal: { reason: 'notConfirmed' } })
    const foreign = await ship(cast.otherMaker, partId, input, monday)
    expect(foreign).toEqual({ ok: false, refusal: { reason: 'notFound' } })
  })
})

describe('receiving', () => {
  it('must account for every piece that was sent', async () => {
    const { shipmentId } = await load(40)
    const taken = await take(shipmentId, { accepted: 30, refused: 5 })
    expect(taken).toMatchObject({ refusal: { reason: 'doesNotAddUp', sent: 40, counted: 35 } })
    expect((await theLine()).accepted).toBe(0)
  })

  it('keeps differences with their reasons and owes those pieces again', async () => {
    const { shipmentId } = await load(100)
    must(await take(shipmentId, { accepted: 90, refused: 6, missing: 4 }))
    const seen = await findOrderFor(cast.buyer, placed.orderId)
    const receipt = seen?.parts[0]?.shipments[0]?.receipt
    expect(receipt?.lines[0]).toMatchObject({ refused: 6, missing: 4, reason: 'damaged' })
    expect(deliveryOf(seen?.parts[0]?.lines ?? [])).toBe('partlyDelivered')
    expect(must((await load(10)).sent).number).toBe('SJ-2026-00002')
  })

  it('is recorded once, and the last piece completes the part', async () => {
    const first = await load(60)
    const second = await load(40)
    const taken = await Promise.all([
      take(first.shipmentId, { accepted: 60 }),
      take(first.shipmentId, { accepted: 60 }),
      take(second.shipmentId, { accepted: 40 }),
    ])
    expect(taken.every(({ ok }) => ok)).toBe(true)
    expect(await database().receipt.count()).toBe(2)
    const part = await database().orderPart.findUnique({ where: { id: placed.partId } })
    expect(part?.state).toBe('fulfilled')
    expect((await theLine()).accepted).toBe(100)
  })
})

describe('the invoice', () => {
  it('follows what was accepted, once per receipt', async () => {
    const { shipmentId } = await load(100)
    const { receiptId } = must(await take(shipmentId, { accepted: 90, refused: 10 }))
    const issue = () => issueInvoice(cast.sari, receiptId, invoiceTerms, monday)
    const all = await Promise.all([issue(), issue(), issue()])
    expect(new Set(all.map((each) => must(each).number)).size).toBe(1)
    const invoice = await database().invoice.findFirstOrThrow()
    expect(invoice).toMatchObject({ goods: 1_080_000n, tax: 0n, taxMethod: 'none', taxCode: null })
  })

  it('charges the PPN of a PKP and shows what the buyer keeps back', async () => {
    await database().producer.update({
      where: { id: cast.sari.organisationId },
      data: { taxable: true },
    })
    await database().buyer.update({
      where: { id: cast.buyer.organisationId },
      data: { withholds: true },
    })
    const invoiceId = await bill()
    const invoice = await findInvoiceFor(cast.buyer, invoiceId)
    expect(invoice?.payable).toBe(1_200_000n + 132_000n - 6000n)
    const row = await database().invoice.findFirstOrThrow()
    expect(row).toMatchObject({ taxBase: 1_100_000n, tax: 132_000n, taxCode: '04' })
  })

  it('bills nothing that was not accepted', async () => {
    const { shipmentId } = await load(10)
    const { receiptId } = must(await take(shipmentId, { accepted: 0, missing: 10 }))
    const issued = await issueInvoice(cast.sari, receiptId, invoiceTerms, monday)
    expect(issued).toEqual({ ok: false, refusal: { reason: 'nothingAccepted' } })
    const foreign = await issueInvoice(cast.otherMaker, receiptId, invoiceTerms, monday)
    expect(foreign).toEqual({ ok: false, refusal: { reason: 'notFound' } })
  })

  it('starts its clock when the papers are complete, once', async () => {
    const invoiceId = await bill()
    const later = new Date('2026-10-20T02:00:00Z')
    expect(must(await completePapers(cast.buyer, invoiceId, later)).dueOn).toBe('2026-11-19')
    const again = await completePapers(cast.buyer, invoiceId, new Date('2026-12-01T02:00:00Z'))
    expect(again).toEqual({ ok: false, refusal: { reason: 'alreadyComplete' } })
    const foreign = await completePapers(cast.hotelBuyer, invoiceId, later)
    expect(foreign).toEqual({ ok: false, refusal: { reason: 'notFound' } })
  })
})

describe('a payment', () => {
  it('is counted by one and confirmed by another, and then the invoice is paid', async () => {
    const invoiceId = await bill()
    const { paymentId } = must(await pay(invoiceId, 1_200_000n))
    const early = await confirmPayment(cast.sariPartner, paymentId, monday)
    expect(early).toEqual({ ok: false, refusal: { reason: 'notAllowed' } })
    must(await countPayment(cast.sari, paymentId, monday))
    const same = await confirmPayment(cast.sari, paymentId, monday)
    expect(same).toEqual({ ok: false, refusal: { reason: 'notAllowed' } })
    const done = must(await confirmPayment(cast.sariPartner, paymentId, monday))
    expect(done.invoicePaid).toBe(true)
    expect((await findInvoiceFor(cast.buyer, invoiceId))?.state).toBe('paid')
  })

  it('needs one word where the firm has one person', async () => {
    const keripik = await shelve(cast.otherMaker, { name: 'Keripik' })
    placed = await order(cast.buyer, cast.otherMaker, { productId: keripik, quantity: 10 })
    must(await confirmPart(cast.otherMaker, placed.partId, monday))
    const line = await theLine()
    const shipmentId = newId()
    const lines = [{ id: line.id, quantity: 10, batch: undefined }]
    const input = { shipmentId, carrier: undefined, trackingNumber: undefined, lines }
    must(await ship(cast.otherMaker, placed.partId, input, monday))
    const { receiptId } = must(await take(shipmentId, { accepted: 10 }))
    const { invoiceId } = must(await issueInvoice(cast.otherMaker, receiptId, invoiceTerms, monday))
    const { paymentId } = must(await pay(invoiceId, 115_000n))
    const foreign = await confirmPayment(cast.sari, paymentId, monday)
    expect(foreign).toEqual({ ok: false, refusal: { reason: 'notFound' } })
    expect(must(await confirmPayment(cast.otherMaker, paymentId, monday)).invoicePaid).toBe(true)
  })

  it('never goes beyond the invoice, even when sent at once', async () => {
    const invoiceId = await bill()
    const tries = await Promise.all([1, 2, 3, 4].map(() => pay(invoiceId, 500_000n)))
    expect(tries.filter(({ ok }) => ok)).toHaveLength(2)
    const more = await pay(invoiceId, 200_001n)
    expect(more).toMatchObject({
      refusal: { reason: 'moreThanOutstanding', outstanding: 200_000n },
    })
  })

  it('is recorded once however often the form is posted', async () => {
    const invoiceId = await bill()
    const paymentId = newId()
    await Promise.all([1, 2, 3].map(() => pay(invoiceId, 300_000n, paymentId)))
    expect(await database().payment.count()).toBe(1)
  })

  it('that is refused leaves the invoice open by as much', async () => {
    const invoiceId = await bill()
    const { paymentId } = must(await pay(invoiceId, 1_200_000n))
    must(await refusePayment(cast.sari, paymentId, 'Belum masuk'))
    const late = await countPayment(cast.sari, paymentId, monday)
    expect(late).toEqual({ ok: false, refusal: { reason: 'notProven' } })
    must(await pay(invoiceId, 1_200_000n))
  })

  it('needs proof of its own', async () => {
    const invoiceId = await bill()
    const stolen = await proof(cast.hotelBuyer.organisationId)
    const input = { paymentId: newId(), amount: 1n, paidOn: dayAfter(0), reference: undefined }
    const tried = await recordPayment(
      cast.buyer,
      invoiceId,
      { ...input, proofFileId: stolen },
      monday,
    )
    expect(tried).toEqual({ ok: false, refusal: { reason: 'proofMissing' } })
  })

  it('confirmed twice at once pays once', async () => {
    const invoiceId = await bill()
    const { paymentId } = must(await pay(invoiceId, 1_200_000n))
    must(await countPayment(cast.sari, paymentId, monday))
    const all = await Promise.all(
      [1, 2, 3].map(() => confirmPayment(cast.sariPartner, paymentId, monday)),
    )
    expect(all.filter(({ ok }) => ok)).toHaveLength(1)
    const events = await database().event.count({ where: { type: 'payment.confirmed' } })
    expect(events).toBe(1)
  })
})

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { beginPayment } from '#app/domain/ordering/begin-payment.server.ts'
import { confirmPart } from '#app/domain/ordering/confirm-part.server.ts'
import { expireOnlinePayments } from '#app/domain/ordering/expire-online-payments.server.ts'
import { issueInvoice } from '#app/domain/ordering/issue-invoice.server.ts'
import { receive } from '#app/domain/ordering/receive.server.ts'
import { recordPayment } from '#app/domain/ordering/record-payment.server.ts'
import { handlePaymentNews } from '#app/domain/ordering/settle-online-payment.server.ts'
import { ship } from '#app/domain/ordering/ship.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { database } from '#app/platform/database.server.ts'
import type { News, OnlinePayments } from '#app/platform/payments/payment-port.ts'
import { stripePayments } from '#app/platform/payments/stripe-payments.server.ts'
import {
  openStripeServer,
  type StripeServer,
  type StripeSession,
} from '#app/platform/payments/testing/stripe-server.ts'
import { resetDatabase } from '#tests/database.ts'
import { dayAfter, monday, must, order, shelve } from '#tests/ordering.ts'
import { type Cast, settle } from '#tests/people.ts'

let server: StripeServer
let stripe: OnlinePayments
let cast: Cast
let invoiceId: string
const returnTo = { paid: 'https://etalase.test/paid', left: 'https://etalase.test/left' }

beforeAll(async () => {
  server = await openStripeServer()
  const webhookSecret = 'whsec_notarealsecret'
  stripe = stripePayments({ secretKey: 'sk_test_notarealkey', webhookSecret, at: server.at })
})
afterAll(() => server.close())

beforeEach(async () => {
  await resetDatabase()
  server.sessions.clear()
  cast = await settle()
  const productId = await shelve(cast.sari, { name: 'Batik tulis' })
  const { partId } = await order(cast.buyer, cast.sari, { productId, quantity: 10 }, 12_000n)
  must(await confirmPart(cast.sari, partId, monday))
  const line = await database().orderLine.findFirstOrThrow({ where: { partId } })
  const shipmentId = newId()
  const lines = [{ id: line.id, quantity: 10, batch: undefined }]
  const sent = { shipmentId, carrier: undefined, trackingNumber: undefined, lines }
  must(await ship(cast.sari, partId, sent, monday))
  const { id } = await database().shipmentLine.findFirstOrThrow({ where: { shipmentId } })
  const counted = [{ id, accepted: 10, reason: undefined, note: undefined }]
  const { receiptId } = must(
    await receive(
      cast.buyer,
      shipmentId,
      {
        note: undefined,
        lines: counted.map((each) => ({ ...each, refused: undefined, missing: undefined })),
      },
      monday,
    ),
  )
  const terms = { taxInvoiceNumber: undefined, sellerBelowThreshold: false }
  invoiceId = must(await issueInvoice(cast.sari, receiptId, terms, monday)).invoiceId
})

async function transfer(amount: bigint): Promise<void> {
  const { id } = await database().storedFile.create({
    data: {
      ...{ id: newId(), purpose: 'paymentProof', name: 'bukti.jpg', type: 'image/jpeg' },
      ...{ size: 1, sha256: '', variants: {} },
      ownerOrganisationId: cast.buyer.organisationId,
    },
  })
  const given = { paymentId: newId(), amount, paidOn: dayAfter(0), reference: undefined }
  must(await recordPayment(cast.buyer, invoiceId, { ...given, proofFileId: id }, monday))
}

const begin = () => beginPayment(cast.buyer, invoiceId, stripe, returnTo, monday)

async function session(): Promise<StripeSession> {
  const next = must(await begin())
  const found = next.kind === 'redirect' ? server.sessions.get(next.providerId) : undefined
  if (!found) throw new Error('no session')
  return found
}

const news = (eventId: string, { id }: StripeSession, type = 'completed'): News => ({
  eventId,
  type: `checkout.session.${type}`,
  providerId: id,
})
const paid = { status: 'complete', payment_status: 'paid' } as const
const states = async () => {
  const payments = await database().payment.findMany()
  const invoice = await database().invoice.findUniqueOrThrow({ where: { id: invoiceId } })
  return { payments: payments.map(({ state }) => state), invoice: invoice.state }
}
const confirmations = () => database().event.count({ where: { type: 'payment.confirmed' } })

describe('paying online', () => {
  it('leads to one page however often the button is pressed', async () => {
    const all = await Promise.all([begin(), begin(), begin()])
    expect(new Set(all.map((each) => JSON.stringify(must(each)))).size).toBe(1)
    expect(await database().payment.count()).toBe(1)
    expect(must(await begin())).toEqual(must(all[0] ?? (await begin())))
  })

  it('is for this buyer only, and only while something is outstanding', async () => {
    const foreign = await beginPayment(cast.hotelBuyer, invoiceId, stripe, returnTo, monday)
    expect(foreign).toEqual({ ok: false, refusal: { reason: 'notFound' } })
    Object.assign(await session(), paid)
    expect(await begin()).toEqual({ ok: false, refusal: { reason: 'nothingOutstanding' } })
    expect(await states()).toEqual({ payments: ['confirmed'], invoice: 'paid' })
  })

  it('settles once, told ten times at once', async () => {
    const open = await session()
    Object.assign(open, paid)
    await Promise.all(
      Array.from({ length: 10 }, () => handlePaymentNews(news('evt_1', open), stripe, monday)),
    )
    expect(await states()).toEqual({ payments: ['confirmed'], invoice: 'paid' })
    expect(await confirmations()).toBe(1)
    expect(await database().webhookReceipt.count()).toBe(1)
  })

  it('ends the same in whatever order the messages come', async () => {
    const types = ['completed', 'expired', 'async_payment_succeeded', 'async_payment_failed']
    const orders = types.flatMap((first) =>
      types.flatMap((second) => (first === second ? [] : [[first, second]])),
    )
    const open = await session()
    Object.assign(open, paid)
    for (const [index, order] of orders.entries()) {
      for (const type of order) {
        await handlePaymentNews(news(`evt_${index}_${type}`, open, type), stripe, monday)
      }
      expect(await states()).toEqual({ payments: ['confirmed'], invoice: 'paid' })
    }
    expect(await confirmations()).toBe(1)
  })

  it('begins anew after a page has expired', async () => {
    const open = await session()
    open.status = 'expired'
    const again = await session()
    expect(again.id).not.toBe(open.id)
    expect((await states()).payments.sort()).toEqual(['pending', 'refused'])
  })

  it('does not believe another amount, currency or mode', async () => {
    const open = await session()
    const right = { ...open, ...paid }
    const wrongs = [{ amount_total: 100 }, { currency: 'usd' }, { livemode: true }]
    for (const [index, wrong] of wrongs.entries()) {
      Object.assign(open, right, wrong)
      await handlePaymentNews(news(`evt_${index}`, open), stripe, monday)
      expect(await states()).toEqual({ payments: ['pending'], invoice: 'issued' })
    }
  })

  it('tries again when the provider could not be asked', async () => {
    const open = await session()
    Object.assign(open, paid)
    server.failures.push(500, 500, 500)
    await expect(handlePaymentNews(news('evt_1', open), stripe, monday)).rejects.toThrow()
    expect(await states()).toEqual({ payments: ['pending'], invoice: 'issued' })
    await handlePaymentNews(news('evt_1', open), stripe, monday)
    expect(await states()).toEqual({ payments: ['confirmed'], invoice: 'paid' })
  })

  it('closes the page when a transfer covers the bill, unless the money was quicker', async () => {
    const open = await session()
    await transfer(20_000n)
    await expireOnlinePayments(invoiceId, stripe, monday)
    expect(open.status).toBe('expired')
    const rest = await session()
    expect(rest.amount_total).toBe(10_000_000)
    await expireOnlinePayments(invoiceId, stripe, monday)
    expect(rest.status).toBe('open')
    await transfer(100_000n)
    Object.assign(rest, paid)
    await expireOnlinePayments(invoiceId, stripe, monday)
    await expireOnlinePayments(invoiceId, stripe, monday)
    expect((await states()).payments.sort()).toEqual(['confirmed', 'proven', 'proven', 'refused'])
  })

  it('keeps messages about other things and does nothing', async () => {
    await handlePaymentNews(
      { eventId: 'evt_x', type: 'customer.created', providerId: null },
      stripe,
      monday,
    )
    const receipt = await database().webhookReceipt.findUnique({ where: { id: 'evt_x' } })
    expect(receipt?.handledAt).not.toBeNull()
  })
})

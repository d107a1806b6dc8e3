import Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bankTransfer } from '#app/platform/payments/bank-transfer.ts'
import type { OnlinePayments, PaymentPort } from '#app/platform/payments/payment-port.ts'
import { stripePayments } from '#app/platform/payments/stripe-payments.server.ts'
import {
  openStripeServer,
  type StripeServer,
} from '#app/platform/payments/testing/stripe-server.ts'

const secretKey = 'sk_test_notarealkey'
const webhookSecret = 'whsec_notarealsecret'

let server: StripeServer
let stripe: OnlinePayments

beforeAll(async () => {
  server = await openStripeServer()
  stripe = stripePayments({ secretKey, webhookSecret, at: server.at })
})
afterAll(() => server.close())

const request = {
  paymentId: '019a0000-0000-7000-8000-000000000001',
  amount: 12_345_678n,
  description: 'FKT-2026-00001 · Minimarket Nusa',
  payerEmail: 'rani@contoh.id',
  returnTo: { paid: 'https://etalase.test/paid', left: 'https://etalase.test/left' },
}

const ports: [string, () => PaymentPort][] = [
  ['bank transfer', () => bankTransfer],
  ['Stripe', () => stripe],
]

describe.each(ports)('the payment port over %s', (_, port) => {
  it('says what the payer does next, the same when asked again', async () => {
    const first = await port().begin(request)
    expect(await port().begin(request)).toEqual(first)
    expect(['proof', 'redirect']).toContain(first.kind)
  })
})

describe('Stripe', () => {
  it('is asked for the amount in hundredths of a rupiah, once per payment', async () => {
    const before = server.received.length
    await stripe.begin({ ...request, paymentId: '019a0000-0000-7000-8000-000000000002' })
    const [call] = server.received.slice(before)
    expect(call?.headers.authorization).toBe(`Bearer ${secretKey}`)
    expect(call?.headers['idempotency-key']).toBe('payment-019a0000-0000-7000-8000-000000000002')
    expect(Object.fromEntries(call?.form ?? [])).toEqual({
      mode: 'payment',
      client_reference_id: '019a0000-0000-7000-8000-000000000002',
      customer_email: 'rani@contoh.id',
      'line_items[0][quantity]': '1',
      'line_items[0][price_data][currency]': 'idr',
      'line_items[0][price_data][unit_amount]': '1234567800',
      'line_items[0][price_data][product_data][name]': request.description,
      'metadata[paymentId]': '019a0000-0000-7000-8000-000000000002',
      'payment_intent_data[metadata][paymentId]': '019a0000-0000-7000-8000-000000000002',
      success_url: request.returnTo.paid,
      cancel_url: request.returnTo.left,
    })
  })

  it('is asked again, with the same key, when it is unwell for a moment', async () => {
    server.failures.push(500)
    const next = await stripe.begin({
      ...request,
      paymentId: '019a0000-0000-7000-8000-000000000003',
    })
    expect(next.kind).toBe('redirect')
    const keys = server.received.slice(-2).map(({ headers }) => headers['idempotency-key'])
    expect(new Set(keys).size).toBe(1)
  })

  it('tells how a payment stands, in whole rupiah of the right mode', async () => {
    const next = await stripe.begin(request)
    const id = next.kind === 'redirect' ? next.providerId : ''
    const session = server.sessions.get(id)
    if (!session) throw new Error('no session')
    expect(await stripe.lookUp(id)).toMatchObject({ state: 'open', amount: 12_345_678n })
    Object.assign(session, { status: 'complete', payment_status: 'paid' })
    expect(await stripe.lookUp(id)).toMatchObject({ state: 'paid', trusted: true })
    Object.assign(session, { currency: 'usd', livemode: true })
    expect(await stripe.lookUp(id)).toMatchObject({ amount: null, trusted: false })
    Object.assign(session, { status: 'expired', payment_status: 'unpaid' })
    expect((await stripe.lookUp(id)).state).toBe('failed')
    const gaveUp = { status: 'complete', payment_intent: { status: 'requires_payment_method' } }
    Object.assign(session, gaveUp)
    expect((await stripe.lookUp(id)).state).toBe('failed')
  })

  it('closes a page that is open, and says how any other stands', async () => {
    const paymentId = '019a0000-0000-7000-8000-000000000004'
    const next = await stripe.begin({ ...request, paymentId })
    const id = next.kind === 'redirect' ? next.providerId : ''
    expect(await stripe.expire(id)).toMatchObject({ state: 'failed' })
    Object.assign(server.sessions.get(id) ?? {}, { status: 'complete', payment_status: 'paid' })
    expect(await stripe.expire(id)).toMatchObject({ state: 'paid' })
    server.failures.push(500, 500, 500)
    await expect(stripe.expire(id)).rejects.toThrow()
  })

  it('believes only messages that it signed itself, lately, unchanged', async () => {
    const payload = JSON.stringify({
      id: 'evt_1',
      object: 'event',
      type: 'checkout.session.completed',
      data: { object: { id: 'cs_test_1', object: 'checkout.session' } },
    })
    const sign = (options: { secret?: string; timestamp?: number } = {}) =>
      Stripe.webhooks.generateTestHeaderString({ payload, secret: webhookSecret, ...options })
    const news = { eventId: 'evt_1', type: 'checkout.session.completed', providerId: 'cs_test_1' }
    expect(await stripe.readNews(payload, sign())).toEqual(news)
    expect(await stripe.readNews(payload, sign({ secret: 'whsec_other' }))).toBeUndefined()
    expect(await stripe.readNews(payload, sign({ timestamp: 1_600_000_000 }))).toBeUndefined()
    expect(await stripe.readNews(`${payload} `, sign())).toBeUndefined()
    expect(await stripe.readNews(payload, '')).toBeUndefined()
  })
})

import Stripe from 'stripe'
import type { News, OnlinePayments, PaymentRequest, Standing } from './payment-port.ts'

type Settings = {
  secretKey: string
  webhookSecret: string
  /** Where the provider's interface is; elsewhere only in tests. */
  at?: { host: string; port: number; protocol: 'http' | 'https' }
}

/** Stripe counts rupiah in hundredths. */
const hundredths = 100n
const toProvider = (amount: bigint): number => Number(amount * hundredths)

function fromProvider(amount: number | null, currency: string | null): bigint | null {
  if (amount === null || currency !== 'idr') return null
  const given = BigInt(amount)
  return given % hundredths === 0n ? given / hundredths : null
}

type Session = Stripe.Checkout.Session

function stateOf({ payment_status, status, payment_intent }: Session): Standing['state'] {
  if (payment_status === 'paid') return 'paid'
  if (status === 'expired') return 'failed'
  const intent = typeof payment_intent === 'string' ? undefined : payment_intent?.status
  const gaveUp = intent === 'canceled' || intent === 'requires_payment_method'
  return status === 'complete' && gaveUp ? 'failed' : 'open'
}

const sessionOf = ({ type, data }: Stripe.Event): string | null =>
  type.startsWith('checkout.session.') ? (data.object as Session).id : null

function checkout(request: PaymentRequest): Stripe.Checkout.SessionCreateParams {
  const { paymentId, amount, description, payerEmail, returnTo } = request
  return {
    mode: 'payment',
    client_reference_id: paymentId,
    customer_email: payerEmail,
    line_items: [
      {
        quantity: 1,
        price_data: {
          currency: 'idr',
          unit_amount: toProvider(amount),
          product_data: { name: description },
        },
      },
    ],
    metadata: { paymentId },
    payment_intent_data: { metadata: { paymentId } },
    success_url: returnTo.paid,
    cancel_url: returnTo.left,
  }
}

/** Card payments on Stripe's own page, for sellers who have an account there. */
export function stripePayments({ secretKey, webhookSecret, at }: Settings): OnlinePayments {
  const stripe = new Stripe(secretKey, { timeout: 20_000, maxNetworkRetries: 2, ...at })
  const live = /^(sk|rk)_live_/.test(secretKey)

  async function lookUp(providerId: string): Promise<Standing> {
    const session = await stripe.checkout.sessions.retrieve(providerId, {
      expand: ['payment_intent'],
    })
    return {
      providerId: session.id,
      paymentId: session.client_reference_id,
      state: stateOf(session),
      amount: fromProvider(session.amount_total, session.currency),
      trusted: session.livemode === live,
      url: session.url,
    }
  }

  return {
    method: 'stripe',

    async begin(request) {
      const session = await stripe.checkout.sessions.create(checkout(request), {
        idempotencyKey: `payment-${request.paymentId}`,
      })
      if (!session.url) throw new Error(`Checkout session ${session.id} has no address`)
      return { kind: 'redirect', providerId: session.id, url: session.url }
    },

    lookUp,

    async expire(providerId) {
      try {
        await stripe.checkout.sessions.expire(providerId)
      } catch (error) {
        // Only an open page can be closed; one that is paid or closed already is looked up.
        if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error
      }
      return lookUp(providerId)
    },

    async readNews(body, signature): Promise<News | undefined> {
      try {
        const event = await stripe.webhooks.constructEventAsync(body, signature, webhookSecret)
        return { eventId: event.id, type: event.type, providerId: sessionOf(event) }
      } catch (error) {
        if (error instanceof Stripe.errors.StripeSignatureVerificationError) return undefined
        throw error
      }
    },
  }
}

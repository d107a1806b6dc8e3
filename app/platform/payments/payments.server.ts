import { environment } from '#app/platform/env.server.ts'
import { bankTransfer } from './bank-transfer.ts'
import type { OnlinePayments, PaymentPort } from './payment-port.ts'
import { stripePayments } from './stripe-payments.server.ts'

let provider: OnlinePayments | undefined

/** The payment provider, where this installation has one. */
export function onlinePayments(): OnlinePayments | undefined {
  const { STRIPE_SECRET_KEY, STRIPE_WEBHOOK_SECRET } = environment()
  if (!STRIPE_SECRET_KEY || !STRIPE_WEBHOOK_SECRET) return undefined
  provider ??= stripePayments({
    secretKey: STRIPE_SECRET_KEY,
    webhookSecret: STRIPE_WEBHOOK_SECRET,
  })
  return provider
}

/** How an invoice is paid here: by transfer unless a provider stands behind the same port. */
export const payments = (): PaymentPort => onlinePayments() ?? bankTransfer

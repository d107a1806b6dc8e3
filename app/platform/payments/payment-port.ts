/** Money that somebody is about to send, whole rupiah. */
export type PaymentRequest = {
  paymentId: string
  amount: bigint
  /** What the payer reads: `FKT-2026-00012 · Batik Sari Tarum` */
  description: string
  payerEmail: string
  returnTo: { paid: string; left: string }
}

/** What the payer does next: bring proof of a transfer, or pay on the provider's page. */
export type NextStep = { kind: 'proof' } | { kind: 'redirect'; providerId: string; url: string }

/** From account to account: there is nothing to begin but the proof. */
export type BankTransfer = { method: 'bankTransfer'; begin(): Promise<NextStep> }

/** A payment as the provider has it now, whatever the order its messages came in. */
export type Standing = {
  providerId: string
  paymentId: string | null
  state: 'open' | 'paid' | 'failed'
  /** Whole rupiah; null when the provider counts in another currency or in fractions. */
  amount: bigint | null
  /** Real money, not the provider's test mode, and of the mode this installation runs in. */
  trusted: boolean
  url: string | null
}

/** A provider's message: only its identity is believed, the facts are looked up. */
export type News = { eventId: string; type: string; providerId: string | null }

/** A provider that takes the payment on its own page. */
export type OnlinePayments = {
  method: 'stripe'
  begin(request: PaymentRequest): Promise<NextStep>
  lookUp(providerId: string): Promise<Standing>
  /** Closes the provider's page, if nobody has paid on it yet. @returns how the payment stands */
  expire(providerId: string): Promise<Standing>
  /** Undefined when the signature is not the provider's. */
  readNews(body: string, signature: string): Promise<News | undefined>
}

/** How money reaches the seller. Etalase itself never holds it. */
export type PaymentPort = BankTransfer | OnlinePayments

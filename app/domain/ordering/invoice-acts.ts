import { defineActs } from '#app/kernel/acts.ts'

export type InvoiceState = 'issued' | 'paid'

/** Paid when confirmed payments cover it; whether it is overdue is a date. */
export const invoiceActs = defineActs<InvoiceState, 'producer' | 'provider'>()({
  issue: { by: 'producer', from: [], to: 'issued' },
  settle: { by: ['producer', 'provider'], from: ['issued'], to: 'paid' },
})

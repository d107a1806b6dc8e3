import { addDays, daysBetween } from '#app/kernel/days.ts'
import { total } from '#app/kernel/money.ts'
import type { PaymentState } from './payment-acts.ts'

/** Terms that a buyer may ask for, in days from complete papers. */
export const paymentTerms = [14, 30, 45, 60] as const

/** The clock starts when the papers are complete, not at delivery. */
export const dueDay = (completeDay: string, paymentDays: number): string =>
  addDays(completeDay, paymentDays)

/** Days past due; 0 while there is time, once it is paid, or before the clock has started. */
export const daysOverdue = (
  invoice: { state: string; dueOn: string | null },
  today: string,
): number =>
  invoice.state === 'paid' || invoice.dueOn === null
    ? 0
    : Math.max(0, daysBetween(invoice.dueOn, today))

type Paid = { state: PaymentState; amount: bigint }

const sumIn = (payments: readonly Paid[], states: readonly PaymentState[]): bigint =>
  total(payments.filter(({ state }) => states.includes(state)).map(({ amount }) => amount))

export const confirmedSum = (payments: readonly Paid[]): bigint => sumIn(payments, ['confirmed'])

/** What is neither confirmed nor waiting for the maker's word; an open card session holds nothing. */
export function outstanding(payable: bigint, payments: readonly Paid[]): bigint {
  const rest = payable - sumIn(payments, ['proven', 'counted', 'confirmed'])
  return rest > 0n ? rest : 0n
}

import type { Buyer, Producer } from '#app/domain/accounts/actor.ts'
import type { OrderState } from './order-acts.ts'
import { hasBegun, type PartState } from './part-acts.ts'
import type { PaymentState } from './payment-acts.ts'

export type Colleague = { userId: string; approver: boolean }

/** Somebody else who can give the second word. */
export const hasApproverBesides = (
  person: { userId: string },
  colleagues: readonly Colleague[],
): boolean => colleagues.some(({ userId, approver }) => approver && userId !== person.userId)

/** Whether an order of this size needs a second person's word. */
export const needsApproval = (total: bigint, approvalLimit: bigint | null): boolean =>
  approvalLimit !== null && total > approvalLimit

type PlacedOrder = { state: OrderState; placedBy: string }

/** An approver of the same buyer, and never the one who placed it. */
export const mayApprove = (buyer: Buyer, order: PlacedOrder): boolean =>
  order.state === 'awaitingApproval' && buyer.approver && buyer.userId !== order.placedBy

/** Until a maker has confirmed, the buyer may take an order back. */
export const mayCancel = (state: OrderState, parts: readonly PartState[]): boolean =>
  (state === 'awaitingApproval' || state === 'placed') &&
  !parts.some(hasBegun) &&
  parts.some((part) => part === 'pending' || part === 'placed')

/** Two people exist when some approver has a colleague who can count first. */
export const hasSecondPerson = (colleagues: readonly Colleague[]): boolean =>
  colleagues.length > 1 && colleagues.some(({ approver }) => approver)

type HeldPayment = { state: PaymentState; countedBy: string | null }

/** The first look: only by somebody whom another person can follow as approver. */
export const mayCount = (
  producer: Pick<Producer, 'userId'>,
  payment: HeldPayment,
  colleagues: readonly Colleague[],
): boolean => payment.state === 'proven' && hasApproverBesides(producer, colleagues)

/** The last word: a second person's where the firm has one, otherwise whoever is there. */
export function mayConfirm(
  producer: Pick<Producer, 'userId' | 'approver'>,
  payment: HeldPayment,
  colleagues: readonly Colleague[],
): boolean {
  if (payment.state !== 'proven' && payment.state !== 'counted') return false
  if (!hasSecondPerson(colleagues)) return true
  return payment.state === 'counted' && producer.approver && payment.countedBy !== producer.userId
}

export const mayRefusePayment = (payment: HeldPayment): boolean =>
  payment.state === 'proven' || payment.state === 'counted'

/** Only who may approve may change what needs approval; where nobody may, everybody is first. */
export const mayEditCompany = (
  buyer: Pick<Buyer, 'approver'>,
  colleagues: readonly Colleague[],
): boolean => buyer.approver || !colleagues.some(({ approver }) => approver)

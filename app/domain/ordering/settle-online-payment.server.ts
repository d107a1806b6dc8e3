import { settleInvoice } from '#app/domain/ordering/held-payment.server.ts'
import { paymentActs } from '#app/domain/ordering/payment-acts.ts'
import { isId } from '#app/kernel/ids.ts'
import { database, type Transaction, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { log } from '#app/platform/log.server.ts'
import type { News, OnlinePayments, Standing } from '#app/platform/payments/payment-port.ts'

const byProvider = { role: 'provider' }

/** The payment a standing speaks of, if it is one of ours, of this amount, in the right mode. */
async function paymentOf(tx: Transaction, standing: Standing) {
  const { paymentId, providerId, amount, trusted } = standing
  if (!isId(paymentId ?? undefined)) return undefined
  const payment = await tx.payment.findFirst({
    where: { id: paymentId ?? '', method: 'stripe', OR: [{ providerId }, { providerId: null }] },
  })
  if (payment && trusted && payment.amount === amount) return payment
  log.warn({ providerId, known: payment !== null, trusted }, 'an online payment does not fit')
  return undefined
}

/** Brings a payment to where the provider has it, once, however often it is told. */
export async function applyStanding(tx: Transaction, standing: Standing, now: Date): Promise<void> {
  if (standing.state === 'open') return
  const payment = await paymentOf(tx, standing)
  if (!payment) return
  const paid = standing.state === 'paid'
  const act = paid ? paymentActs.settle : paymentActs.fail
  const moved = await tx.payment.updateMany({
    where: { id: payment.id, state: { in: [...act.from] } },
    data: {
      state: act.to,
      providerId: standing.providerId,
      ...(paid ? { confirmedAt: now, refusedReason: null } : { refusedReason: 'notPaidOnline' }),
    },
  })
  if (moved.count === 0) return
  const { invoiceId } = payment
  const invoicePaid = paid && (await settleInvoice(tx, invoiceId))
  await recordEvent(tx, {
    type: paid ? 'payment.confirmed' : 'payment.refused',
    subject: { type: 'payment', id: payment.id },
    by: byProvider,
    data: { invoiceId, invoicePaid },
  })
}

/**
 * Handles a provider's message once. It is kept first; the facts are then read from the provider,
 * so neither repetition nor the order of messages matters. When that fails, the next try goes on.
 */
export async function handlePaymentNews(
  news: News,
  port: OnlinePayments,
  now: Date,
): Promise<void> {
  const { eventId, type, providerId } = news
  await database().webhookReceipt.createMany({
    skipDuplicates: true,
    data: [{ id: eventId, provider: port.method, payload: { type, providerId }, receivedAt: now }],
  })
  const unhandled = { id: eventId, handledAt: null }
  if ((await database().webhookReceipt.count({ where: unhandled })) === 0) return
  const standing = providerId ? await port.lookUp(providerId) : undefined
  await transact(async (tx) => {
    const mine = await tx.webhookReceipt.updateMany({
      where: unhandled,
      data: { handledAt: now },
    })
    if (mine.count > 0 && standing) await applyStanding(tx, standing, now)
  })
}

import type { Buyer } from '#app/domain/accounts/actor.ts'
import { outstanding } from '#app/domain/ordering/payment-clock.ts'
import { payableOf } from '#app/domain/ordering/tax.ts'
import { namesOf } from '#app/domain/ordering/view-parts.server.ts'
import { dayOrNull } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'

const most = 20

/** What this buyer's people have before them: each list is somebody's next step. */
export async function findBuyerHome(buyer: Buyer) {
  const ofBuyer = { order: { buyerId: buyer.organisationId } }
  const [drafts, offered, approvals, shipments, invoices] = await Promise.all([
    database().quoteRequest.findMany({
      where: { buyerId: buyer.organisationId, createdBy: buyer.userId, state: 'draft' },
      include: { _count: { select: { lines: true } } },
    }),
    database().quoteRequest.findMany({
      where: { buyerId: buyer.organisationId, state: 'open' },
      include: { quotes: { select: { state: true } } },
      orderBy: { sentAt: 'asc' },
      take: most,
    }),
    database().order.findMany({
      where: { buyerId: buyer.organisationId, state: 'awaitingApproval' },
      orderBy: { placedAt: 'asc' },
      take: most,
    }),
    database().shipment.findMany({
      where: { state: 'shipped', part: ofBuyer },
      include: { part: { select: { producerId: true, orderId: true } } },
      orderBy: { shippedAt: 'asc' },
      take: most,
    }),
    database().invoice.findMany({
      where: { state: 'issued', part: ofBuyer },
      include: { part: { select: { producerId: true, orderId: true } }, payments: true },
      orderBy: [{ dueOn: { sort: 'asc', nulls: 'first' } }, { issuedAt: 'asc' }],
      take: most,
    }),
  ])
  const names = await namesOf(
    database(),
    [...shipments, ...invoices].map(({ part }) => part.producerId),
  )
  return {
    drafts: drafts.map(({ id, title, _count }) => ({ id, title, products: _count.lines })),
    requests: offered.map(({ id, number, title, answerBy, quotes }) => ({
      id,
      number,
      title,
      answerBy: dayOrNull(answerBy),
      makers: quotes.length,
      offered: quotes.filter(({ state }) => state === 'offered').length,
    })),
    approvals: approvals.map(({ id, number, total, placedBy, placedByName }) => ({
      id,
      number,
      total,
      placedByName,
      mine: buyer.approver && placedBy !== buyer.userId,
    })),
    shipments: shipments.map(({ id, number, shippedAt, part }) => ({
      id,
      number,
      shippedAt,
      producerName: names.get(part.producerId) ?? '',
    })),
    invoices: invoices.map((invoice) => ({
      id: invoice.id,
      number: invoice.number,
      orderId: invoice.part.orderId,
      state: invoice.state,
      producerName: names.get(invoice.part.producerId) ?? '',
      complete: invoice.completeAt !== null,
      dueOn: dayOrNull(invoice.dueOn),
      outstanding: outstanding(payableOf(invoice), invoice.payments),
    })),
  }
}

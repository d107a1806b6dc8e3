import type { Producer } from '#app/domain/accounts/actor.ts'
import { colleaguesOf } from '#app/domain/ordering/colleagues.server.ts'
import { findHeldPayment } from '#app/domain/ordering/held-payment.server.ts'
import type { OwnPart, PartSummary } from '#app/domain/ordering/order-view.ts'
import { type PageOf, pageSize } from '#app/domain/ordering/page-size.ts'
import type { Colleague } from '#app/domain/ordering/policy.ts'
import type { AskedQuote, AskedSummary } from '#app/domain/ordering/request-view.ts'
import { viewHead, viewPart, wholePart, withBuyer } from '#app/domain/ordering/view-parts.server.ts'
import { viewDetails, viewLinesAndQuotes } from '#app/domain/ordering/view-requests.server.ts'
import { sightOf } from '#app/domain/products/sight.ts'
import { isId } from '#app/kernel/ids.ts'
import { dayOrNull } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'

const withName = { include: { organisation: { select: { name: true } } } } as const

export async function findQuotes(producer: Producer, page = 1): Promise<PageOf<AskedSummary>> {
  const where = { producerId: producer.organisationId }
  const ownLines = { where, select: { id: true } } as const
  const [rows, total] = await Promise.all([
    database().quote.findMany({
      where,
      include: { request: { include: { buyer: withName, lines: ownLines } } },
      orderBy: { createdAt: 'desc' },
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
    database().quote.count({ where }),
  ])
  const items = rows.map(({ id, number, state, request }) => ({
    quoteId: id,
    number,
    state,
    requestNumber: request.number,
    title: request.title,
    buyerName: request.buyer.organisation.name,
    deliverBy: dayOrNull(request.deliverBy),
    answerBy: dayOrNull(request.answerBy),
    products: request.lines.length,
  }))
  return { items, total }
}

/** A maker's own quote with its own lines; the other makers of the request are not read at all. */
export async function findQuoteFor(
  producer: Producer,
  quoteId: string,
): Promise<AskedQuote | undefined> {
  if (!isId(quoteId)) return undefined
  const own = { producerId: producer.organisationId }
  const row = await database().quote.findFirst({
    where: { id: quoteId, ...own },
    include: {
      lines: true,
      part: { select: { id: true, number: true, state: true } },
      request: {
        include: { buyer: withName, lines: { where: own, orderBy: { position: 'asc' } } },
      },
    },
  })
  if (!row) return undefined
  const asked = { lines: row.request.lines, quotes: [row] }
  const { lines, quotes } = await viewLinesAndQuotes(database(), asked, sightOf([producer]))
  const [quote] = quotes
  if (!quote) return undefined
  return {
    request: viewDetails(row.request),
    buyerName: row.request.buyer.organisation.name,
    lines,
    quote,
    part: row.part && row.part.state !== 'pending' ? row.part : null,
  }
}

/** Parts that still wait for the buyer's own approval are not the maker's yet. */
const sent = { state: { not: 'pending' } } as const

export async function findParts(producer: Producer, page = 1): Promise<PageOf<PartSummary>> {
  const where = { producerId: producer.organisationId, ...sent }
  const [rows, total] = await Promise.all([
    database().orderPart.findMany({
      where,
      include: { lines: true, order: { include: { buyer: withName } } },
      orderBy: { order: { placedAt: 'desc' } },
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
    database().orderPart.count({ where }),
  ])
  const items = rows.map(({ id, number, state, total, lines, order }) => ({
    id,
    number,
    state,
    total,
    lines,
    buyerName: order.buyer.organisation.name,
    deliverBy: dayOrNull(order.deliverBy),
    placedAt: order.placedAt,
  }))
  return { items, total }
}

export async function findPartFor(
  producer: Producer,
  partId: string,
): Promise<(OwnPart & { colleagues: Colleague[] }) | undefined> {
  if (!isId(partId)) return undefined
  const row = await database().orderPart.findFirst({
    where: { id: partId, producerId: producer.organisationId, ...sent },
    include: { ...wholePart, order: { include: withBuyer } },
  })
  if (!row) return undefined
  const names = new Map([[producer.organisationId, producer.organisationName]])
  const { total: _total, requestId: _requestId, ...order } = viewHead(row.order)
  return {
    order,
    part: viewPart(row, names),
    colleagues: await colleaguesOf(database(), producer.organisationId, 'producer'),
  }
}

export async function findPaymentFor(producer: Producer, paymentId: string) {
  if (!isId(paymentId)) return undefined
  const payment = await findHeldPayment(database(), producer, paymentId)
  if (!payment) return undefined
  const { invoice, amount, state } = payment
  return { id: paymentId, amount, state, partId: invoice.partId, invoiceNumber: invoice.number }
}

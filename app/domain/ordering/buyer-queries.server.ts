import type { Buyer } from '#app/domain/accounts/actor.ts'
import {
  orderInList,
  requestInList,
  summariseOrders,
  summariseRequest,
} from '#app/domain/ordering/buyer-summaries.server.ts'
import { colleaguesOf } from '#app/domain/ordering/colleagues.server.ts'
import type {
  OrderSummary,
  OrderView,
  PartView,
  ShipmentView,
} from '#app/domain/ordering/order-view.ts'
import { type PageOf, pageSize } from '#app/domain/ordering/page-size.ts'
import { byPartNumber } from '#app/domain/ordering/part-letter.ts'
import type { RequestSummary, RequestView } from '#app/domain/ordering/request-view.ts'
import { payableOf } from '#app/domain/ordering/tax.ts'
import {
  namesOf,
  viewHead,
  viewPart,
  viewShipment,
  wholePart,
  withBuyer,
} from '#app/domain/ordering/view-parts.server.ts'
import { viewDetails, viewLinesAndQuotes } from '#app/domain/ordering/view-requests.server.ts'
import { sightOf } from '#app/domain/products/sight.ts'
import { isId } from '#app/kernel/ids.ts'
import { dayOrNull } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'

const pageOf = (page: number) => ({ skip: (page - 1) * pageSize, take: pageSize })

export async function findRequests(buyer: Buyer, page = 1): Promise<PageOf<RequestSummary>> {
  const where = { buyerId: buyer.organisationId }
  const [rows, total] = await Promise.all([
    database().quoteRequest.findMany({
      where,
      include: requestInList,
      orderBy: { createdAt: 'desc' },
      ...pageOf(page),
    }),
    database().quoteRequest.count({ where }),
  ])
  return { items: rows.map(summariseRequest), total }
}

export async function findRequestFor(
  buyer: Buyer,
  requestId: string,
): Promise<RequestView | undefined> {
  if (!isId(requestId)) return undefined
  const row = await database().quoteRequest.findFirst({
    where: { id: requestId, buyerId: buyer.organisationId },
    include: {
      lines: { orderBy: { position: 'asc' } },
      quotes: { include: { lines: true }, orderBy: { createdAt: 'asc' } },
      order: { select: { id: true, number: true } },
    },
  })
  if (!row) return undefined
  const [seen, author] = await Promise.all([
    viewLinesAndQuotes(database(), row, sightOf([buyer])),
    database().user.findUnique({ where: { id: row.createdBy }, select: { name: true } }),
  ])
  return { ...viewDetails(row), ...seen, order: row.order, createdByName: author?.name ?? '' }
}

export async function findOrders(buyer: Buyer, page = 1): Promise<PageOf<OrderSummary>> {
  const where = { buyerId: buyer.organisationId }
  const [rows, total] = await Promise.all([
    database().order.findMany({
      where,
      include: orderInList,
      orderBy: { placedAt: 'desc' },
      ...pageOf(page),
    }),
    database().order.count({ where }),
  ])
  return { items: await summariseOrders(rows), total }
}

export async function findOrderFor(buyer: Buyer, orderId: string): Promise<OrderView | undefined> {
  if (!isId(orderId)) return undefined
  const row = await database().order.findFirst({
    where: { id: orderId, buyerId: buyer.organisationId },
    include: {
      ...withBuyer,
      approval: true,
      parts: { include: wholePart },
    },
  })
  if (!row) return undefined
  const names = await namesOf(
    database(),
    row.parts.map(({ producerId }) => producerId),
  )
  return {
    ...viewHead(row),
    approval: row.approval,
    parts: row.parts.map((part) => viewPart(part, names)).sort(byPartNumber),
  }
}

/** One part of the buyer's own orders. */
export async function findPartForBuyer(
  buyer: Buyer,
  partId: string,
): Promise<{ orderId: string; part: PartView } | undefined> {
  if (!isId(partId)) return undefined
  const row = await database().orderPart.findFirst({
    where: { id: partId, order: { buyerId: buyer.organisationId } },
    include: wholePart,
  })
  if (!row) return undefined
  const names = await namesOf(database(), [row.producerId])
  return { orderId: row.orderId, part: viewPart(row, names) }
}

export async function findShipmentFor(
  buyer: Buyer,
  shipmentId: string,
): Promise<{ orderId: string; producerName: string; shipment: ShipmentView } | undefined> {
  if (!isId(shipmentId)) return undefined
  const row = await database().shipment.findFirst({
    where: { id: shipmentId, part: { order: { buyerId: buyer.organisationId } } },
    include: { ...wholePart.shipments.include, part: true },
  })
  if (!row) return undefined
  const names = await namesOf(database(), [row.part.producerId])
  return {
    orderId: row.part.orderId,
    producerName: names.get(row.part.producerId) ?? '',
    shipment: viewShipment(row),
  }
}

/** An invoice to this buyer, with the account it is to be paid into. */
export async function findInvoiceFor(buyer: Buyer, invoiceId: string) {
  if (!isId(invoiceId)) return undefined
  const row = await database().invoice.findFirst({
    where: { id: invoiceId, part: { order: { buyerId: buyer.organisationId } } },
    include: { part: true, payments: true },
  })
  if (!row) return undefined
  const seller = await database().producer.findUniqueOrThrow({
    where: { id: row.part.producerId },
    select: { businessName: true, bankName: true, bankAccount: true, bankHolder: true },
  })
  return {
    id: row.id,
    number: row.number,
    state: row.state,
    orderId: row.part.orderId,
    sellerId: row.part.producerId,
    completeAt: row.completeAt,
    dueOn: dayOrNull(row.dueOn),
    payable: payableOf(row),
    payments: row.payments,
    seller,
  }
}

export async function findCompany(buyer: Buyer) {
  const [company, people, colleagues] = await Promise.all([
    database().buyer.findUniqueOrThrow({
      where: { id: buyer.organisationId },
      include: { organisation: true },
    }),
    database().membership.findMany({
      where: { organisationId: buyer.organisationId, role: 'buyer' },
      include: { user: { select: { name: true, email: true } } },
      orderBy: { createdAt: 'asc' },
    }),
    colleaguesOf(database(), buyer.organisationId, 'buyer'),
  ])
  return {
    company,
    colleagues,
    people: people.map(({ user, title, approver }) => ({ ...user, title, approver })),
  }
}

import { remainingToShip } from '#app/domain/ordering/delivery.ts'
import { hasEnded } from '#app/domain/ordering/part-acts.ts'
import { byPartNumber } from '#app/domain/ordering/part-letter.ts'
import { outstanding } from '#app/domain/ordering/payment-clock.ts'
import { payableOf } from '#app/domain/ordering/tax.ts'
import { namesOf } from '#app/domain/ordering/view-parts.server.ts'
import { dayOrNull } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'

/*
 * What those who are told need to know, as it is now: a reaction may run late, and must not say
 * that somebody's turn has come when it has already passed.
 */
const withOrder = {
  lines: true,
  order: { include: { buyer: { include: { organisation: true } } } },
}

type PartRow = Prisma.OrderPartGetPayload<{
  include: {
    lines: true
    order: { include: { buyer: { include: { organisation: true } } } }
  }
}>

const partNews = ({ lines, order, ...part }: PartRow) => ({
  id: part.id,
  number: part.number,
  state: part.state,
  producerId: part.producerId,
  quoteId: part.quoteId,
  orderId: order.id,
  placedBy: order.placedBy,
  buyerId: order.buyerId,
  buyerName: order.buyer.organisation.name,
  remaining: hasEnded(part.state) ? 0 : lines.reduce((sum, line) => sum + remainingToShip(line), 0),
})

export type PartNews = ReturnType<typeof partNews>
export type RequestNews = Awaited<ReturnType<typeof findRequestNews>>

const nameOf = async (organisationId: string): Promise<string> =>
  (await namesOf(database(), [organisationId])).get(organisationId) ?? ''

export async function findRequestNews(requestId: string) {
  const request = await database().quoteRequest.findUniqueOrThrow({
    where: { id: requestId },
    include: { buyer: { include: { organisation: true } }, quotes: true },
  })
  return {
    number: request.number ?? '',
    buyerName: request.buyer.organisation.name,
    quotes: request.quotes.map(({ id, producerId, state }) => ({ id, producerId, state })),
  }
}

export async function findQuoteNews(quoteId: string) {
  const quote = await database().quote.findUniqueOrThrow({
    where: { id: quoteId },
    include: { request: true },
  })
  return {
    id: quote.id,
    state: quote.state,
    requestId: quote.requestId,
    requestNumber: quote.request.number ?? '',
    buyerId: quote.request.buyerId,
    createdBy: quote.request.createdBy,
    producerName: await nameOf(quote.producerId),
  }
}

export async function findOrderNews(orderId: string) {
  const order = await database().order.findUniqueOrThrow({
    where: { id: orderId },
    include: { approval: true, parts: { include: withOrder } },
  })
  const { id, number, state, total, buyerId, placedBy, placedByName } = order
  return {
    id,
    number,
    state,
    total,
    buyerId,
    placedBy,
    placedByName,
    deciderName: order.approval?.deciderName ?? '',
    request: await findRequestNews(order.requestId),
    parts: order.parts.map(partNews).sort(byPartNumber),
  }
}

export async function findPartNews(partId: string) {
  const part = await database().orderPart.findUniqueOrThrow({
    where: { id: partId },
    include: withOrder,
  })
  return { ...partNews(part), producerName: await nameOf(part.producerId) }
}

export async function findShipmentNews(shipmentId: string) {
  const { id, number, state, partId } = await database().shipment.findUniqueOrThrow({
    where: { id: shipmentId },
  })
  return { id, number, state, part: await findPartNews(partId) }
}

export async function findReceiptNews(receiptId: string) {
  const receipt = await database().receipt.findUniqueOrThrow({
    where: { id: receiptId },
    include: { lines: true, invoice: { select: { id: true } }, shipment: true },
  })
  const { id, number, shipmentId, lines, invoice, shipment } = receipt
  return {
    id,
    number,
    shipmentId,
    billable: lines.some(({ accepted }) => accepted > 0),
    billed: invoice !== null,
    part: await findPartNews(shipment.partId),
  }
}

export async function findInvoiceNews(invoiceId: string) {
  const invoice = await database().invoice.findUniqueOrThrow({
    where: { id: invoiceId },
    include: { payments: true },
  })
  const { id, number, receiptId, dueOn, partId, payments } = invoice
  return {
    id,
    number,
    receiptId,
    dueOn: dayOrNull(dueOn),
    outstanding: outstanding(payableOf(invoice), payments),
    part: await findPartNews(partId),
  }
}

export async function findPaymentNews(paymentId: string) {
  const { id, state, amount, countedBy, invoiceId } = await database().payment.findUniqueOrThrow({
    where: { id: paymentId },
  })
  return { id, state, amount, countedBy, invoice: await findInvoiceNews(invoiceId) }
}

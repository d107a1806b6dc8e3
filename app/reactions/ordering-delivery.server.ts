import { settle, tell } from '#app/domain/accounts/notify.server.ts'
import {
  findInvoiceNews,
  findReceiptNews,
  findShipmentNews,
} from '#app/domain/ordering/news.server.ts'
import { paths } from '#app/paths.ts'
import { makers, remindToShip, staff } from '#app/reactions/ordering-notices.server.ts'
import type { Reactions } from '#app/reactions/reactions.ts'

export const deliveryReactions: Reactions = {
  'shipment.sent': {
    tellBuyer: async (event) => {
      const shipment = await findShipmentNews(event.subjectId)
      await tell({
        event,
        to: staff(shipment.part.buyerId),
        kind: 'ordering.shipmentSent',
        data: { number: shipment.number, who: shipment.part.producerName },
        path: paths.buyer.receipt(shipment.id),
        waits: shipment.state === 'shipped',
      })
      const { id, remaining } = shipment.part
      if (remaining === 0) await settle({ type: 'orderPart', id }, ['ordering.partToShip'])
    },
  },
  'receipt.recorded': {
    tellMaker: async (event) => {
      const receipt = await findReceiptNews(event.subjectId)
      const { part } = receipt
      await settle({ type: 'shipment', id: receipt.shipmentId })
      await tell({
        event,
        to: makers(part.producerId),
        kind: 'ordering.receiptRecorded',
        data: { number: receipt.number, who: part.buyerName },
        path: receipt.billable
          ? paths.producer.newInvoice(receipt.id)
          : paths.producer.order(part.id),
        waits: receipt.billable && !receipt.billed,
      })
      await remindToShip(event, part)
    },
  },
  'invoice.issued': {
    tellBuyer: async (event) => {
      const invoice = await findInvoiceNews(event.subjectId)
      await settle({ type: 'receipt', id: invoice.receiptId })
      await tell({
        event,
        to: staff(invoice.part.buyerId),
        kind: 'ordering.invoiceIssued',
        data: { number: invoice.number, who: invoice.part.producerName },
        path: paths.buyer.order(invoice.part.orderId),
        waits: invoice.dueOn === null,
      })
    },
  },
  'invoice.completed': {
    tellBoth: async (event) => {
      const { part, ...invoice } = await findInvoiceNews(event.subjectId)
      await settle({ type: 'invoice', id: invoice.id }, ['ordering.invoiceIssued'])
      const dueOn = invoice.dueOn ?? ''
      await tell({
        event,
        to: staff(part.buyerId),
        kind: 'ordering.invoiceDue',
        data: { number: invoice.number, who: part.producerName, dueOn },
        path: paths.buyer.payment(invoice.id),
        waits: invoice.outstanding > 0n,
      })
      await tell({
        event,
        to: makers(part.producerId),
        kind: 'ordering.papersComplete',
        data: { number: invoice.number, who: part.buyerName, dueOn },
        path: paths.producer.order(part.id),
      })
    },
  },
}

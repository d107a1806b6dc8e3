import { settle, tell } from '#app/domain/accounts/notify.server.ts'
import { expireOnlinePayments } from '#app/domain/ordering/expire-online-payments.server.ts'
import { findPaymentNews } from '#app/domain/ordering/news.server.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { onlinePayments } from '#app/platform/payments/payments.server.ts'
import { about, makers, staff } from '#app/reactions/ordering-notices.server.ts'
import type { Reactions } from '#app/reactions/reactions.ts'

/** The buyer's turn to pay ends when nothing is outstanding, and only then. */
async function settleDue(invoice: { id: string; outstanding: bigint }): Promise<void> {
  if (invoice.outstanding > 0n) return
  await settle({ type: 'invoice', id: invoice.id })
}

export const paymentReactions: Reactions = {
  'payment.proven': {
    askMaker: async (event) => {
      const { invoice, ...payment } = await findPaymentNews(event.subjectId)
      await settleDue(invoice)
      await tell({
        event,
        to: makers(invoice.part.producerId),
        kind: 'ordering.paymentProven',
        data: {
          number: invoice.number,
          who: invoice.part.buyerName,
          amount: String(payment.amount),
        },
        path: paths.producer.order(invoice.part.id),
        waits: payment.state === 'proven',
      })
    },
    closePages: async (event) => {
      const { invoice } = await findPaymentNews(event.subjectId)
      const port = onlinePayments()
      if (port) await expireOnlinePayments(invoice.id, port, now())
    },
  },
  'payment.counted': {
    askSecond: async (event) => {
      const { invoice, ...payment } = await findPaymentNews(event.subjectId)
      await settle({ type: 'payment', id: payment.id }, ['ordering.paymentProven'])
      await tell({
        event,
        to: {
          ...makers(invoice.part.producerId),
          approver: true,
          except: payment.countedBy ? [payment.countedBy] : [],
        },
        kind: 'ordering.paymentCounted',
        data: {
          number: invoice.number,
          who: invoice.part.buyerName,
          amount: String(payment.amount),
        },
        path: paths.producer.order(invoice.part.id),
        waits: payment.state === 'counted',
      })
    },
  },
  'payment.confirmed': {
    tellBuyer: async (event) => {
      const { invoice, ...payment } = await findPaymentNews(event.subjectId)
      await settle({ type: 'payment', id: payment.id })
      await settleDue(invoice)
      await tell({
        event,
        to: staff(invoice.part.buyerId),
        kind: 'ordering.paymentConfirmed',
        data: {
          number: invoice.number,
          who: invoice.part.producerName,
          amount: String(payment.amount),
        },
        path: paths.buyer.order(invoice.part.orderId),
      })
    },
  },
  'payment.refused': {
    tellBuyer: async (event) => {
      const { invoice, ...payment } = await findPaymentNews(event.subjectId)
      await settle({ type: 'payment', id: payment.id })
      // A provider's page that closed because the bill is covered is no news.
      if (event.actorRole === 'provider' && invoice.outstanding === 0n) return
      await tell({
        event: about(event, 'invoice', invoice.id),
        to: staff(invoice.part.buyerId),
        kind: 'ordering.paymentRefused',
        data: {
          number: invoice.number,
          who: invoice.part.producerName,
          amount: String(payment.amount),
        },
        path: paths.buyer.payment(invoice.id),
        waits: invoice.outstanding > 0n,
      })
    },
  },
}

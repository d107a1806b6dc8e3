import type { orderingNotices as source } from '#app/messages/id/ordering-notices.ts'
import type { Translation } from '#app/messages/translation.ts'

const figures = new Intl.NumberFormat('en-GB')
const calendar = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const money = (amount: string) => `Rp\u00a0${figures.format(BigInt(amount))}`
const date = (day: string) => calendar.format(new Date(`${day}T00:00:00Z`))

type Told = { number: string; who: string }

export const orderingNotices = {
  quoteAsked: ({ number, who }: Told) => ({
    title: `${who} asks for a quote`,
    text: `Request ${number} waits for your price.`,
  }),
  quoteOffered: ({ number, who }: Told) => ({
    title: `${who} sent a quote`,
    text: `Compare and choose in request ${number}.`,
  }),
  quoteDeclined: ({ number, who }: Told) => ({
    title: `${who} cannot offer`,
    text: `The reason is in request ${number}.`,
  }),
  quoteNotChosen: ({ number, who }: Told) => ({
    title: `${who} does not order this time`,
    text: `Request ${number} ended without an order for you.`,
  }),
  orderNeedsApproval: ({ number, who, total }: Told & { total: string }) => ({
    title: `Order ${number} awaits your approval`,
    text: `${who} ordered for ${money(total)}, above the limit.`,
  }),
  orderApproved: ({ number, who }: Told) => ({
    title: `Order ${number} was approved`,
    text: `${who} approved; it has reached the makers.`,
  }),
  orderRefused: ({ number, who }: Told) => ({
    title: `Order ${number} was not approved`,
    text: `${who} wrote the reason in the order.`,
  }),
  partPlaced: ({ number, who }: Told) => ({
    title: `New order from ${who}`,
    text: `Confirm or decline part ${number}.`,
  }),
  partCancelled: ({ number, who }: Told) => ({
    title: `${who} cancelled the order`,
    text: `Part ${number} need not be made.`,
  }),
  partConfirmed: ({ number, who }: Told) => ({
    title: `${who} confirmed the order`,
    text: `Part ${number} is in the making.`,
  }),
  partDeclined: ({ number, who }: Told) => ({
    title: `${who} declined`,
    text: `Part ${number} was released. The reason is in the order.`,
  }),
  partToShip: ({ number, who }: Told) => ({
    title: `Send the order of ${who}`,
    text: `Part ${number} has not been sent in full.`,
  }),
  closingProposed: ({ number, who }: Told) => ({
    title: `${who} proposes to close`,
    text: `The rest of part ${number} will not be sent if you agree. The reason is in the order.`,
  }),
  partClosedShort: ({ number, who }: Told) => ({
    title: `${who} closed the rest of the order`,
    text: `The rest of part ${number} need not be sent. The promised days are free again.`,
  }),
  shipmentSent: ({ number, who }: Told) => ({
    title: `A shipment from ${who} is on its way`,
    text: `Record the receipt of ${number} when it arrives.`,
  }),
  receiptRecorded: ({ number, who }: Told) => ({
    title: `${who} received the shipment`,
    text: `Issue the invoice for receipt note ${number}.`,
  }),
  invoiceIssued: ({ number, who }: Told) => ({
    title: `Invoice from ${who}`,
    text: `Check the papers of ${number}; the clock starts when you say they are complete.`,
  }),
  papersComplete: ({ number, who, dueOn }: Told & { dueOn: string }) => ({
    title: `Papers of ${number} are complete`,
    text: `${who} pays by ${date(dueOn)}.`,
  }),
  invoiceDue: ({ number, who, dueOn }: Told & { dueOn: string }) => ({
    title: `Pay ${number} to ${who}`,
    text: `Due on ${date(dueOn)}.`,
  }),
  paymentProven: ({ number, who, amount }: Told & { amount: string }) => ({
    title: `${who} transferred ${money(amount)}`,
    text: `Check your account for invoice ${number}.`,
  }),
  paymentCounted: ({ number, amount }: Told & { amount: string }) => ({
    title: `Confirm ${money(amount)} as the second person`,
    text: `A colleague has seen the money for invoice ${number}.`,
  }),
  paymentConfirmed: ({ number, who, amount }: Told & { amount: string }) => ({
    title: `Payment of ${money(amount)} received`,
    text: `${who} confirmed the payment of invoice ${number}.`,
  }),
  paymentRefused: ({ number, who, amount }: Told & { amount: string }) => ({
    title: `Payment of ${money(amount)} does not match`,
    text: `${who} wrote the reason. Invoice ${number} is still open.`,
  }),
} satisfies Translation<typeof source>

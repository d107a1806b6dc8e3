import { type Delivery, deliveryOf, type LineCounts } from '#app/domain/ordering/delivery.ts'
import type { InvoiceState } from '#app/domain/ordering/invoice-acts.ts'
import type { OrderState } from '#app/domain/ordering/order-acts.ts'
import type { PartState } from '#app/domain/ordering/part-acts.ts'
import type { PaymentState } from '#app/domain/ordering/payment-acts.ts'
import { daysOverdue } from '#app/domain/ordering/payment-clock.ts'
import type { QuoteState } from '#app/domain/ordering/quote-acts.ts'
import type { RequestState } from '#app/domain/ordering/request-acts.ts'
import type { ShipmentState } from '#app/domain/ordering/shipment-acts.ts'
import type { IconName } from '#app/ui/kit/icon.tsx'
import { Status, type StatusTone } from '#app/ui/kit/status.tsx'
import { useMessages } from '#app/ui/locale.tsx'

type Look = { tone: StatusTone; icon?: IconName }

const looks: {
  request: Record<RequestState, Look>
  quote: Record<QuoteState, Look>
  order: Record<OrderState, Look>
  part: Record<PartState, Look>
  shipment: Record<ShipmentState, Look>
  payment: Record<PaymentState, Look>
  delivery: Record<Delivery, Look>
} = {
  request: {
    draft: { tone: 'draft' },
    open: { tone: 'sent' },
    ordered: { tone: 'ok' },
    closed: { tone: 'lapsed', icon: 'close' },
  },
  quote: {
    asked: { tone: 'sent', icon: 'hourglass' },
    offered: { tone: 'active', icon: 'tag' },
    declined: { tone: 'lapsed', icon: 'close' },
    accepted: { tone: 'ok' },
    notChosen: { tone: 'lapsed', icon: 'minus' },
  },
  order: {
    awaitingApproval: { tone: 'active', icon: 'hourglass' },
    placed: { tone: 'sent', icon: 'check' },
    refused: { tone: 'bad' },
    cancelled: { tone: 'lapsed', icon: 'close' },
  },
  part: {
    pending: { tone: 'active', icon: 'hourglass' },
    placed: { tone: 'sent', icon: 'hourglass' },
    confirmed: { tone: 'active', icon: 'factory' },
    declined: { tone: 'bad' },
    fulfilled: { tone: 'ok', icon: 'packageCheck' },
    cancelled: { tone: 'lapsed', icon: 'close' },
    closing: { tone: 'active', icon: 'hourglass' },
    closedShort: { tone: 'ok', icon: 'package' },
  },
  shipment: {
    shipped: { tone: 'sent', icon: 'deliver' },
    received: { tone: 'ok', icon: 'packageCheck' },
  },
  payment: {
    pending: { tone: 'draft', icon: 'hourglass' },
    proven: { tone: 'sent', icon: 'hourglass' },
    counted: { tone: 'active', icon: 'people' },
    confirmed: { tone: 'ok' },
    refused: { tone: 'bad' },
  },
  delivery: {
    nothingSent: { tone: 'draft', icon: 'package' },
    underway: { tone: 'sent', icon: 'deliver' },
    partlyDelivered: { tone: 'active', icon: 'deliver' },
    delivered: { tone: 'ok', icon: 'packageCheck' },
  },
}

type Machines = typeof looks

/** The state of any record of an order: its icon and its word. */
export function OrderingStatus<Machine extends keyof Machines>(props: {
  of: Machine
  state: keyof Machines[Machine] & string
  plain?: boolean
}) {
  const { ordering } = useMessages()
  const look = (looks[props.of] as Record<string, Look>)[props.state]
  const word = (ordering.states[props.of] as Record<string, string>)[props.state]
  return (
    <Status tone={look?.tone ?? 'draft'} icon={look?.icon} plain={props.plain}>
      {word}
    </Status>
  )
}

export const DeliveryStatus = (props: { lines: readonly LineCounts[]; plain?: boolean }) => (
  <OrderingStatus of="delivery" state={deliveryOf(props.lines)} plain={props.plain} />
)

/** Paid, unpaid, or late by so many days. */
export function InvoiceStatus(props: {
  invoice: { state: InvoiceState; dueOn: string | null }
  today: string
}) {
  const { ordering } = useMessages()
  const { invoice, today } = props
  if (invoice.state === 'paid') return <Status tone="ok">{ordering.states.invoice.paid}</Status>
  const late = daysOverdue(invoice, today)
  if (late > 0) {
    return (
      <Status tone="bad" icon="late">
        {ordering.invoices.overdue(late)}
      </Status>
    )
  }
  return (
    <Status tone="sent" icon="invoice">
      {ordering.states.invoice.issued}
    </Status>
  )
}

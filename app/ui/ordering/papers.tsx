import type { ReactNode } from 'react'
import type {
  InvoiceView,
  PaymentView,
  ReceiptView,
  ShipmentView,
} from '#app/domain/ordering/order-view.ts'
import { outstanding } from '#app/domain/ordering/payment-clock.ts'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { BillSums } from '#app/ui/ordering/bill-sums.tsx'
import { InvoiceStatus, OrderingStatus } from '#app/ui/ordering/order-status.tsx'

/** What the reader may do next, by the paper it belongs to; nothing is nothing. */
export type PaperActs = {
  shipment: (shipment: ShipmentView) => ReactNode
  receipt: (receipt: ReceiptView) => ReactNode
  invoice: (invoice: InvoiceView) => ReactNode
  payment: (payment: PaymentView, invoice: InvoiceView) => ReactNode
}

const Acts = ({ children }: { children: ReactNode }) =>
  children ? <div className="papers-acts">{children}</div> : null

/** A shipment and the papers that followed: receipt, invoice, payments. */
export function Papers(props: { shipment: ShipmentView; today: string; acts: PaperActs }) {
  const { shipment, today, acts } = props
  const { shipments: m } = useMessages().ordering
  const format = useFormat()
  const { receipt } = shipment
  const act = acts.shipment(shipment)
  return (
    <div className="papers">
      <div className={act ? 'papers-turn' : undefined}>
        <div className="papers-head">
          <h4>{shipment.number}</h4>
          <OrderingStatus of="shipment" state={shipment.state} />
        </div>
        <ul className="papers-list">
          <li>
            {[
              format.dateTime(shipment.shippedAt),
              shipment.carrier && m.by(shipment.carrier),
              shipment.trackingNumber,
            ]
              .filter(Boolean)
              .join(' · ')}
          </li>
          {shipment.lines.map((line) => (
            <li key={line.id}>
              {line.productName}: {format.quantity(line.quantity, line.unit)}
              {line.batch && ` · ${line.batch}`}
            </li>
          ))}
        </ul>
        <Acts>{act}</Acts>
      </div>
      {receipt && <ReceiptPart receipt={receipt} act={acts.receipt(receipt)} />}
      {receipt?.invoice && <InvoicePart invoice={receipt.invoice} today={today} acts={acts} />}
      {receipt?.invoice?.payments.map((payment) => (
        <PaymentPart
          key={payment.id}
          payment={payment}
          act={receipt.invoice && acts.payment(payment, receipt.invoice)}
        />
      ))}
    </div>
  )
}

function ReceiptPart({ receipt, act }: { receipt: ReceiptView; act: ReactNode }) {
  const { receipts: m, refusalReasons } = useMessages().ordering
  const format = useFormat()
  const differing = receipt.lines.filter(({ refused, missing }) => refused + missing > 0)
  return (
    <div className={act ? 'papers-turn' : undefined}>
      <div className="papers-head">
        <h4>{m.title(receipt.number)}</h4>
        <span className="muted small">
          {m.receivedBy(receipt.receiverName, format.date(receipt.receivedAt))}
        </span>
      </div>
      <ul className="papers-list">
        {differing.length === 0 && <li>{m.allAccepted}</li>}
        {differing.map((line) => (
          <li key={line.id}>
            {line.productName}:{' '}
            {[
              line.refused > 0 &&
                m.refused(
                  format.quantity(line.refused, line.unit),
                  refusalReasons[line.reason ?? 'other'],
                ),
              line.missing > 0 && m.missing(format.quantity(line.missing, line.unit)),
              line.note,
            ]
              .filter(Boolean)
              .join(' · ')}
          </li>
        ))}
        {receipt.note && <li>{receipt.note}</li>}
      </ul>
      <Acts>
        {act}
        <ButtonLink
          variant="text"
          size="small"
          icon="file"
          to={paths.documents.receipt(receipt.id)}
          newTab
        >
          {m.pdf}
        </ButtonLink>
      </Acts>
    </div>
  )
}

function InvoicePart(props: { invoice: InvoiceView; today: string; acts: PaperActs }) {
  const { invoice, today, acts } = props
  const { invoices: m } = useMessages().ordering
  const format = useFormat()
  const act = acts.invoice(invoice)
  const rest = outstanding(invoice.payable, invoice.payments)
  return (
    <div className={act ? 'papers-turn' : undefined}>
      <div className="papers-head">
        <h4>{m.title(invoice.number)}</h4>
        <InvoiceStatus invoice={invoice} today={today} />
      </div>
      <ul className="papers-list">
        <li>
          {invoice.completeAt && invoice.dueOn
            ? `${m.completeOn(format.date(invoice.completeAt))} · ${m.dueOn(format.date(invoice.dueOn))}`
            : m.notComplete}
        </li>
        {invoice.taxInvoiceNumber && (
          <li>
            {m.taxInvoiceNumber} {invoice.taxInvoiceNumber}
          </li>
        )}
      </ul>
      <BillSums bill={invoice} />
      {rest > 0n && rest < invoice.payable && (
        <p className="hint">{m.outstanding(format.rupiah(rest))}</p>
      )}
      <Acts>
        {act}
        <ButtonLink
          variant="text"
          size="small"
          icon="file"
          to={paths.documents.invoice(invoice.id)}
          newTab
        >
          {m.pdf}
        </ButtonLink>
      </Acts>
    </div>
  )
}

function PaymentPart({ payment, act }: { payment: PaymentView; act: ReactNode }) {
  const { payments: m } = useMessages().ordering
  const format = useFormat()
  const online = payment.method === 'stripe'
  const reason = payment.refusedReason === 'notPaidOnline' ? m.notPaidOnline : payment.refusedReason
  return (
    <div className={act ? 'papers-turn' : undefined}>
      <div className="papers-head">
        <h4>
          {m.title} {format.rupiah(payment.amount)}
        </h4>
        <OrderingStatus of="payment" state={payment.state} />
      </div>
      <ul className="papers-list">
        <li>
          {[
            online ? m.online : m.transfer,
            payment.paidOn && format.date(payment.paidOn),
            payment.reference,
          ]
            .filter(Boolean)
            .join(' · ')}
        </li>
        {reason && <li>{m.because(reason)}</li>}
        {payment.proofFileId && (
          <li>
            <a href={paths.file(payment.proofFileId)}>{m.proofLink}</a>
          </li>
        )}
      </ul>
      <Acts>{act}</Acts>
    </div>
  )
}

import {
  offerTotal,
  type QuoteLineView,
  type QuoteView,
  type RequestLineView,
  type RequestView,
} from '#app/domain/ordering/request-view.ts'
import { Checkbox } from '#app/ui/kit/checkbox.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { GoodsTable } from '#app/ui/ordering/goods-table.tsx'
import { OrderingStatus } from '#app/ui/ordering/order-status.tsx'

type Row = { line: RequestLineView; offer: QuoteLineView | undefined }

const lapsed = (quote: QuoteView, today: string): boolean =>
  quote.validUntil !== null && quote.validUntil < today

/** Whether a buyer may still choose it. */
export const choosable = (quote: QuoteView, today: string): boolean =>
  quote.state === 'offered' && !lapsed(quote, today)

function QuoteTitle(props: { quote: QuoteView; today: string; choosing: boolean }) {
  const { quote, today, choosing } = props
  const m = useMessages().ordering.requests
  if (!choosing || !choosable(quote, today)) {
    return (
      <>
        {quote.producerName} <OrderingStatus of="quote" state={quote.state} plain />
      </>
    )
  }
  return (
    <Checkbox
      id={`quote-${quote.id}`}
      name="quoteId"
      value={quote.id}
      checked
      label={
        <>
          <span className="unseen">{m.choose('')}</span>
          {quote.producerName}
        </>
      }
    />
  )
}

function useQuoteNote(today: string): (quote: QuoteView) => string {
  const m = useMessages().ordering.requests
  const format = useFormat()
  return (quote) =>
    [
      quote.leadTimeDays !== null && m.ready(format.number(quote.leadTimeDays)),
      quote.validUntil !== null &&
        quote.state === 'offered' &&
        (lapsed(quote, today)
          ? m.lapsedOffer(format.date(quote.validUntil))
          : m.validUntil(format.date(quote.validUntil))),
      quote.declineReason && m.declinedBecause(quote.declineReason),
      quote.note,
    ]
      .filter(Boolean)
      .join(' · ')
}

/** The price beside the target, in words. */
function useDifference(): (row: Row) => string | undefined {
  const m = useMessages().ordering.requests
  const format = useFormat()
  return ({ line: { targetPrice }, offer }) => {
    if (targetPrice === null || !offer) return undefined
    const apart = offer.price - targetPrice
    if (apart === 0n) return m.onTarget
    return apart > 0n ? m.aboveTarget(format.rupiah(apart)) : m.belowTarget(format.rupiah(-apart))
  }
}

/** Every maker's answer under the other, line by line against quantity and target. */
export function QuoteComparison(props: { request: RequestView; today: string; choosing: boolean }) {
  const { request, today, choosing } = props
  const { columns: c, requests: m } = useMessages().ordering
  const format = useFormat()
  const note = useQuoteNote(today)
  const difference = useDifference()
  const groups = request.quotes.map((quote) => ({
    key: quote.id,
    title: <QuoteTitle quote={quote} today={today} choosing={choosing} />,
    note: note(quote),
    value: quote.lines.length > 0 ? format.rupiah(offerTotal(quote)) : undefined,
    rows: request.lines
      .filter(({ producerId }) => producerId === quote.producerId)
      .map((line) => ({
        line,
        offer: quote.lines.find(({ requestLineId }) => requestLineId === line.id),
      })),
  }))
  const quantity = ({ line, offer }: Row) =>
    format.quantity(offer?.quantity ?? line.quantity, line.unit)
  const fewer = ({ line, offer }: Row) =>
    offer && offer.quantity < line.quantity
      ? m.fewer(format.quantity(line.quantity, line.unit))
      : undefined
  return (
    <GoodsTable<Row>
      label={m.offersTitle}
      nameHeader={c.product}
      valueHeader={c.subtotal}
      groups={groups}
      rowKey={({ line }) => line.id}
      name={({ line }) => line.productName}
      columns={[
        {
          header: c.quantity,
          cell: (row) => (
            <>
              {quantity(row)}
              {fewer(row) && <span className="goods-note">{fewer(row)}</span>}
            </>
          ),
        },
        {
          header: c.targetPrice,
          cell: ({ line }) => (line.targetPrice === null ? '—' : format.rupiah(line.targetPrice)),
        },
        {
          header: c.price,
          cell: (row) =>
            row.offer ? (
              <>
                {format.rupiah(row.offer.price)}
                <span className="goods-note">{difference(row)}</span>
              </>
            ) : (
              '—'
            ),
        },
      ]}
      phone={(row) =>
        row.offer
          ? [`${quantity(row)} × ${format.rupiah(row.offer.price)}`, fewer(row), difference(row)]
              .filter(Boolean)
              .join(' · ')
          : quantity(row)
      }
      value={({ offer }) => (offer ? format.rupiah(BigInt(offer.quantity) * offer.price) : '—')}
    />
  )
}

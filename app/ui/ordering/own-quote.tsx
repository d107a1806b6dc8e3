import {
  type AskedQuote,
  offerTotal,
  type QuoteLineView,
  type RequestLineView,
} from '#app/domain/ordering/request-view.ts'
import { DescriptionList } from '#app/ui/kit/description-list.tsx'
import { Stack } from '#app/ui/kit/layout.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { GoodsTable } from '#app/ui/ordering/goods-table.tsx'

type Row = { line: RequestLineView; offer: QuoteLineView | undefined }

/** What a maker offered, as it stands. */
export function OwnQuote({ asked }: { asked: AskedQuote }) {
  const { columns: c, quotes: m, requests } = useMessages().ordering
  const format = useFormat()
  const { quote, lines } = asked
  const { validUntil, leadTimeDays, note } = quote
  const rows = lines.map((line) => ({
    line,
    offer: quote.lines.find(({ requestLineId }) => requestLineId === line.id),
  }))
  const pieces = ({ line, offer }: Row) =>
    offer ? format.quantity(offer.quantity, line.unit) : requests.notOffered
  return (
    <Stack gap={4}>
      <GoodsTable<Row>
        label={m.answerTitle}
        nameHeader={c.product}
        valueHeader={c.subtotal}
        groups={[{ key: 'own', rows }]}
        rowKey={({ line }) => line.id}
        name={({ line }) => line.productName}
        columns={[
          { header: c.quantity, cell: pieces },
          { header: c.price, cell: ({ offer }) => (offer ? format.rupiah(offer.price) : '—') },
        ]}
        phone={(row) =>
          row.offer ? `${pieces(row)} × ${format.rupiah(row.offer.price)}` : pieces(row)
        }
        value={({ offer }) => (offer ? format.rupiah(BigInt(offer.quantity) * offer.price) : '—')}
        sums={[{ term: c.total, value: format.rupiah(offerTotal(quote)) }]}
      />
      {validUntil !== null && leadTimeDays !== null && (
        <DescriptionList
          facts={[
            { term: m.leadTimeDays, detail: format.quantity(leadTimeDays, m.day) },
            { term: m.validUntil, detail: format.date(validUntil) },
            ...(note ? [{ term: c.note, detail: note }] : []),
          ]}
        />
      )}
    </Stack>
  )
}

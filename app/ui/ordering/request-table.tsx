import type { RequestLineView } from '#app/domain/ordering/request-view.ts'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { GoodsTable } from '#app/ui/ordering/goods-table.tsx'
import { byMaker } from '#app/ui/ordering/request-form.tsx'

/** What is asked for, by maker; the value is what it would cost at the target. */
export function RequestTable(props: {
  lines: readonly RequestLineView[]
  badLines?: Readonly<Record<string, string>>
  /** Makers are named unless the reader is the one maker */
  grouped?: boolean
}) {
  const { lines, badLines = {}, grouped = true } = props
  const { ordering, verification } = useMessages()
  const { columns: c } = ordering
  const format = useFormat()
  const target = ({ targetPrice }: RequestLineView) =>
    targetPrice === null ? null : format.rupiah(targetPrice)
  const groups = byMaker(lines).map(({ producerId, producerName, lines: own }) => ({
    key: producerId,
    title: grouped ? producerName : undefined,
    rows: own.map(({ line }) => line),
  }))
  return (
    <GoodsTable<RequestLineView>
      label={c.product}
      nameHeader={c.product}
      valueHeader={c.targetPrice}
      groups={groups}
      rowKey={({ id }) => id}
      bad={({ id }) => badLines[id] !== undefined}
      name={(line) => (
        <>
          {line.productName}
          {(badLines[line.id] ?? line.note) && (
            <span className="goods-note">{badLines[line.id] ?? line.note}</span>
          )}
        </>
      )}
      columns={[
        { header: c.quantity, cell: (line) => format.quantity(line.quantity, line.unit) },
        {
          header: c.listPrice,
          cell: ({ listPrice, pricesHidden }) =>
            listPrice === null
              ? pricesHidden
                ? verification.hiddenPrice
                : '—'
              : format.rupiah(listPrice),
        },
      ]}
      phone={(line) => format.quantity(line.quantity, line.unit)}
      value={(line) => target(line) ?? '—'}
    />
  )
}

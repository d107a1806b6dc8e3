import type { FigureFile } from '#app/domain/evaluation/figures.ts'
import type { FigureRow } from '#app/domain/evaluation/queries.server.ts'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

/** The rows of the chains' files that a figure was added up from. */
export function RowsTable(props: {
  rows: readonly FigureRow[]
  files: readonly FigureFile[]
  withProduct: boolean
}) {
  const { rows, files, withProduct } = props
  const m = useMessages().evaluation.subject
  const f = useFormat()
  const names = new Map(files.map(({ id, fileName }) => [id, fileName]))
  const product = {
    header: m.product,
    cell: ({ product, sku }: FigureRow) => (
      <>
        {product} <span className="muted">{sku}</span>
      </>
    ),
  }
  if (rows.length === 0) return <p className="muted">{m.noRows}</p>
  return (
    <DataTable
      label={m.rows}
      stacked
      dense
      rows={rows}
      rowKey={({ productId, outlet, fileId }) => `${productId} ${outlet} ${fileId}`}
      columns={[
        {
          header: m.outlet,
          rowHead: true,
          cell: ({ chain, outlet, outletName }) =>
            `${chain} ${outlet}${outletName ? ` ${outletName}` : ''}`,
        },
        ...(withProduct ? [product] : []),
        { header: m.units, numeric: true, cell: ({ units }) => f.number(units) },
        { header: `${m.value} (Rp)`, numeric: true, cell: ({ value }) => f.number(value) },
        {
          header: m.returned,
          numeric: true,
          cell: ({ returned }) => (returned === null ? null : f.number(returned)),
        },
        {
          header: m.outOfStock,
          numeric: true,
          cell: ({ outOfStockDays }) => (outOfStockDays === null ? null : f.number(outOfStockDays)),
        },
        {
          header: m.file,
          cell: ({ fileId, row }) => (
            <>
              {names.get(fileId)}, {m.row(`${row}`)}
            </>
          ),
        },
      ]}
    />
  )
}

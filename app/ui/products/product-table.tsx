import { standingOf } from '#app/domain/products/product-standing.ts'
import type { ProductSummary } from '#app/domain/products/product-summary.ts'
import { paths } from '#app/paths.ts'
import { type Column, DataTable } from '#app/ui/kit/data-table.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { ProductStatus, useHolderName } from './product-status.tsx'
import { ProductThumb } from './product-thumb.tsx'

/** A maker's products: where each stands and who holds it, since when. */
export function ProductTable(props: { products: readonly ProductSummary[]; today: string }) {
  const { today } = props
  const m = useMessages().products
  const format = useFormat()
  const holderName = useHolderName()
  const holding = (product: ProductSummary) => {
    const standing = standingOf(product, today)
    const { submission } = product
    const open = standing !== 'draft' && standing !== 'listed' ? submission : null
    const due = standing === 'rejected' ? null : open?.dueAt
    return (
      <>
        {holderName(standing, submission)}
        {open && (
          <span className="product-since">
            {m.since(format.date(open.heldSince))}
            {due && `, ${m.due(format.date(due))}`}
          </span>
        )}
      </>
    )
  }
  const columns: Column<ProductSummary>[] = [
    {
      header: m.columns.name,
      rowHead: true,
      cell: ({ id, name, photoFileId, submission }) => (
        <span className="product-line">
          <ProductThumb fileId={photoFileId} />
          <span>
            <a href={paths.producer.product(id)}>{name || m.unnamed}</a>
            {submission && <span className="product-since">{m.number(submission.number)}</span>}
          </span>
        </span>
      ),
    },
    {
      header: m.columns.standing,
      cell: (product) => <ProductStatus standing={standingOf(product, today)} />,
    },
    { header: m.columns.holder, cell: holding, wrap: true },
    { header: m.columns.updated, cell: ({ updatedAt }) => format.date(updatedAt) },
  ]
  return (
    <DataTable
      label={m.title}
      columns={columns}
      rows={props.products}
      rowKey={({ id }) => id}
      rowTone={(product) =>
        standingOf(product, today) === 'revisionRequested' ? 'turn' : undefined
      }
      stacked
    />
  )
}

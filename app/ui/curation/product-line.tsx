import { ProductThumb } from '#app/ui/products/product-thumb.tsx'

/** A product in a row of work: picture, name, and a quieter line below. */
export function ProductLine(props: {
  to: string
  fileId: string | null
  name: string
  note: string
}) {
  const { to, fileId, name, note } = props
  return (
    <span className="product-line">
      <ProductThumb fileId={fileId} />
      <span>
        <a href={to}>{name}</a>
        <span className="product-since">{note}</span>
      </span>
    </span>
  )
}

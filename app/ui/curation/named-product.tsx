/** A product by name, in a row without its picture, with a quieter line below. */
export function NamedProduct({ to, name, note }: { to?: string; name: string; note: string }) {
  return (
    <span>
      {to ? <a href={to}>{name}</a> : name}
      <span className="product-since">{note}</span>
    </span>
  )
}

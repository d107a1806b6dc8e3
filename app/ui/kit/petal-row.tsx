/** One petal, one thing: filled for those that came, outlined for those that did not. */
export function PetalRow(props: {
  filled: number
  total: number
  label: string
  /** This petal, counted from 0, is the reader's now */
  turn?: number
}) {
  const { filled, total, label, turn } = props
  const petals = Array.from({ length: total }, (_, index) => {
    if (index === turn) return 'turn'
    return index < filled ? 'full' : 'open'
  })
  return (
    <span className="petals" role="img" aria-label={label}>
      {petals.map((kind, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: petals have no identity but their place
        <svg key={index} className={`petal petal-${kind}`} viewBox="0 0 12 12" aria-hidden="true">
          <path d="M1 11C1 5 5 1 11 1C11 7 7 11 1 11Z" />
        </svg>
      ))}
    </span>
  )
}

import { useMessages } from '#app/ui/locale.tsx'

/** The outline of what is on its way: a card, lines of text, or rows of a table. */
export function Skeleton({
  shape = 'lines',
  count = 3,
}: {
  shape?: 'card' | 'lines' | 'rows'
  count?: number
}) {
  const { kit } = useMessages()
  return (
    <div className={`skeleton skeleton-${shape}`} role="status">
      <span className="unseen">{kit.loading}</span>
      {shape === 'card' && <div className="skeleton-picture" />}
      {Array.from({ length: count }, (_, line) => `line-${line}`).map((line) => (
        <div key={line} className="skeleton-line" />
      ))}
    </div>
  )
}

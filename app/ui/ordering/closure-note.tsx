import type { PartView } from '#app/domain/ordering/order-view.ts'
import { Note } from '#app/ui/kit/note.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { piecesLeft } from '#app/ui/ordering/pieces-left.ts'

/** What a part that was closed short lacks, and who agreed to it. */
export function ClosureNote({ part }: { part: PartView }) {
  const m = useMessages().ordering.closing
  const format = useFormat()
  const { closure, state, lines } = part
  if (state !== 'closedShort' || !closure?.decidedAt) return null
  const { reason, proposerName, proposedAt, deciderName, decidedAt } = closure
  return (
    <Note title={m.closedTitle}>
      <p>{m.missing(piecesLeft(lines, format))}</p>
      <p>
        {m.by(proposerName, format.date(proposedAt))}: {reason}
      </p>
      {deciderName !== proposerName && deciderName && (
        <p>{m.by(deciderName, format.date(decidedAt))}</p>
      )}
    </Note>
  )
}

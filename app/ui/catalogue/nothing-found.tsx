import type { ReactNode } from 'react'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { useMessages } from '#app/ui/locale.tsx'

/** Why nothing is shown, and what helps. */
export function NothingFound(props: {
  /** The place that nobody has located, where distances from it were asked for */
  far: string | undefined
  action: ReactNode
}) {
  const { catalogue: m } = useMessages()
  const { far, action } = props
  if (far !== undefined)
    return <EmptyState title={m.distancesUnknown(far)}>{m.distancesUnknownText}</EmptyState>
  return (
    <EmptyState title={m.emptyTitle} action={action}>
      {m.emptyText}
    </EmptyState>
  )
}

import type { ReactNode } from 'react'
import { KawungDrawing } from './kawung.tsx'

/** Nothing here yet: say why, and what to do about it. */
export function EmptyState(props: {
  title: ReactNode
  children?: ReactNode
  action?: ReactNode
  level?: 2 | 3
}) {
  const { title, children, action, level = 2 } = props
  const Heading = `h${level}` as const
  return (
    <div className="empty-state">
      <KawungDrawing />
      <Heading className="empty-state-title">{title}</Heading>
      {children && <div className="empty-state-text">{children}</div>}
      {action}
    </div>
  )
}

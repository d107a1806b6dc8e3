import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

/** A chosen filter: the link takes it away. Without `to` it is only a label. */
export function Tag({
  to,
  removeLabel,
  children,
}: {
  to?: string
  removeLabel?: string
  children: ReactNode
}) {
  if (!to) return <span className="tag">{children}</span>
  return (
    <a className={removeLabel ? 'tag tag-on' : 'tag'} href={to}>
      {children}
      {removeLabel && <Icon name="close" label={removeLabel} />}
    </a>
  )
}

/** A key on the keyboard; hidden on screens that have none. */
export function Key({ children }: { children: ReactNode }) {
  return <kbd className="key">{children}</kbd>
}

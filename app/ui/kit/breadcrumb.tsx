import type { ReactNode } from 'react'
import { useMessages } from '#app/ui/locale.tsx'
import { Icon } from './icon.tsx'

/** The last item is this page and has no `to`. */
export function Breadcrumb({ items }: { items: readonly { label: string; to?: string }[] }) {
  const { kit } = useMessages()
  return (
    <nav className="breadcrumb" aria-label={kit.breadcrumb}>
      <ol>
        {items.map(({ label, to }) => (
          <li key={label}>
            {to ? <a href={to}>{label}</a> : <span aria-current="page">{label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}

export function BackLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <p className="back-link">
      <a href={to}>
        <Icon name="arrowLeft" />
        {children}
      </a>
    </p>
  )
}

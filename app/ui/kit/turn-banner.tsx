import type { ReactNode } from 'react'
import { useMessages } from '#app/ui/locale.tsx'
import { Icon } from './icon.tsx'

/** The turmeric mark: this waits for the reader, and for nobody else. */
export function TurnMark({ children }: { children?: ReactNode }) {
  const { kit } = useMessages()
  return (
    <span className="turn-mark">
      <Icon name="hand" />
      {children ?? kit.yourTurn}
    </span>
  )
}

/** Says what the reader must do, until when, and what happens otherwise. */
export function TurnBanner({ children, actions }: { children: ReactNode; actions?: ReactNode }) {
  return (
    <div className="turn-banner">
      <TurnMark />
      <div className="turn-banner-text">{children}</div>
      {actions && <div className="turn-banner-actions">{actions}</div>}
    </div>
  )
}

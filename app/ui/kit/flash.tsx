import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

/** What just happened, said once after the redirect. `action` may undo it. */
export function Flash(props: {
  tone?: 'ok' | 'warning' | 'error'
  action?: ReactNode
  children: ReactNode
}) {
  const { tone = 'ok', action, children } = props
  return (
    <div className={`flash flash-${tone}`} role={tone === 'ok' ? 'status' : 'alert'}>
      <Icon name={tone === 'ok' ? 'checkCircle' : 'alert'} />
      <p>{children}</p>
      {action}
    </div>
  )
}

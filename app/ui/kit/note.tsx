import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

export type NoteTone = 'info' | 'warning' | 'error' | 'ok'

const icons: Record<NoteTone, IconName> = {
  info: 'info',
  warning: 'danger',
  error: 'rejected',
  ok: 'checkCircle',
}

/** A remark in the page. `warning` asks for action; for plain remarks use `info`. */
export function Note(props: {
  tone?: NoteTone
  title?: ReactNode
  icon?: IconName
  action?: ReactNode
  children?: ReactNode
}) {
  const { tone = 'info', title, icon = icons[tone], action, children } = props
  return (
    <div className={`note note-${tone}`}>
      <Icon name={icon} />
      <div className="note-words">
        {title && <strong>{title} </strong>}
        {children}
      </div>
      {action && <div className="note-action">{action}</div>}
    </div>
  )
}

import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon, type IconName } from './icon.tsx'

/** draft: only its owner sees it · sent · active: others work on it · turn: the reader must act · ok · bad · lapsed */
export type StatusTone = 'draft' | 'sent' | 'active' | 'turn' | 'ok' | 'bad' | 'lapsed'

const icons: Record<StatusTone, IconName> = {
  draft: 'draft',
  sent: 'send',
  active: 'review',
  turn: 'goBack',
  ok: 'approved',
  bad: 'rejected',
  lapsed: 'lapsed',
}

/** Box, icon and word; `plain` drops the box, for dense tables. */
export function Status(props: {
  tone: StatusTone
  icon?: IconName
  plain?: boolean
  children: ReactNode
}) {
  const { tone, icon = icons[tone], plain, children } = props
  return (
    <span className={classNames('status', `status-${tone}`, plain && 'status-plain')}>
      <Icon name={icon} />
      {children}
    </span>
  )
}

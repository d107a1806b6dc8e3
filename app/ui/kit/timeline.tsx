import type { ReactNode } from 'react'
import { useMessages } from '#app/ui/locale.tsx'
import { Icon, type IconName } from './icon.tsx'

export type Moment = {
  id: string
  title: ReactNode
  detail?: ReactNode
  /** `turn`: the reader holds it now · `now`: somebody else does */
  state: 'done' | 'turn' | 'now' | 'next' | 'failed'
  icon?: IconName
}

const icons: Record<Moment['state'], IconName | undefined> = {
  done: 'check',
  turn: 'hand',
  now: 'hourglass',
  next: undefined,
  failed: 'close',
}

/** Who held it, who holds it, what comes next. */
export function Timeline({ label, moments }: { label: string; moments: readonly Moment[] }) {
  const { kit } = useMessages()
  return (
    <ol className="timeline" aria-label={label}>
      {moments.map(({ id, title, detail, state, icon = icons[state] }) => (
        <li
          key={id}
          className={`moment moment-${state}`}
          aria-current={state === 'now' || state === 'turn' ? 'step' : undefined}
        >
          <span className="moment-mark">{icon && <Icon name={icon} />}</span>
          <div className="moment-words">
            <p className="moment-title">
              {title}
              {state === 'next' && <span className="unseen"> ({kit.step.next})</span>}
            </p>
            {detail && <div className="moment-detail">{detail}</div>}
          </div>
        </li>
      ))}
    </ol>
  )
}

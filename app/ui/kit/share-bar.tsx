import type { CSSProperties } from 'react'
import { Icon, type IconName } from './icon.tsx'

export type Share = {
  label: string
  value: number
  text: string
  note?: string
  tone: 'plain' | 'turn' | 'bad' | 'quiet'
  to?: string
}

const icons: Record<Share['tone'], IconName> = {
  plain: 'checkCircle',
  turn: 'danger',
  bad: 'rejected',
  quiet: 'minus',
}

/** One bar cut into its fates, with the count of each below: what an import will do. */
export function ShareBar({ label, parts }: { label: string; parts: readonly Share[] }) {
  return (
    <section className="share-bar" aria-label={label}>
      <div className="share-bar-track" aria-hidden="true">
        {parts.map(({ label: part, value, tone }) => (
          <span
            key={part}
            className={`share share-${tone}`}
            style={{ '--share': value } as CSSProperties}
          />
        ))}
      </div>
      <dl className="share-bar-parts">
        {parts.map(({ label: part, text, note, tone, to }) => (
          <div key={part} className={`share-part share-part-${tone}`}>
            <dt>
              <Icon name={icons[tone]} />
              {to ? <a href={to}>{part}</a> : part}
            </dt>
            <dd>
              <strong>{text}</strong>
              {note && <span className="muted">{note}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

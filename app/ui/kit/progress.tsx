import type { CSSProperties } from 'react'
import { classNames } from './class-names.ts'

/** How far: label left, words right, bar below. `craft` for scores, `plain` for work. */
export function Progress(props: {
  label: string
  value: number
  max: number
  /** What the bar means in words: `20 dari 22 isian`, `87` */
  text: string
  note?: string
  tone?: 'plain' | 'craft' | 'ok' | 'bad'
  enhance?: string
  source?: string
}) {
  const { label, value, max, text, note, tone = 'plain' } = props
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0
  const style = { '--share': `${(share * 100).toFixed(2)}%` } as CSSProperties
  return (
    <div
      className={classNames('progress', `progress-${tone}`)}
      data-enhance={props.enhance}
      data-source={props.source}
    >
      <p className="progress-words">
        <span className="progress-label">{label}</span>
        <span className="progress-text">{text}</span>
      </p>
      <div
        className="progress-track"
        role="progressbar"
        aria-label={label}
        aria-valuenow={value}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuetext={text}
      >
        <div className="progress-bar" style={style} />
      </div>
      {note && <p className="progress-note">{note}</p>}
    </div>
  )
}

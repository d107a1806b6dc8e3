import { useMessages } from '#app/ui/locale.tsx'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import { Progress } from './progress.tsx'

export type Part = {
  label: string
  /** complete · turn: the reader must act · empty: not begun */
  state: 'complete' | 'turn' | 'empty'
  note: string
  to?: string
  current?: boolean
}

/** The parts of a file with what each still lacks, under one bar. */
export function Completeness(props: { parts: readonly Part[]; text?: string }) {
  const { kit } = useMessages()
  const done = props.parts.filter(({ state }) => state === 'complete').length
  return (
    <div className="completeness">
      <Progress
        label={kit.completeness}
        value={done}
        max={props.parts.length}
        text={props.text ?? kit.completed(done, props.parts.length)}
      />
      <ol className="completeness-parts">
        {props.parts.map(({ label, state, note, to, current }, index) => (
          <li
            key={label}
            className={classNames('part', `part-${state}`, current && 'part-current')}
            aria-current={current ? 'step' : undefined}
          >
            <span className="step-mark" aria-hidden="true">
              {state === 'complete' ? <Icon name="check" /> : index + 1}
            </span>
            <span className="part-label">{to ? <a href={to}>{label}</a> : label}</span>
            <span className="part-note">{note}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}

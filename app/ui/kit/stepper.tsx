import { useMessages } from '#app/ui/locale.tsx'
import { Icon } from './icon.tsx'

export type Step = {
  label: string
  state: 'done' | 'now' | 'next'
  note?: string
  to?: string
}

/** The steps of one task, side by side (upload → map → check → import). */
export function Stepper({ label, steps }: { label: string; steps: readonly Step[] }) {
  const { kit } = useMessages()
  return (
    <ol className="stepper" aria-label={label}>
      {steps.map(({ label: text, state, note, to }, index) => (
        <li
          key={text}
          className={`step step-${state}`}
          aria-current={state === 'now' ? 'step' : undefined}
        >
          <span className="step-mark" aria-hidden="true">
            {state === 'done' ? <Icon name="check" /> : index + 1}
          </span>
          <span className="step-words">
            {to ? <a href={to}>{text}</a> : text}
            {note && <span className="step-note"> {note}</span>}
            <span className="unseen"> ({kit.step[state]})</span>
          </span>
        </li>
      ))}
    </ol>
  )
}

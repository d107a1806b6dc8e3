import type { ReactNode } from 'react'
import { useMessages } from '#app/ui/locale.tsx'
import { classNames } from './class-names.ts'
import { FieldError, type FieldProps } from './field.tsx'

export type Choice = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean }

type GroupProps = FieldProps & {
  choices: readonly Choice[]
  /** `list` one below the other; `row` side by side; `segmented` joined boxes (scores 1–5); `cards` boxes with hints */
  layout?: 'list' | 'row' | 'segmented' | 'cards'
}

/** One of several. */
export function RadioGroup(props: GroupProps & { value?: string | null | undefined }) {
  return <Group {...props} type="radio" chosen={props.value ? [props.value] : []} />
}

/** Any of several; posts `name` once per tick. */
export function CheckboxGroup(props: GroupProps & { values?: readonly string[] }) {
  return <Group {...props} type="checkbox" chosen={props.values ?? []} />
}

function Group(props: GroupProps & { type: 'radio' | 'checkbox'; chosen: readonly string[] }) {
  const { name, id = name, label, hint, error, optional, labelHidden, layout = 'list' } = props
  const { kit } = useMessages()
  const describedBy = classNames(hint != null && `${id}-hint`, error && `${id}-error`)
  return (
    <fieldset className="field" id={id} aria-describedby={describedBy || undefined} tabIndex={-1}>
      <legend className={classNames('label', labelHidden && 'unseen')}>
        {label} {optional && <span className="label-optional">{kit.optional}</span>}
      </legend>
      {hint != null && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className={`choices choices-${layout}`}>
        {props.choices.map((choice) => (
          <ChoiceBox
            key={choice.value}
            {...choice}
            id={`${id}-${choice.value}`}
            name={name}
            type={props.type}
            checked={props.chosen.includes(choice.value)}
            invalid={Boolean(error)}
          />
        ))}
      </div>
      <FieldError id={`${id}-error`} error={error} />
    </fieldset>
  )
}

function ChoiceBox(
  props: Choice & {
    id: string
    name: string
    type: 'radio' | 'checkbox'
    checked: boolean
    invalid: boolean
  },
) {
  const { id, label, hint, invalid, checked, ...input } = props
  return (
    <div className="choice">
      <input
        {...input}
        id={id}
        className="tick"
        defaultChecked={checked}
        aria-invalid={invalid || undefined}
        aria-describedby={hint != null ? `${id}-hint` : undefined}
      />
      <label htmlFor={id}>{label}</label>
      {hint != null && (
        <p className="hint choice-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}

import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { FieldError } from './field.tsx'

/** One tick with its sentence. */
export function Checkbox(props: {
  name: string
  label: ReactNode
  value?: string
  id?: string
  checked?: boolean
  hint?: ReactNode
  error?: string | undefined
  disabled?: boolean
  labelHidden?: boolean
  form?: string
}) {
  const { name, value = 'yes', id = name, label, hint, error } = props
  const describedBy = classNames(hint != null && `${id}-hint`, error && `${id}-error`)
  return (
    <div className="choice">
      <input
        type="checkbox"
        className="tick"
        id={id}
        name={name}
        value={value}
        form={props.form}
        defaultChecked={props.checked}
        disabled={props.disabled}
        aria-describedby={describedBy || undefined}
        aria-invalid={error ? true : undefined}
      />
      <label htmlFor={id}>
        <span className={props.labelHidden ? 'unseen' : undefined}>{label}</span>
      </label>
      {hint != null && (
        <p className="hint choice-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldError id={`${id}-error`} error={error} />
    </div>
  )
}

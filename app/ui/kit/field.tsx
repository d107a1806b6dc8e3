import type { ReactNode } from 'react'
import { useMessages } from '#app/ui/locale.tsx'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'

/** What every input takes. `id` falls back to `name`, so an ErrorSummary can link to it. */
export type FieldProps = {
  name: string
  label: ReactNode
  id?: string
  hint?: ReactNode
  error?: string | undefined
  /** `unmarked` where nobody would think otherwise: filters, searches */
  optional?: boolean | 'unmarked'
  /** Label is read aloud but not shown (search boxes, table cells) */
  labelHidden?: boolean
}

/** Attributes that tie an input to its label, hint and error. */
export function fieldWiring({ name, id = name, hint, error, optional }: FieldProps) {
  const describedBy = classNames(hint != null && `${id}-hint`, error && `${id}-error`)
  return {
    id,
    name,
    'aria-describedby': describedBy || undefined,
    'aria-invalid': error ? true : undefined,
    'aria-required': optional ? undefined : true,
  } as const
}

export function Field({ children, ...field }: FieldProps & { children: ReactNode }) {
  const { name, id = name, label, hint, error, optional, labelHidden } = field
  const { kit } = useMessages()
  return (
    <div className="field">
      <label htmlFor={id} className={classNames('label', labelHidden && 'unseen')}>
        {label} {optional === true && <span className="label-optional">{kit.optional}</span>}
      </label>
      {children}
      {hint != null && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldError id={`${id}-error`} error={error} />
    </div>
  )
}

export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  if (!error) return null
  return (
    <p className="field-error" id={id}>
      <Icon name="alert" />
      <span>{error}</span>
    </p>
  )
}

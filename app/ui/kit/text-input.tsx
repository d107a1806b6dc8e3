import { Affixed, type AffixProps } from './affix.tsx'
import { Field, type FieldProps, fieldWiring } from './field.tsx'

export type TextInputProps = FieldProps &
  AffixProps & {
    type?: 'text' | 'email' | 'tel' | 'url' | 'password' | 'date' | 'time' | 'month' | 'number'
    value?: string | number | bigint | null | undefined
    /** Figures: right-aligned, numeric keyboard; still text, so "1.250.000" may be typed */
    numeric?: boolean
    autoComplete?: string
    inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'url' | 'search'
    placeholder?: string
    maxLength?: number
    min?: string | number
    max?: string | number
    step?: string | number
    readOnly?: boolean
    disabled?: boolean
    list?: string
    form?: string
  }

/** Uncontrolled: `value` is what it starts with, or what was typed when the form came back. */
export function TextInput(props: TextInputProps) {
  const { type = 'text', value, numeric, inputMode, before, after } = props
  return (
    <Field {...props}>
      <Affixed before={before} after={after} numeric={numeric}>
        <input
          className="input"
          type={type}
          defaultValue={value == null ? undefined : `${value}`}
          inputMode={inputMode ?? (numeric ? 'decimal' : undefined)}
          autoComplete={props.autoComplete}
          placeholder={props.placeholder}
          maxLength={props.maxLength}
          min={props.min}
          max={props.max}
          step={props.step}
          readOnly={props.readOnly}
          disabled={props.disabled}
          list={props.list}
          form={props.form}
          {...fieldWiring(props)}
        />
      </Affixed>
    </Field>
  )
}

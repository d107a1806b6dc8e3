import { useMessages } from '#app/ui/locale.tsx'
import { Field, type FieldProps, fieldWiring } from './field.tsx'

export type Option = { value: string; label: string; disabled?: boolean }
export type OptionGroup = { label: string; options: readonly Option[] }

export function Select(
  props: FieldProps & {
    options: readonly (Option | OptionGroup)[]
    value?: string | null | undefined
    /** First, empty choice; `false` leaves it out */
    placeholder?: string | false
    disabled?: boolean
    form?: string
  },
) {
  const { kit } = useMessages()
  const { placeholder = kit.choose } = props
  return (
    <Field {...props}>
      <select
        className="input"
        defaultValue={props.value ?? ''}
        disabled={props.disabled}
        form={props.form}
        {...fieldWiring(props)}
      >
        {placeholder !== false && <option value="">{placeholder}</option>}
        {props.options.map((item) =>
          'options' in item ? (
            <optgroup key={item.label} label={item.label}>
              {item.options.map(choice)}
            </optgroup>
          ) : (
            choice(item)
          ),
        )}
      </select>
    </Field>
  )
}

const choice = ({ value, label, disabled }: Option) => (
  <option key={value} value={value} disabled={disabled}>
    {label}
  </option>
)

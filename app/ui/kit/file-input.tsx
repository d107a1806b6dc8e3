import { classNames } from './class-names.ts'
import { Field, type FieldProps, fieldWiring } from './field.tsx'

/** The browser's own file field, drawn as a place to drop. `enhance` adds shrinking, progress and resuming. */
export function FileInput(
  props: FieldProps & {
    accept?: string
    multiple?: boolean
    /** Opens the camera on phones */
    capture?: boolean
    enhance?: string
    compact?: boolean
  },
) {
  return (
    <Field {...props}>
      <input
        type="file"
        className={classNames('file-input', props.compact && 'file-input-compact')}
        accept={props.accept}
        multiple={props.multiple}
        capture={props.capture ? 'environment' : undefined}
        data-enhance={props.enhance}
        {...fieldWiring(props)}
      />
    </Field>
  )
}

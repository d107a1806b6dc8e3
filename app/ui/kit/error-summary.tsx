import { useMessages } from '#app/ui/locale.tsx'
import { Icon } from './icon.tsx'

/** On top of a form that came back: every error once, each a link to its field. */
export function ErrorSummary(props: {
  errors: readonly { field?: string; message: string }[]
  title?: string
}) {
  const { errors, title } = props
  const { kit } = useMessages()
  if (errors.length === 0) return null
  return (
    // biome-ignore lint/a11y/noAutofocus: after a refused form the reader must land on the reasons
    <div className="error-summary" role="alert" tabIndex={-1} autoFocus>
      <h2>
        <Icon name="alert" />
        {title ?? kit.errorSummary(errors.length)}
      </h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={`${field}:${message}`}>
            {field ? <a href={`#${field}`}>{message}</a> : message}
          </li>
        ))}
      </ul>
    </div>
  )
}

import { ErrorSummary } from './error-summary.tsx'

/** The errors of a form that came back; `''` is about the form as a whole. */
export function FormErrors({ errors }: { errors: Record<string, string> }) {
  const listed = Object.entries(errors).map(([field, message]) => ({
    field: field || undefined,
    message,
  }))
  return <ErrorSummary errors={listed} />
}

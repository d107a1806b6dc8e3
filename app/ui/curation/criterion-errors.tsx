import type { Words } from '#app/domain/curation/rubric.ts'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import type { FieldErrors } from '#app/ui/kit/form-values.ts'
import { useLocale } from '#app/ui/locale.tsx'

type Named = readonly { key: string; title: Words }[]

/** Errors of a form with the same fields per criterion: each says which criterion it is about. */
export function CriterionErrors({ errors, criteria }: { errors: FieldErrors; criteria: Named }) {
  const locale = useLocale()
  const listed = Object.entries(errors).map(([field, message]) => {
    const criterion = criteria.find(({ key }) => field.split('.')[1] === key)
    return {
      field: field || undefined,
      message: criterion ? `${criterion.title[locale]}: ${message}` : message,
    }
  })
  return <ErrorSummary errors={listed} />
}

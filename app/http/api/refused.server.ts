import type { z } from 'zod'
import { apiProblem, type FieldProblem } from '#app/http/api/problems.server.ts'
import { bodyProblems, invalidBody } from '#app/http/api/read-asked.server.ts'
import type { Locale } from '#app/messages/messages.ts'

/** What was asked for in order cannot be done now: the refusal's name, and its sentence. */
export const refusedHere = (
  locale: Locale,
  reason: string,
  detail: string,
  errors?: FieldProblem[],
): Response => apiProblem('refused', locale, { reason, detail, ...(errors ? { errors } : {}) })

/** As a form would have sent it: every value as text. */
const typed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(typed)
  if (typeof value === 'number') return `${value}`
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, typed(each)]))
}

/** A body through the rules of the page's own form, so that both ask the same. */
export function throughForm<Schema extends z.ZodType>(
  schema: Schema,
  body: unknown,
  locale: Locale,
): z.output<Schema> {
  const parsed = schema.safeParse(typed(body))
  if (parsed.success) return parsed.data
  throw invalidBody(bodyProblems(parsed.error, locale), locale)
}

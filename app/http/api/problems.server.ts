import { type ProblemType, problemTypes } from '#app/http/api/problem-types.ts'
import { problem } from '#app/http/problem.ts'
import { siteOrigin } from '#app/http/site-origin.server.ts'
import { type Locale, messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'

/** Where something is wrong: in the body by a JSON pointer, in the address by its parameter. */
export type FieldProblem = { pointer?: string; parameter?: string; detail: string }

type More = {
  detail?: string
  /** The refusal's own name, for programs: it does not change with the language. */
  reason?: string
  errors?: FieldProblem[]
  [name: string]: unknown
}

/** A problem of a known type, in the caller's language; its address leads to the reference. */
export const apiProblem = (
  type: ProblemType,
  locale: Locale,
  more: More = {},
  headers: Record<string, string> = {},
): Response => {
  const words = messagesFor(locale).api.problems[type]
  const url = `${siteOrigin()}${paths.api.reference()}#${type}`
  const { detail = words.text, ...rest } = more
  return problem(problemTypes[type], words.title, { type: url, detail, ...rest }, headers)
}

/** A pointer into the body: `['lines', 0, 'quantity']` → `#/lines/0/quantity`. */
export const pointerOf = (path: readonly PropertyKey[]): string =>
  `#${path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')}`

import type { z } from 'zod'
import type { Door } from '#app/http/api/door.ts'
import { apiProblem, type FieldProblem, pointerOf } from '#app/http/api/problems.server.ts'
import { sentenceFor } from '#app/http/validation-sentence.ts'
import { type Locale, messagesFor } from '#app/messages/messages.ts'

const sentences = (error: z.ZodError, locale: Locale) =>
  error.issues.map((issue) => ({ issue, detail: sentenceFor(issue, messagesFor(locale)) }))

/** What is wrong with a body, each thing with its place. */
export const bodyProblems = (error: z.ZodError, locale: Locale): FieldProblem[] =>
  sentences(error, locale).map(({ issue, detail }) => ({ pointer: pointerOf(issue.path), detail }))

export const invalidBody = (errors: FieldProblem[], locale: Locale): Response =>
  apiProblem('invalidBody', locale, { errors })

/** The address line, or a problem that names every parameter it cannot read. */
export function readQuery(door: Door, request: Request, locale: Locale): unknown {
  const { searchParams } = new URL(request.url)
  const from = door.from ?? ((search: URLSearchParams) => Object.fromEntries(search))
  const parsed = door.query.safeParse(from(searchParams))
  if (parsed.success) return parsed.data
  const found = sentences(parsed.error, locale)
  const errors = found.map(({ issue, detail }) => ({ parameter: String(issue.path[0]), detail }))
  const parameters = [...new Set(errors.map(({ parameter }) => parameter))]
  throw apiProblem('invalidParameters', locale, { parameters, errors })
}

const mediaTypeOf = (request: Request): string =>
  (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''

function parseJson(text: string, locale: Locale): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw apiProblem('unreadable', locale)
  }
}

/** The body of an act: JSON by the door's schema, or text where the door takes that too. */
export function readBody(
  door: Door,
  request: Request,
  text: string,
  locale: Locale,
): { body: unknown; text: string | undefined } {
  const type = mediaTypeOf(request)
  if (door.text && type === door.text) return { body: undefined, text }
  if (door.body.type === 'undefined') return { body: undefined, text: undefined }
  if (type !== 'application/json') throw apiProblem('unsupportedMediaType', locale)
  const parsed = door.body.safeParse(parseJson(text, locale))
  if (!parsed.success) throw invalidBody(bodyProblems(parsed.error, locale), locale)
  return { body: parsed.data, text: undefined }
}

import { data, redirect } from 'react-router'
import type { z } from 'zod'
import { type Flash, flashHeader, localeOf } from '#app/http/preferences.server.ts'
import { sentenceFor } from '#app/http/validation-sentence.ts'
import { messagesFor } from '#app/messages/messages.ts'

export type FieldErrors = Record<string, string>
/** What was typed, to be shown again; repeated names become lists. */
export type Typed = Record<string, string | string[]>

export type BadForm = { errors: FieldErrors; typed: Typed }

export type Parsed<Value> =
  | { ok: true; value: Value; form: FormData }
  | { ok: false; errors: FieldErrors; typed: Typed }

/** A form's lists are of a size that people fill in. */
const mostItems = 2000

/** `lines[0].quantity` and `lines.0.quantity` name the same place in a nested value. */
function place(target: Record<string, unknown>, path: string[], value: unknown): void {
  let at: Record<string, unknown> = target
  path.forEach((step, index) => {
    if (step === '__proto__' || step === 'constructor') return
    if (/^\d+$/.test(step) && Number(step) > mostItems) return
    if (index === path.length - 1) {
      at[step] = value
      return
    }
    const next = path[index + 1] ?? ''
    at[step] ??= /^\d+$/.test(next) ? [] : {}
    at = at[step] as Record<string, unknown>
  })
}

/** A form's text fields as a nested object; `name[]` and repeated names become lists. */
export function formObject(form: FormData): { nested: Record<string, unknown>; typed: Typed } {
  const nested: Record<string, unknown> = {}
  const typed: Typed = {}
  for (const key of new Set(form.keys())) {
    const values = form.getAll(key).filter((value): value is string => typeof value === 'string')
    if (values.length === 0) continue
    const many = key.endsWith('[]') || values.length > 1
    const value = many ? values : (values[0] ?? '')
    const name = key.replace(/\[\]$/, '')
    typed[name] = value
    place(nested, name.split(/[.[\]]+/).filter(Boolean), value)
  }
  return { nested, typed }
}

export async function parseForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<Parsed<z.output<Schema>>> {
  const form = await request.formData()
  return parseFormData(form, schema, request)
}

export function parseFormData<Schema extends z.ZodType>(
  form: FormData,
  schema: Schema,
  request: Request,
): Parsed<z.output<Schema>> {
  const { nested, typed } = formObject(form)
  const parsed = schema.safeParse(nested)
  if (parsed.success) return { ok: true, value: parsed.data, form }
  const errors: FieldErrors = {}
  for (const issue of parsed.error.issues) {
    errors[issue.path.join('.')] ??= sentenceFor(issue, messagesFor(localeOf(request)))
  }
  return { ok: false, errors, typed }
}

/** The page again, with what was typed and a sentence beside each field. */
export const badForm = (bad: BadForm) =>
  data({ errors: bad.errors, typed: bad.typed } satisfies BadForm, { status: 400 })

/** The page again, because what was asked for in order cannot be done. */
export const refusedForm = (parsed: { form: FormData }, sentence: string, field = '') =>
  badForm({ errors: { [field]: sentence }, typed: formObject(parsed.form).typed })

export async function redirectWith(to: string, flash: Flash, headers = new Headers()) {
  headers.append('Set-Cookie', await flashHeader(flash))
  return redirect(to, { headers })
}

/** Where a form came from, if it was one of our own pages. */
export function backTo(request: Request, otherwise: string): string {
  const referrer = request.headers.get('referer')
  if (!referrer) return otherwise
  try {
    const url = new URL(referrer)
    return url.host === new URL(request.url).host ? url.pathname + url.search : otherwise
  } catch {
    return otherwise
  }
}

/** A refused act: back to where it was asked for, with the reason in words. */
export const refused = (request: Request, text: string, otherwise: string) =>
  redirectWith(backTo(request, otherwise), { tone: 'error', text })

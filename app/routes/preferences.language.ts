import { redirect } from 'react-router'
import { z } from 'zod'
import { setLanguage } from '#app/domain/accounts/set-language.server.ts'
import { parseForm } from '#app/http/forms.server.ts'
import { currentPerson } from '#app/http/guard.server.ts'
import { preferenceCookie } from '#app/http/preferences.server.ts'
import { safeBack } from '#app/http/session.server.ts'
import { paths } from '#app/paths.ts'
import type { Route } from './+types/preferences.language'

const Schema = z.object({ locale: z.enum(['id', 'en']), returnTo: z.string().optional() })

/** Back to the same page, but not to the language its address asks for. */
function withoutLanguage(back: string): string {
  const { pathname, searchParams, hash } = new URL(back, 'http://localhost')
  searchParams.delete('lang')
  return `${pathname}${searchParams.size > 0 ? `?${searchParams}` : ''}${hash}`
}

export async function action({ request }: Route.ActionArgs) {
  const parsed = await parseForm(request, Schema)
  if (!parsed.ok) return redirect(paths.home())
  const { locale, returnTo } = parsed.value
  const person = await currentPerson(request)
  if (person) await setLanguage(person.id, locale)
  const headers = { 'Set-Cookie': preferenceCookie('lang', locale) }
  return redirect(withoutLanguage(safeBack(returnTo) ?? paths.home()), { headers })
}

export const loader = () => redirect(paths.home())

import { redirect } from 'react-router'
import { CodeSchema } from '#app/domain/accounts/schemas.ts'
import { parseForm, redirectWith, refused } from '#app/http/forms.server.ts'
import { requirePerson } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { askAuth, cookiesOf } from '#app/http/session.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import type { Route } from './+types/account.second-factor.confirmation'

/** The first code proves that the key has reached the phone. */
export async function action({ request }: Route.ActionArgs) {
  await requirePerson(request)
  const parsed = await parseForm(request, CodeSchema)
  const words = messagesFor(localeOf(request)).accounts.secondFactor
  const code = parsed.ok ? parsed.value.code.replace(/\s/g, '') : ''
  const response = await askAuth(request, '/two-factor/verify-totp', { code })
  if (!response.ok) return refused(request, words.wrong, paths.account.secondFactor())
  const flash = { tone: 'ok', text: words.enabled } as const
  return redirectWith(paths.account.home(), flash, cookiesOf(response))
}

export const loader = () => redirect(paths.account.secondFactor())

import { redirect } from 'react-router'
import { findPerson } from '#app/domain/accounts/find-person.server.ts'
import { paths } from '#app/paths.ts'
import { auth } from '#app/platform/auth.server.ts'
import { environment } from '#app/platform/env.server.ts'
import { homeOf } from '#app/ui/shell/navigation.ts'

/** Only our own pages may be returned to after signing in. */
export function safeBack(back: string | null | undefined): string | undefined {
  const { APP_URL } = environment()
  if (!back?.startsWith('/') || !URL.canParse(back, APP_URL)) return undefined
  const url = new URL(back, APP_URL)
  return url.origin === new URL(APP_URL).origin ? url.pathname + url.search : undefined
}

/** Asks the library's own door, so that its limits and cookies hold for plain forms too. */
export function askAuth(request: Request, door: string, body: object): Promise<Response> {
  const headers = new Headers({ 'Content-Type': 'application/json' })
  for (const name of ['cookie', 'user-agent', 'x-client-address']) {
    const value = request.headers.get(name)
    if (value) headers.set(name, value)
  }
  headers.set('origin', new URL(environment().APP_URL).origin)
  const url = `${environment().APP_URL}/api/auth${door}`
  return auth().handler(new Request(url, { method: 'POST', headers, body: JSON.stringify(body) }))
}

export function cookiesOf(response: Response): Headers {
  const headers = new Headers()
  for (const cookie of response.headers.getSetCookie()) headers.append('Set-Cookie', cookie)
  return headers
}

/** Where a person's work begins. */
export async function homeFor(userId: string): Promise<string> {
  const person = await findPerson(userId)
  return homeOf(person?.actors[0]?.role)
}

/** Signs in and goes on: to the second factor, back to the page asked for, or home. */
export async function signInAndGo(
  request: Request,
  credentials: { email: string; password: string },
  back?: string,
): Promise<Response | { failed: 'wrong' | 'tooMany' }> {
  const response = await askAuth(request, '/sign-in/email', credentials)
  if (response.status === 429) return { failed: 'tooMany' }
  if (!response.ok) return { failed: 'wrong' }
  const answer = (await response.json()) as { twoFactorRedirect?: boolean; user?: { id: string } }
  const headers = cookiesOf(response)
  if (answer.twoFactorRedirect) return redirect(paths.secondFactor(back), { headers })
  const to = safeBack(back) ?? (await homeFor(answer.user?.id ?? ''))
  return redirect(to, { headers })
}

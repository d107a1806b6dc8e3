import { createCookie } from 'react-router'
import { cookieValue } from '#app/kernel/cookie-value.ts'
import { type Locale, locales } from '#app/messages/messages.ts'
import { environment } from '#app/platform/env.server.ts'

export type Theme = 'light' | 'dark' | 'auto'

const year = 365 * 24 * 60 * 60

const read = (request: Request, name: string): string | undefined =>
  cookieValue(request.headers.get('cookie') ?? '', name) || undefined

/** The language of a reader whose request is still being received. */
export const localeIn = (cookies = ''): Locale =>
  cookieValue(cookies, 'lang') === 'en' ? 'en' : 'id'

/** The language that the address itself asks for, as links for search engines do: `?lang=en`. */
function localeAskedBy(request: Request): Locale | undefined {
  const asked = new URL(request.url).searchParams.get('lang')
  return locales.find((locale) => locale === asked)
}

export const localeOf = (request: Request): Locale =>
  localeAskedBy(request) ?? localeIn(request.headers.get('cookie') ?? '')

/** Who came by such an address goes on in its language. */
export function languageToKeep(request: Request): string | undefined {
  const asked = localeAskedBy(request)
  const known = localeIn(request.headers.get('cookie') ?? '')
  return asked && asked !== known ? preferenceCookie('lang', asked) : undefined
}

export function themeOf(request: Request): Theme {
  const theme = read(request, 'theme')
  return theme === 'light' || theme === 'dark' ? theme : 'auto'
}

/** The membership a person with several has chosen to act in. */
export const actingMembership = (request: Request): string | undefined => read(request, 'acting')

export function preferenceCookie(name: 'lang' | 'theme' | 'acting', value: string): string {
  const secure = environment().APP_URL.startsWith('https:') ? '; Secure' : ''
  return `${name}=${encodeURIComponent(value)}; Path=/; Max-Age=${year}; SameSite=Lax; HttpOnly${secure}`
}

/** One message shown on the next page, then gone. */
export type Flash = { tone: 'ok' | 'warning' | 'error'; text: string }

const flashCookie = () =>
  createCookie('flash', {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    maxAge: 60,
    secrets: [environment().SESSION_SECRET],
  })

export const flashHeader = (flash: Flash): Promise<string> => flashCookie().serialize(flash)

export async function takeFlash(request: Request): Promise<{ flash?: Flash; clear?: string }> {
  const flash = (await flashCookie().parse(request.headers.get('cookie'))) as Flash | null
  if (!flash) return {}
  return { flash, clear: await flashCookie().serialize('', { maxAge: 0 }) }
}

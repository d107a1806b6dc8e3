import type { Actor } from '#app/domain/accounts/actor.ts'
import { cookieFor } from '#tests/sign-in.ts'

/** A loader or an action, as the router calls it. */
export type Door = (given: {
  request: Request
  params: Record<string, string>
  context: object
}) => unknown

type RouteModule = { loader?: Door; action?: Door; default?: unknown }

const files = import.meta.glob<RouteModule>('../app/routes/*.{ts,tsx}')
const nameOf = (path: string) => path.replace(/^.*\/routes\//, '').replace(/\.tsx?$/, '')
const pathOf = new Map(Object.keys(files).map((path) => [nameOf(path), path]))

/** Every route, by the name of its file. */
export const routeNames: readonly string[] = [...pathOf.keys()]

export const parametersIn = (route: string): string[] =>
  [...route.matchAll(/\$(\w+?)_?(?=\.|$)/g)].map(([, key]) => key ?? '')

export const openRoute = async (route: string): Promise<RouteModule> =>
  (await files[pathOf.get(route) ?? '']?.()) ?? {}

export type Answer = {
  status: number
  location: string | null
  data: unknown
  /** What the visitor is told on the next page, and every other header. */
  headers: string
}

/** A cookie's words are readable to whoever holds it, though only we can write it. */
const legible = (headers: Headers | undefined): string =>
  [...(headers ?? [])]
    .map(([name, value]) => {
      const [, packed] = /^flash=([^;.]+)/.exec(decodeURIComponent(value)) ?? []
      const flash = packed ? Buffer.from(packed, 'base64').toString() : ''
      return `${name}: ${value} ${flash}`
    })
    .join('\n')

async function answerOf(value: unknown): Promise<Answer> {
  if (value instanceof Response) {
    const data = value.body ? Buffer.from(await value.arrayBuffer()).toString('latin1') : null
    const location = value.headers.get('location')
    return { status: value.status, location, data, headers: legible(value.headers) }
  }
  const wrapped = value as {
    type?: string
    data?: unknown
    init?: { status?: number; headers?: HeadersInit }
  } | null
  const isWrapped = wrapped?.type === 'DataWithResponseInit'
  return {
    status: (isWrapped ? wrapped.init?.status : undefined) ?? 200,
    location: null,
    headers: isWrapped ? legible(new Headers(wrapped.init?.headers)) : '',
    data: isWrapped ? wrapped.data : value,
  }
}

const cookies = new Map<string, Promise<string>>()

function cookieOf({ userId }: Actor): Promise<string> {
  const known = cookies.get(userId) ?? cookieFor(userId)
  cookies.set(userId, known)
  return known
}

type Knock = {
  method?: 'GET' | 'POST'
  actor?: Actor
  params?: Record<string, string>
  search?: string
  /** What a form or a program sends. */
  body?: string
  headers?: Record<string, string>
}

/** Goes through a door as this person, without the pages around it. */
export async function knock(
  door: Door,
  { method = 'GET', actor, params = {}, search = '', body = 'nothing=1', headers: sent }: Knock,
): Promise<Answer> {
  const headers = new Headers(sent)
  if (actor) headers.set('cookie', await cookieOf(actor))
  if (method === 'POST' && !sent) headers.set('content-type', 'application/x-www-form-urlencoded')
  const request = new Request(`http://localhost:3000/knock${search}`, {
    method,
    headers,
    ...(method === 'POST' ? { body } : {}),
  })
  try {
    return await answerOf(await door({ request, params, context: {} }))
  } catch (thrown) {
    if (thrown instanceof Error) throw thrown
    return answerOf(thrown)
  }
}

/** What a visitor can do to a route: see its page or its file, send its form. */
export async function doorsOf(route: string): Promise<{ door: Door; method: 'GET' | 'POST' }[]> {
  const { loader, action, default: page } = await openRoute(route)
  return [
    // A door without a page answers a visit with a way back, to anyone.
    ...(loader && (page || !action) ? [{ door: loader, method: 'GET' as const }] : []),
    ...(action ? [{ door: action, method: 'POST' as const }] : []),
  ]
}

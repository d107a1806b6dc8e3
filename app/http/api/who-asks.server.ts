import type { Buyer } from '#app/domain/accounts/actor.ts'
import { openWithKey } from '#app/domain/accounts/keys/open-with-key.server.ts'
import type { Door } from '#app/http/api/door.ts'
import { apiProblem } from '#app/http/api/problems.server.ts'
import type { Locale } from '#app/messages/messages.ts'
import { type Allowance, takeAllowance } from '#app/platform/rate-limit.server.ts'

/** How often one key may ask. */
export const allowance = { most: 300, seconds: 60 }

const headersOf = ({ limit, remaining, resets }: Allowance): Record<string, string> => ({
  'RateLimit-Policy': `"key";q=${limit};w=${allowance.seconds}`,
  RateLimit: `"key";r=${remaining};t=${resets}`,
})

export type Asking = { buyer: Buyer | undefined; headers: Record<string, string> }

/**
 * The buyer behind the key, if the key opens this door. Cookies are never asked: what a browser
 * sends along by itself proves nothing here.
 */
export async function whoAsks(
  door: Door,
  request: Request,
  { locale, now }: { locale: Locale; now: Date },
): Promise<Asking> {
  const authorization = request.headers.get('authorization')
  if (authorization === null && door.open) return { buyer: undefined, headers: {} }
  const [, secret = ''] = /^Bearer +(\S+)$/i.exec(authorization ?? '') ?? []
  const key = await openWithKey(secret, now)
  const challenge = { 'WWW-Authenticate': 'Bearer realm="Etalase"' }
  if (!key) throw apiProblem('unauthorized', locale, {}, challenge)
  const taken = await takeAllowance(`key:${key.keyId}`, allowance, new Date())
  const headers = headersOf(taken)
  if (!taken.allowed) {
    const wait = { 'Retry-After': `${taken.resets}` }
    throw apiProblem('tooManyRequests', locale, {}, { ...headers, ...wait })
  }
  if (!key.scopes.includes(door.scope)) {
    throw apiProblem('outOfScope', locale, { scope: door.scope }, headers)
  }
  return { buyer: key.buyer, headers }
}

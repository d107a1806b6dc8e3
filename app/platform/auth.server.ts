import { createHmac, timingSafeEqual } from 'node:crypto'
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { twoFactor } from 'better-auth/plugins'
import { cookieValue } from '#app/kernel/cookie-value.ts'
import { newId } from '#app/kernel/ids.ts'
import { database } from '#app/platform/database.server.ts'
import { environment } from '#app/platform/env.server.ts'
import { log } from '#app/platform/log.server.ts'

const day = 24 * 60 * 60
const sessionDays = 7
const renewedAfterDays = 1

type ResetLetter = (reset: { userId: string; token: string }) => Promise<void>

let sendResetLetter: ResetLetter = async () => {
  throw new Error('no letter for a forgotten password has been given')
}

/** The words and the address of the letter are the doors' own; they give it at start. */
export function giveResetLetter(letter: ResetLetter): void {
  sendResetLetter = letter
}

/** Sessions, passwords, second factor and sign-in limits are the library's, kept in our database. */
function createAuth() {
  const { APP_URL, SESSION_SECRET } = environment()
  return betterAuth({
    appName: 'Etalase',
    baseURL: APP_URL,
    basePath: '/api/auth',
    secret: SESSION_SECRET,
    database: prismaAdapter(database(), { provider: 'postgresql' }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 10,
      maxPasswordLength: 128,
      autoSignIn: true,
      sendResetPassword: ({ user, token }) => sendResetLetter({ userId: user.id, token }),
    },
    session: { expiresIn: sessionDays * day, updateAge: renewedAfterDays * day },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 200,
      customRules: {
        '/sign-in/email': { window: 60, max: 10 },
        '/two-factor/verify-totp': { window: 60, max: 6 },
      },
    },
    plugins: [twoFactor({ issuer: 'Etalase' })],
    telemetry: { enabled: false },
    logger: {
      level: 'warn',
      log: (level, message) => log[level === 'error' ? 'error' : 'warn']({ from: 'auth' }, message),
    },
    advanced: {
      cookiePrefix: 'etalase',
      useSecureCookies: APP_URL.startsWith('https:'),
      database: { generateId: () => newId() },
      // Our own server has already asked the trusted proxies who the client is.
      ipAddress: { ipAddressHeaders: ['x-client-address'] },
    },
  })
}

let instance: ReturnType<typeof createAuth> | undefined

export function auth(): ReturnType<typeof createAuth> {
  instance ??= createAuth()
  return instance
}

/** As the library keeps passwords, for accounts that are made in our own transactions. */
export async function hashPassword(password: string): Promise<string> {
  const { password: keeper } = await auth().$context
  return keeper.hash(password)
}

/**
 * The session that a request's cookie names, if the library signed it. Every page asks, so this is
 * the library's check without the promises around it; what the session is worth, the database says.
 */
export async function sessionTokenOf(request: Request): Promise<string | undefined> {
  const { authCookies, secret } = await auth().$context
  const value = cookieValue(request.headers.get('cookie') ?? '', authCookies.sessionToken.name)
  const end = value?.lastIndexOf('.') ?? -1
  if (!value || end < 1) return undefined
  const token = value.slice(0, end)
  const expected = Buffer.from(createHmac('sha256', secret).update(token).digest('base64'))
  const given = Buffer.from(value.slice(end + 1))
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : undefined
}

/** Whether the library would prolong a session that ends then. */
export const isDueForRenewal = (expiresAt: Date, now: Date): boolean =>
  expiresAt.getTime() - now.getTime() < (sessionDays - renewedAfterDays) * day * 1000

/** Lets the library prolong the request's session. @returns what the browser is to keep from then on */
export async function renewSession(request: Request): Promise<string[]> {
  const { headers } = await auth().api.getSession({ headers: request.headers, returnHeaders: true })
  return headers.getSetCookie()
}

export async function sweepSessions(now: Date): Promise<void> {
  await database().session.deleteMany({ where: { expiresAt: { lt: now } } })
}

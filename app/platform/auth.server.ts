import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { twoFactor } from 'better-auth/plugins'
import { newId } from '#app/kernel/ids.ts'
import { database } from '#app/platform/database.server.ts'
import { environment } from '#app/platform/env.server.ts'
import { log } from '#app/platform/log.server.ts'

const day = 24 * 60 * 60

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
    session: { expiresIn: 7 * day, updateAge: day },
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

/** The person behind a request's cookie, or nothing. */
export async function sessionUserId(request: Request): Promise<string | undefined> {
  if (!request.headers.get('cookie')?.includes('etalase')) return undefined
  const session = await auth().api.getSession({ headers: request.headers })
  return session?.user.id
}

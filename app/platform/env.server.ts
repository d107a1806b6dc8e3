import { isIP } from 'node:net'
import { z } from 'zod'
import { ok, type Result, refuse } from '#app/kernel/result.ts'

type Source = Record<string, string | undefined>

const hasProtocol = (text: string, protocols: string[]): boolean =>
  URL.canParse(text) && protocols.includes(new URL(text).protocol)

/** An address such as `10.0.0.1`, or a range such as `10.0.0.0/8`. */
function isAddressOrRange(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/')
  const version = isIP(address)
  if (version === 0 || rest.length > 0) return false
  if (bits === undefined) return true
  return /^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)
}

const wholeNumber = (least: number, most: number, sentence: string) =>
  z
    .string()
    .refine((text) => /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most, sentence)
    .transform(Number)

const address = (protocols: string[], sentence: string) =>
  z.string().refine((text) => hasProtocol(text, protocols), sentence)

const startingWith = (prefixes: string[], sentence: string) =>
  z.string().refine((text) => prefixes.some((prefix) => text.startsWith(prefix)), sentence)

const oneOf = <const Choice extends string>(...choices: [Choice, ...Choice[]]) =>
  z.enum(choices, `must be one of ${choices.join(', ')}`)

const listed = z
  .string()
  .transform((text) =>
    text
      .split(',')
      .map((item) => item.trim())
      .filter(Boolean),
  )
  .refine(
    (items) => items.every(isAddressOrRange),
    'must be IP addresses or ranges with commas between them, such as 127.0.0.0/8,::1,10.0.0.7',
  )

const schema = z.object({
  DATABASE_URL: address(
    ['postgres:', 'postgresql:'],
    'must look like postgresql://name:password@host:5432/database',
  ),
  DATABASE_POOL: wholeNumber(1, 1000, 'must be a whole number from 1 to 1000').default(10),
  PORT: wholeNumber(1, 65_535, 'must be a whole number from 1 to 65535').default(3000),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:_-]+$/, 'must be an address of this machine, such as 127.0.0.1 or 0.0.0.0')
    .default('127.0.0.1'),
  APP_URL: address(
    ['http:', 'https:'],
    'must be the address people type, such as https://etalase.example.id',
  )
    .transform((text) => text.replace(/\/+$/, ''))
    .optional(),
  SESSION_SECRET: z.string().min(32, 'must have at least 32 characters that nobody can guess'),
  TWO_FACTOR: oneOf('required', 'off').optional(),
  TRUSTED_PROXIES: listed.default(['127.0.0.0/8', '::1']),
  ETALASE_DEMO: oneOf('on', 'off').default('off'),
  JOBS: oneOf('in-process', 'off').default('in-process'),
  LOG_LEVEL: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent').default('info'),
  FILES_DIR: z.string().default('.etalase/files'),
  UPLOADTHING_TOKEN: z
    .string()
    .regex(/^[A-Za-z0-9+/_=-]{20,}$/, 'must be the token from the UploadThing dashboard, unchanged')
    .optional(),
  SMTP_URL: address(
    ['smtp:', 'smtps:'],
    'must look like smtp://name:password@mail.example.id:587',
  ).optional(),
  MAIL_FROM: z
    .string()
    .regex(/@/, 'must hold an e-mail address, such as Etalase <etalase@example.id>')
    .default('Etalase <etalase@localhost>'),
  STRIPE_SECRET_KEY: startingWith(['sk_', 'rk_'], 'must start with sk_ or rk_').optional(),
  STRIPE_WEBHOOK_SECRET: startingWith(['whsec_'], 'must start with whsec_').optional(),
  MEILI_URL: address(['http:', 'https:'], 'must look like http://127.0.0.1:7700').optional(),
  MEILI_KEY: z.string().optional(),
  WEBHOOK_TARGETS: oneOf('public', 'any').default('public'),
})

type Variable = keyof typeof schema.shape

/** Every variable that the server reads. */
export const variables = Object.keys(schema.shape) as Variable[]

/** Variables whose value must not be repeated in a message. */
const secrets = new Set<string>([
  'DATABASE_URL',
  'SESSION_SECRET',
  'UPLOADTHING_TOKEN',
  'SMTP_URL',
  'STRIPE_SECRET_KEY',
  'STRIPE_WEBHOOK_SECRET',
  'MEILI_KEY',
])

const whyRequired: Partial<Record<string, string>> = {
  DATABASE_URL:
    'it says where PostgreSQL is, such as postgresql://name:password@host:5432/database',
  SESSION_SECRET:
    'it signs the sessions and must have at least 32 characters that nobody can guess',
}

function sentenceFor(name: string, typed: string | undefined, mistake: string): string {
  if (typed === undefined) return `${name} is not set: ${whyRequired[name] ?? mistake}.`
  return secrets.has(name) ? `${name} ${mistake}.` : `${name} is "${typed}" but ${mistake}.`
}

/** Mistakes that only show when two variables are read together. */
function mistakesBetween(settings: z.output<typeof schema>): string[] {
  const mistakes: string[] = []
  const pairs = [
    ['STRIPE_WEBHOOK_SECRET', 'STRIPE_SECRET_KEY'],
    ['MEILI_KEY', 'MEILI_URL'],
  ] as const
  for (const [dependent, needed] of pairs) {
    if (settings[dependent] && !settings[needed])
      mistakes.push(`${dependent} is set but ${needed} is not: set both, or neither.`)
  }
  if (settings.STRIPE_SECRET_KEY && !settings.STRIPE_WEBHOOK_SECRET)
    mistakes.push(
      'STRIPE_SECRET_KEY is set but STRIPE_WEBHOOK_SECRET is not: set both, or neither.',
    )
  return mistakes
}

function withDerived(settings: z.output<typeof schema>) {
  return {
    ...settings,
    APP_URL: settings.APP_URL ?? `http://localhost:${settings.PORT}`,
    TWO_FACTOR: settings.TWO_FACTOR ?? (settings.ETALASE_DEMO === 'on' ? 'off' : 'required'),
  } as const
}

export type Environment = ReturnType<typeof withDerived>

/** The settings, or one English sentence per mistake, all of them at once. Empty means unset. */
export function readEnvironment(source: Source): Result<Environment, string[]> {
  const given: Source = {}
  for (const name of variables) given[name] = source[name]?.trim() || undefined
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const firstPerVariable = new Map<string, string>()
    for (const { path, message } of parsed.error.issues) {
      const name = String(path[0])
      if (!firstPerVariable.has(name)) firstPerVariable.set(name, message)
    }
    return refuse(
      [...firstPerVariable].map(([name, mistake]) => sentenceFor(name, given[name], mistake)),
    )
  }
  const mistakes = mistakesBetween(parsed.data)
  return mistakes.length > 0 ? refuse(mistakes) : ok(withDerived(parsed.data))
}

/** Settings that cannot work; the message has one sentence per mistake, each on its own line. */
class SettingsError extends Error {
  override name = 'SettingsError'
}

let known: Environment | undefined

/** This process's settings, read once. */
export function environment(): Environment {
  if (known) return known
  const settings = readEnvironment(process.env)
  if (!settings.ok) throw new SettingsError(settings.refusal.join('\n'))
  known = settings.value
  return known
}

import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor, Role } from '#app/domain/accounts/actor.ts'
import { newId } from '#app/kernel/ids.ts'
import '#tests/database.ts'
import { type Belongings, belongings } from '#tests/belongings.ts'
import { type Cast, settle } from '#tests/people.ts'
import { cookieFor } from '#tests/sign-in.ts'

type Door = (given: {
  request: Request
  params: Record<string, string>
  context: object
}) => unknown
type RouteModule = { loader?: Door; action?: Door; default?: unknown }

const files = import.meta.glob<RouteModule>('../app/routes/*.{ts,tsx}')
const nameOf = (path: string) => path.replace(/^.*\/routes\//, '').replace(/\.tsx?$/, '')

/** The first word of a route is its audience. */
const audiences: Record<string, Role> = {
  producer: 'producer',
  buyer: 'buyer',
  curator: 'curator',
  agency: 'official',
  mentor: 'mentor',
  cooperative: 'cooperative',
  admin: 'admin',
}

/** Doors for everyone, for anyone who is signed in, and for machines that prove themselves. */
const open = [
  '_index',
  'catalogue._index',
  'catalogue.$productSlug',
  'rubric',
  'sign-in',
  'sign-out',
  'sign-up',
  'demo-sign-in',
  'second-factor',
  'forgotten-password',
  'new-password',
  'invitations.$token',
  'preferences.language',
  'preferences.theme',
]
const signedIn = [
  'account._index',
  'account.password',
  'account.second-factor._index',
  'account.second-factor.confirmation',
  'inbox._index',
  'inbox.$notificationId',
  'outbox._index',
  'outbox.$messageId',
  'preferences.acting',
]
/** These ask for more than a role; each has a test of its own where it lives. */
const elsewhere = [
  'files.$fileId.$variant',
  'uploads',
  'uploads_.ingest.$',
  'webhooks.stripe',
  'documents.receipts.$receiptId',
  'documents.invoices.$invoiceId',
]

const guarded = Object.keys(files)
  .map((path) => ({ path, name: nameOf(path) }))
  .filter(({ name }) => (name.split('.')[0] ?? '') in audiences)
  .map((route) => ({ ...route, role: audiences[route.name.split('.')[0] ?? ''] as Role }))

const parametersOf = (name: string) => [...name.matchAll(/\$(\w+)/g)].map(([, key]) => key ?? '')

let cast: Cast
let own: Belongings
const cookies = new Map<string, string>()

const roles: Role[] = ['producer', 'cooperative', 'buyer', 'curator', 'official', 'mentor', 'admin']

beforeAll(async () => {
  cast = await settle()
  own = await belongings(cast)
  for (const actor of Object.values(cast)) {
    if (typeof actor === 'object') cookies.set(actor.userId, await cookieFor(actor.userId))
  }
}, 120_000)

const actorIn = (role: Role): Actor =>
  ({
    producer: cast.sari,
    cooperative: cast.cooperative,
    buyer: cast.buyer,
    curator: cast.curatorOne,
    official: cast.official,
    mentor: cast.mentor,
    admin: cast.admin,
  })[role]

/** Somebody in the same role to whom the belongings are none of their business. */
const strangerIn = (role: Role): Actor | undefined =>
  ({
    producer: cast.otherMaker,
    buyer: cast.hotelBuyer,
    curator: cast.curatorThree,
    official: own.foreignOfficial,
  })[role as string]

type Answer = { status: number; location: string | null }

function answerOf(value: unknown): Answer {
  if (value instanceof Response) {
    return { status: value.status, location: value.headers.get('location') }
  }
  const init = (value as { init?: { status?: number } } | null)?.init
  return { status: init?.status ?? 200, location: null }
}

async function knock(
  door: Door,
  method: 'GET' | 'POST',
  actor: Actor | undefined,
  params: Record<string, string>,
): Promise<Answer> {
  const request = new Request('http://localhost:3000/knock', {
    method,
    headers: {
      ...(actor ? { cookie: cookies.get(actor.userId) ?? '' } : {}),
      ...(method === 'POST' ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
    },
    ...(method === 'POST' ? { body: 'nothing=1' } : {}),
  })
  try {
    return answerOf(await door({ request, params, context: {} }))
  } catch (thrown) {
    if (thrown instanceof Error) throw thrown
    return answerOf(thrown)
  }
}

async function doorsOf(path: string): Promise<{ door: Door; method: 'GET' | 'POST' }[]> {
  const module = await files[path]?.()
  const isPage = module?.default !== undefined
  return [
    // A door without a page answers a visit with a way back, to anyone.
    ...(module?.loader && (isPage || !module.action)
      ? [{ door: module.loader, method: 'GET' as const }]
      : []),
    ...(module?.action ? [{ door: module.action, method: 'POST' as const }] : []),
  ]
}

it('knows an answer for every route', () => {
  const known = new Set([...open, ...signedIn, ...elsewhere, ...guarded.map(({ name }) => name)])
  const unknown = Object.keys(files)
    .map(nameOf)
    .filter((name) => !known.has(name))
  expect(unknown).toEqual([])
})

describe.each(guarded)('$name', ({ path, name, role }) => {
  const parameters = parametersOf(name)
  const ownParameters = () =>
    Object.fromEntries(parameters.map((key) => [key, own.parameters[key] ?? '']))

  it('asks visitors to sign in', async () => {
    for (const { door, method } of await doorsOf(path)) {
      const answer = await knock(door, method, undefined, ownParameters())
      expect([method, answer.status, answer.location?.split('?')[0]]).toEqual([
        method,
        302,
        '/sign-in',
      ])
    }
  })

  it('stays shut for every other role', async () => {
    for (const other of roles.filter((each) => each !== role)) {
      for (const { door, method } of await doorsOf(path)) {
        const answer = await knock(door, method, actorIn(other), ownParameters())
        expect([other, method, answer.status]).toEqual([other, method, 403])
      }
    }
  })

  const ids = parameters.filter((key) => key.endsWith('Id'))
  it.runIf(ids.length > 0)('knows nothing of what does not exist', async () => {
    const missing = Object.fromEntries(parameters.map((key) => [key, newId()]))
    for (const { door, method } of await doorsOf(path)) {
      expect([method, (await knock(door, method, actorIn(role), missing)).status]).toEqual([
        method,
        404,
      ])
    }
  })

  it.runIf(ids.length > 0 && role !== 'admin')('hides somebody else’s record', async () => {
    expect(parameters.filter((key) => !own.parameters[key])).toEqual([])
    const stranger = strangerIn(role)
    if (!stranger) return
    for (const { door, method } of await doorsOf(path)) {
      const answer = await knock(door, method, stranger, ownParameters())
      expect([method, answer.status]).toEqual([method, 404])
    }
  })
})

describe.each(signedIn)('%s', (name) => {
  it('asks visitors to sign in', async () => {
    const path = Object.keys(files).find((file) => nameOf(file) === name) ?? ''
    for (const { door, method } of await doorsOf(path)) {
      const params = Object.fromEntries(parametersOf(name).map((key) => [key, newId()]))
      const answer = await knock(door, method, undefined, params)
      expect([answer.status, answer.location?.split('?')[0]]).toEqual([302, '/sign-in'])
    }
  })
})

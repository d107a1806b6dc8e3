import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor, Role } from '#app/domain/accounts/actor.ts'
import { shelves } from '#app/domain/curation/shelf.ts'
import { newId } from '#app/kernel/ids.ts'
import { environment } from '#app/platform/env.server.ts'
import '#tests/database.ts'
import { programRoutes } from '#tests/api.ts'
import { type Belongings, belongings, parameterOf, supportAgain } from '#tests/belongings.ts'
import { doorsOf, knock, parametersIn, routeNames } from '#tests/knock.ts'
import { type Cast, settle } from '#tests/people.ts'

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
  'catalogue.$productSlug_.social[.]png',
  'catalogue.categories.$categoryId',
  'catalogue.districts.$districtCode',
  'makers.$producerId',
  'sitemap[.]xml',
  'sitemaps.$part',
  'robots[.]txt',
  'catalogue.compare',
  'verified-buyers',
  'cards.$productSlug',
  'cards.$productSlug_.complaint',
  'letters.$letterId',
  'api.v1._index',
  'api.v1.openapi[.]json',
  'api.v1.$',
  'api.v1.catalogue._index',
  'api.v1.catalogue.$productSlug',
  'rubric',
  'searches.$stopKey.quiet',
  'suggestions',
  'collections.$collectionSlug',
  'calls._index',
  'calls.$callId',
  'sign-in',
  'sign-out',
  'sign-up',
  'demo-sign-in',
  'second-factor',
  'forgotten-password',
  'new-password',
  'invitations.$token._index',
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
  'invitations.$token.membership',
]
/** These ask for more than a role: files.test.ts knocks on each of them. */
const elsewhere = [
  // Programs knock with a key: api-doors.test.ts has every door of theirs.
  ...programRoutes,
  'files.$fileId.$variant',
  'files.$fileId.preview',
  'uploads',
  'uploads_.ingest.$',
  'webhooks.stripe',
  'documents.receipts.$receiptId',
  'documents.invoices.$invoiceId',
  'documents.letters.$letterId',
]

const audienceOf = (name: string): Role | undefined => audiences[name.split('.')[0] ?? '']

const guarded = routeNames.flatMap((name) => {
  const role = audienceOf(name)
  return role ? [{ name, role, parameters: parametersIn(name) }] : []
})
const withRecords = guarded.filter(({ parameters }) => parameters.length > 0)

let cast: Cast
let own: Belongings

const roles: Role[] = ['producer', 'cooperative', 'buyer', 'curator', 'official', 'mentor', 'admin']

beforeAll(async () => {
  cast = await settle()
  own = await belongings(cast)
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
    mentor: own.foreignMentor,
    cooperative: own.foreignCooperative,
  })[role as string]

const paramsOf = (name: string) =>
  Object.fromEntries(parametersIn(name).map((key) => [key, parameterOf(own, name, key)]))

/** Every door of a route with the answer it gives: `POST 404`. */
async function answersOf(name: string, actor: Actor | undefined, params = paramsOf(name)) {
  const answers = []
  for (const { door, method } of await doorsOf(name)) {
    const { status, location } = await knock(door, { method, actor, params })
    answers.push({ method, status, to: location?.split('?')[0] })
  }
  return answers
}

/** A key of the right shape that leads nowhere; jobs are counted, everything else has a UUID. */
const nowhere = (key: string) => (key === 'jobId' ? '999999999' : newId())

const statusesOf = async (...given: Parameters<typeof answersOf>) =>
  (await answersOf(...given)).map(({ method, status }) => `${method} ${status}`)

const all = async (name: string, status: number) =>
  (await doorsOf(name)).map(({ method }) => `${method} ${status}`)

it('knows an answer for every route', () => {
  const known = new Set([...open, ...signedIn, ...elsewhere, ...guarded.map(({ name }) => name)])
  expect(routeNames.filter((name) => !known.has(name))).toEqual([])
})

it('has a record for every parameter', () => {
  const missing = withRecords.flatMap(({ name }) =>
    Object.entries(paramsOf(name)).flatMap(([key, value]) => (value ? [] : [`${name} ${key}`])),
  )
  expect(missing).toEqual([])
})

describe.each(guarded)('$name', ({ name, role }) => {
  it('asks visitors to sign in', async () => {
    for (const { status, to } of await answersOf(name, undefined)) {
      expect([status, to]).toEqual([302, '/sign-in'])
    }
  })

  it('stays shut for every other role', async () => {
    for (const other of roles.filter((each) => each !== role)) {
      expect([other, await statusesOf(name, actorIn(other))]).toEqual([other, await all(name, 403)])
    }
  })
})

describe.each(withRecords)('$name', ({ name, role, parameters }) => {
  it('knows nothing of what does not exist', async () => {
    const missing = Object.fromEntries(parameters.map((key) => [key, nowhere(key)]))
    expect(await statusesOf(name, actorIn(role), missing)).toEqual(await all(name, 404))
  })

  it('knows nothing of what no address looks like', async () => {
    const odd = Object.fromEntries(parameters.map((key) => [key, "'; --"]))
    expect(await statusesOf(name, actorIn(role), odd)).toEqual(await all(name, 404))
  })

  it('opens to whom the record belongs', async () => {
    for (const { door, method } of await doorsOf(name)) {
      if (method === 'POST') continue
      const { status, location } = await knock(door, {
        actor: actorIn(role),
        params: paramsOf(name),
      })
      expect([200, 302]).toContain(status)
      expect(location ?? '').not.toMatch(/^\/sign-in/)
    }
  })
})

/** The months of an agency and the chains of the country are there for every agency. */
const forEveryAgency = ['period', 'chainKey', 'kind']
const personal = withRecords.filter(
  ({ role, parameters }) =>
    role !== 'admin' && parameters.some((key) => !forEveryAgency.includes(key)),
)

describe.each(personal)('$name', ({ name, role }) => {
  it('hides somebody else’s record', async () => {
    expect(await statusesOf(name, strangerIn(role))).toEqual(await all(name, 404))
  })
})

const shared = guarded.filter(
  ({ role, parameters }) =>
    !['admin', 'cooperative'].includes(role) &&
    parameters.every((key) => forEveryAgency.includes(key)),
)
const views: Record<string, string[]> = {
  'agency.sales.$chainKey': ['products', 'outlets', 'placements', 'files'].map((v) => `?view=${v}`),
  'agency.evaluations.$period._index': ['product', 'producer', 'district'].map((v) => `?by=${v}`),
  'agency.changes._index': ['proposed', 'curating', 'closed'].map((s) => `?shelf=${s}`),
  'agency.incidents._index': ['open', 'closed'].map((s) => `?shelf=${s}`),
  'agency.curation._index': shelves.map((shelf) => `?shelf=${shelf}`),
}

/** What nobody else may find in a page: the keys of all records. */
const keysOfRecords = (role: Role) =>
  Object.entries(own.parameters).flatMap(([key, value]) =>
    /^[0-9a-f-]{36}$|^product:/.test(value) && !forEveryoneIn(role).includes(key) ? [value] : [],
  )

/** The dated rounds of a region are there for all its makers. */
const forEveryoneIn = (role: Role) => (role === 'producer' ? ['roundId'] : [])

const textOf = (data: unknown): string =>
  JSON.stringify(data, (_, value) => {
    if (typeof value === 'bigint') return String(value)
    return value instanceof Map ? [...value] : value
  }) ?? ''

describe.each(shared)('$name', ({ name, role }) => {
  it('shows nothing of somebody else’s', async () => {
    for (const { door, method } of await doorsOf(name)) {
      if (method === 'POST') continue
      for (const search of views[name] ?? ['']) {
        const actor = strangerIn(role)
        const { status, data } = await knock(door, { actor, params: paramsOf(name), search })
        expect([200, 302]).toContain(status)
        const shown = textOf(data)
        expect([search, keysOfRecords(role).filter((key) => shown.includes(key))]).toEqual([
          search,
          [],
        ])
      }
    }
  })
})

describe.each(signedIn)('%s', (name) => {
  it('asks visitors to sign in', async () => {
    const params = Object.fromEntries(parametersIn(name).map((key) => [key, newId()]))
    for (const { status, to } of await answersOf(name, undefined, params)) {
      expect([status, to]).toEqual([302, '/sign-in'])
    }
  })
})

const withSecondFactor = guarded.filter(({ role }) =>
  ['curator', 'official', 'admin'].includes(role),
)

describe('where the second factor is required', () => {
  it.each(withSecondFactor)('$name waits for it', async ({ name, role }) => {
    const settings: { TWO_FACTOR: string } = environment()
    settings.TWO_FACTOR = 'required'
    try {
      for (const { status, to } of await answersOf(name, actorIn(role))) {
        expect([status, to]).toEqual([302, '/account/second-factor'])
      }
    } finally {
      settings.TWO_FACTOR = 'off'
    }
  })
})

/** Last, because forms change what they are sent to. */
describe.each(withRecords)('$name', ({ name, role }) => {
  it('takes the form of whom the record belongs to', async () => {
    await supportAgain(cast)
    for (const { door, method } of await doorsOf(name)) {
      if (method === 'GET') continue
      const params = paramsOf(name)
      const { status } = await knock(door, { method, actor: actorIn(role), params })
      expect([200, 302, 400, 409]).toContain(status)
    }
  })
})

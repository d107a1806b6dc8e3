import { beforeAll, describe, expect, it } from 'vitest'
import type { Buyer } from '#app/domain/accounts/actor.ts'
import { revokeKey } from '#app/domain/accounts/keys/revoke-key.server.ts'
import { type Scope, scopes } from '#app/domain/accounts/keys/scopes.ts'
import { apiDocument } from '#app/http/api/document.server.ts'
import type { Door } from '#app/http/api/door.ts'
import { type DoorId, doors } from '#app/http/api/doors.ts'
import { allowance } from '#app/http/api/who-asks.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { database } from '#app/platform/database.server.ts'
import '#tests/database.ts'
import { call, keyFor } from '#tests/api.ts'
import { type Belongings, belongings, parameterOf } from '#tests/belongings.ts'
import { parametersIn, routeNames } from '#tests/knock.ts'
import { dayAfter, must, shelve } from '#tests/ordering.ts'
import { type Cast, settle } from '#tests/people.ts'
import { cookieFor } from '#tests/sign-in.ts'

const all = Object.entries(doors).map(([id, door]) => ({ id: id as DoorId, door: door as Door }))
const closed = all.filter(({ door }) => !door.open)
const keyed = all.filter(({ door }) => door.path.includes('{') && !door.open)

let cast: Cast
let own: Belongings
let key: string
let stranger: Buyer
let strangersKey: string
let revokedKey: string
const keyOf = new Map<Scope, string>()

beforeAll(async () => {
  cast = await settle()
  own = await belongings(cast)
  key = await keyFor(cast.buyerApprover)
  stranger = await approverElsewhere()
  strangersKey = await keyFor(stranger)
  for (const scope of scopes) {
    keyOf.set(scope, await keyFor(cast.buyerApprover, { opens: [scope] }))
  }
  revokedKey = await keyFor(cast.buyerApprover)
  const start = revokedKey.slice(0, 14)
  const { id } = await database().apiKey.findFirstOrThrow({ where: { start } })
  must(await revokeKey(cast.buyerApprover, id, new Date()))
}, 120_000)

/** Somebody whose keys open everything, so that only the record is what they cannot reach. */
async function approverElsewhere(): Promise<Buyer> {
  const { membershipId: id } = cast.hotelBuyer
  await database().membership.update({ where: { id }, data: { approver: true } })
  return { ...cast.hotelBuyer, approver: true }
}

const paramsOf = ({ path }: Door): Record<string, string> =>
  Object.fromEntries(
    [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [
      name,
      parameterOf(own, 'api.v1', name),
    ]),
  )

/** Bodies in the right shape, so that only the key and the record decide. */
const bodies = (): Partial<Record<DoorId, unknown>> => ({
  createRequest: wish([{ productId: newId(), quantity: 10 }]),
  askForSample: {
    ...{ productId: newId(), quantity: 1, recipient: 'Rani', phone: '0812 3456 7890' },
    deliverTo: 'Gudang hotel',
  },
  receiveSample: { verdict: 'wanted' },
  acceptQuotes: { quoteIds: [newId()] },
  createSavedSearch: { name: 'Batik', search: 'q=batik' },
  changeSavedSearch: { alert: 'never' },
  drawLineSheet: { search: 'q=batik' },
  createShortlist: { name: 'Kain kamar' },
  changeShortlist: { name: 'Kain lobi' },
  extendShortlist: { productIds: [newId()] },
  requestShortlist: { deliverTo: 'Gudang', deliverBy: '2030-02-01', answerBy: '2030-01-10' },
  decideOrder: { decision: 'refuse', reason: 'Terlalu banyak' },
  closePart: { reason: 'Tidak dibutuhkan lagi' },
  recordReceipt: { lines: [{ id: newId(), accepted: 1 }] },
  recordPayment: {
    ...{ amount: 1000, paidOn: '2026-10-12' },
    proof: { fileName: 'bukti.pdf', type: 'application/pdf', content: 'JVBERi0xLjcK' },
  },
  createCall: aCall(),
  changeCall: aCall(),
  cancelCall: { reason: 'Tidak jadi' },
  inviteMakers: { producerIds: [newId()] },
  decideEntries: { entries: [newId()], outcome: 'pass' },
  createComplaint: { productId: newId(), text: 'Warnanya luntur saat dicuci' },
  createWanted: { what: 'Sandal pandan' },
  closeWanted: { outcome: 'found' },
  createWebhook: { url: 'https://erp.example.com/a', topics: ['order.shipped'] },
  reportSellOut: { period: '2026-08', rows: [{ sku: 'P1', outlet: 'T1', units: 1, value: 1000 }] },
})

const aCall = () => ({ title: 'Camilan', closesOn: '2030-01-10', audience: 'everyone' })

const wish = (lines: unknown) => ({
  ...{ title: 'Camilan kamar', deliverTo: 'Gudang hotel', lines },
  ...{ deliverBy: '2030-02-01', answerBy: '2030-01-10' },
})

describe.each(all)('$id', ({ id, door }) => {
  it('opens with its permission alone', async () => {
    const asked = { params: paramsOf(door), body: bodies()[id] }
    for (const [scope, other] of keyOf) {
      if (scope === door.scope) continue
      const refused = await call(id, { ...asked, key: other })
      expect([refused.status, refused.body]).toMatchObject([403, { scope: door.scope }])
    }
    expect((await call(id, { ...asked, key: keyOf.get(door.scope) })).status).not.toBe(403)
  })

  it('knows who asks by nothing but the key', async () => {
    const asked = { params: paramsOf(door), body: bodies()[id] }
    for (const [nameless, headers] of [
      [undefined, door.open ? { authorization: 'Basic cmFuaQ==' } : undefined],
      [revokedKey, undefined],
      // A browser's cookie opens nothing here: where a key is no use, neither is it.
      [`etalase_${'b'.repeat(43)}`, { cookie: await cookieFor(cast.buyerApprover.userId) }],
      [`etalase_${'a'.repeat(43)}`, undefined],
    ] as const) {
      const { status, headers: told } = await call(id, {
        ...{ ...asked, key: nameless },
        ...(headers ? { headers } : {}),
      })
      expect([status, told.get('www-authenticate')]).toEqual([401, 'Bearer realm="Etalase"'])
    }
  })
})

describe.each(keyed)('$id', ({ id, door }) => {
  it('knows nothing of what is somebody else’s, or nobody’s', async () => {
    const body = bodies()[id]
    const record = paramsOf(door)
    const name = Object.keys(record)[0] ?? ''
    for (const [theirs, params] of [
      [strangersKey, record],
      [key, { ...record, [name]: newId() }],
      [key, { ...record, [name]: "'; --" }],
    ] as const) {
      const { status, body: told } = await call(id, { key: theirs, params, body })
      expect([status, told]).toMatchObject([404, { type: expect.stringMatching(/#notFound$/) }])
    }
  })
})

it('has a door for every route of programs, and a route for every door', () => {
  const addresses = new Set(
    all.map(({ door: { path } }) => `api.v1${path.replaceAll('/', '.').replace(/[{}]/g, '')}`),
  )
  const plain = ['api.v1._index', 'api.v1.openapi[.]json', 'api.v1.$']
  const routes = routeNames
    .filter((name) => name.startsWith('api.v1.') && !plain.includes(name))
    .map((name) => name.replace(/\._index$/, '').replaceAll('$', ''))
  expect([...addresses].sort()).toEqual([...new Set(routes)].sort())
})

it('asks for every record it has a parameter for', () => {
  const missing = keyed.flatMap(({ id, door }) =>
    Object.entries(paramsOf(door)).flatMap(([name, value]) => (value ? [] : [`${id} ${name}`])),
  )
  expect(missing).toEqual([])
  expect(parametersIn('api.v1.requests.$requestId.order')).toEqual(['requestId'])
})

describe('the document', () => {
  it('has every door, and every part it leads to', () => {
    const { openapi, paths, components } = apiDocument('id')
    expect(openapi).toBe('3.1.0')
    const operations = Object.values(paths).flatMap((methods) => Object.values(methods))
    expect(operations.map(({ operationId }) => operationId).sort()).toEqual(
      Object.keys(doors).sort(),
    )
    const led = JSON.stringify({ paths, components }).matchAll(
      /"\$ref":"#\/components\/schemas\/(\w+)"/g,
    )
    const lost = [...led].filter(([, name = '']) => !(name in components.schemas))
    expect(lost).toEqual([])
  })

  it('says the same in both languages, but for the words', () => {
    const bare = (locale: 'id' | 'en') =>
      JSON.parse(
        JSON.stringify(apiDocument(locale), (name, value) =>
          ['summary', 'description', 'tags', 'title'].includes(name) && typeof value !== 'object'
            ? ''
            : name === 'tags'
              ? value.length
              : value,
        ),
      )
    expect(bare('en')).toEqual(bare('id'))
  })
})

describe('an act', () => {
  it('asks for an Idempotency-Key', async () => {
    for (const { id, door } of closed.filter(({ door }) => door.method !== 'GET')) {
      for (const idempotencyKey of [null, ' ', 'a'.repeat(256)]) {
        const asked = { key, params: paramsOf(door), body: bodies()[id], idempotencyKey }
        expect([id, (await call(id, asked)).status]).toEqual([id, 400])
      }
    }
  })

  it('is done once, however many ask at once', async () => {
    const productId = await shelve(cast.sari, { name: 'Keripik' })
    const before = await database().quoteRequest.count()
    const body = wish([{ productId, quantity: 10 }])
    const asked = { key, body, idempotencyKey: 'camilan-2026' }
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => call('createRequest', asked)),
    )
    expect(await database().quoteRequest.count()).toBe(before + 1)
    const made = answers.filter(({ status }) => status === 201)
    expect(new Set(made.map(({ text }) => text)).size).toBe(1)
    const others = answers.filter(({ status }) => status !== 201)
    expect(
      others.every(({ status, headers }) => status === 409 && headers.get('retry-after')),
    ).toBe(true)
    const again = await call('createRequest', asked)
    expect([again.status, again.text]).toEqual([201, made[0]?.text])
    expect(again.headers.get('idempotency-replayed')).toBe('true')
    const other = await call('createRequest', { ...asked, body: { ...body, title: 'Lain' } })
    expect([other.status, other.body]).toMatchObject([
      422,
      { type: expect.stringMatching(/#keyReused$/) },
    ])
    const theirs = await call('createRequest', { ...asked, key: strangersKey })
    expect(theirs.status).toBe(201)
  })

  it('that broke off after it was done is found, not done again', async () => {
    const productId = await shelve(cast.sari, { name: 'Rengginang' })
    const asked = { key, body: wish([{ productId, quantity: 20 }]), idempotencyKey: 'putus' }
    const first = await call('createRequest', asked)
    // As it stands after a kill between the act and its answer, a minute later.
    await database().$executeRaw`
      UPDATE idempotency_key SET answer = NULL, attempted_at = 'epoch' WHERE key = 'putus'`
    const before = await database().quoteRequest.count()
    const second = await call('createRequest', asked)
    expect([second.status, second.text]).toEqual([201, first.text])
    expect(await database().quoteRequest.count()).toBe(before)
  })

  it('that was refused leaves its key free', async () => {
    const idempotencyKey = 'ditolak'
    const productId = newId()
    const asked = { key, body: wish([{ productId, quantity: 20 }]), idempotencyKey }
    const refused = await call('createRequest', asked)
    expect([refused.status, refused.body]).toMatchObject([
      409,
      { reason: 'unknownProduct', errors: [{ pointer: '#/lines/0/productId' }] },
    ])
    expect(await database().idempotencyKey.count({ where: { key: idempotencyKey } })).toBe(0)
    const known = await shelve(cast.sari, { name: 'Dodol' })
    const body = wish([{ productId: known, quantity: 10 }])
    expect((await call('createRequest', { ...asked, body })).status).toBe(201)
  })

  it('says which places of its body are wrong', async () => {
    const productId = await shelve(cast.sari, { name: 'Opak' })
    const short = wish([{ productId, quantity: 7 }])
    const { status, body } = await call('createRequest', {
      key,
      body: { ...short, deliverBy: dayAfter(-1) },
      headers: { 'accept-language': 'en-GB' },
    })
    expect([status, body]).toMatchObject([409, { reason: 'incomplete' }])
    const { errors } = body as { errors: { pointer: string; detail: string }[] }
    expect(errors.map(({ pointer }) => pointer)).toEqual([
      '#/deliverBy',
      '#/answerBy',
      '#/lines/0/quantity',
    ])
    const shape = await call('createRequest', {
      key,
      body: { ...short, lines: [{ quantity: 'x' }] },
    })
    expect([shape.status, shape.body]).toMatchObject([
      422,
      { errors: [{ pointer: '#/lines/0/productId' }, { pointer: '#/lines/0/quantity' }] },
    ])
  })

  it('takes JSON and nothing else for JSON', async () => {
    const sent = (type: string, text: string) =>
      call('createRequest', { key, text: { type, text } })
    expect((await sent('application/json', '{')).status).toBe(400)
    expect((await sent('text/plain', '{}')).status).toBe(415)
    expect((await sent('application/x-www-form-urlencoded', 'title=a')).status).toBe(415)
    expect((await sent('application/json', '[]')).status).toBe(422)
    expect((await sent('application/json', 'null')).status).toBe(422)
    expect((await sent('application/json', '{"__proto__":{"title":"a"}}')).status).toBe(422)
    expect((await sent('application/json', '['.repeat(100_000))).status).toBe(400)
  })
})

describe('a list', () => {
  it('is read to its end by cursors, each item once', async () => {
    const seen: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const search: string = `?limit=1${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`
      const { body } = await call('listRequests', { key, search })
      const page = body as { items: { id: string }[]; next: string | null }
      expect(page.items.length).toBeLessThanOrEqual(1)
      seen.push(...page.items.map(({ id }) => id))
      cursor = page.next
    }
    const where = { buyerId: cast.buyer.organisationId, state: { not: 'draft' as const } }
    expect(seen.length).toBe(await database().quoteRequest.count({ where }))
    expect(new Set(seen).size).toBe(seen.length)
  })

  it.each([
    ['limit', '?limit=0'],
    ['limit', '?limit=101'],
    ['limit', '?limit=x'],
    ['cursor', '?cursor=x'],
    ['cursor', '?cursor=MjAyNi0xMC0xMlQwMjowMDowMC4wMDBaICcgT1IgMT0xIC0t'],
    ['state', '?state=moon'],
  ])('names %s when it cannot be read: %s', async (name, search) => {
    const { status, body } = await call('listRequests', { key, search })
    expect([status, body]).toMatchObject([400, { parameters: [name] }])
  })

  it('answers what is known by its tag', async () => {
    const first = await call('listOrders', { key })
    const tag = first.headers.get('etag') ?? ''
    const again = await call('listOrders', { key, headers: { 'if-none-match': tag } })
    expect([again.status, again.text]).toEqual([304, ''])
  })
})

it('hears a key so often and no more, and says when again', async () => {
  const busy = await keyFor(stranger)
  const ask = () => call('listOrders', { key: busy })
  const answers = await Promise.all(Array.from({ length: allowance.most + 40 }, ask))
  const statuses = answers.map(({ status }) => status)
  // A minute may end in between: then twice as many are heard, and none is refused.
  expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(allowance.most)
  const refused = answers.find(({ status }) => status === 429)
  expect(new Set(statuses)).toEqual(new Set(refused ? [200, 429] : [200]))
  if (refused) expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(answers[0]?.headers.get('ratelimit-policy')).toBe(`"key";q=${allowance.most};w=60`)
  expect((await call('listOrders', { key })).status).toBe(200)
})

import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openWithKey } from '#app/domain/accounts/keys/open-with-key.server.ts'
import { acceptQuotes } from '#app/domain/ordering/accept-quotes.server.ts'
import { currentPerson } from '#app/http/guard.server.ts'
import { database } from '#app/platform/database.server.ts'
import { environment } from '#app/platform/env.server.ts'
import { prepareJobs } from '#app/platform/jobs.server.ts'
import { checkOrders, countOrders } from '#scripts/bench/check-orders.js'
import { fillCatalogue } from '#scripts/bench/fill.js'
import { type Buyer, type Chance, fillBuyers, fillRequests } from '#scripts/bench/fill-orders.js'
import '#tests/database.ts'
import { ask, must, offer, shelve } from '#tests/ordering.ts'
import { settle } from '#tests/people.ts'

/** What the bench writes in bulk must be what the application writes one by one. */
const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
let people: Buyer[]
let chances: Chance[]

beforeAll(async () => {
  await prepareJobs()
  await client.connect()
  await fillCatalogue(client, 350)
  people = await fillBuyers(client, environment().SESSION_SECRET)
  chances = await fillRequests(client, people, { from: 1, count: 60 })
})

afterAll(() => client.end())

/** Which columns of the newest row hold something. */
async function filled(table: string, requestId: string): Promise<string[]> {
  const reach: Record<string, string> = {
    quote_request: 'id = $1',
    request_line: 'request_id = $1',
    quote: 'request_id = $1',
    quote_line: 'quote_id IN (SELECT id FROM quote WHERE request_id = $1)',
  }
  const { rows } = await client.query(`SELECT * FROM ${table} WHERE ${reach[table]} LIMIT 1`, [
    requestId,
  ])
  return Object.keys(rows[0]).filter((column) => rows[0][column] !== null)
}

it('writes requests and offers as buyers and makers do', async () => {
  const cast = await settle()
  const productId = await shelve(cast.sari, { name: 'Dodol' })
  const requestId = await ask(cast.buyer, [{ productId, quantity: 20 }])
  await offer(cast.sari, requestId)
  for (const table of ['quote_request', 'request_line', 'quote', 'quote_line']) {
    const written = await filled(table, chances[0]?.requestId ?? '')
    expect([table, written]).toEqual([table, await filled(table, requestId)])
  }
})

it('lets its buyers in, by cookie and by key, to order what was offered', async () => {
  const { buyer: person, requestId, quoteIds } = chances[7] as Chance
  const now = new Date()
  const { buyer } = (await openWithKey(person.keys[3] ?? '', now)) ?? {}
  const request = new Request('http://localhost', { headers: { cookie: person.cookie } })
  expect((await currentPerson(request))?.id).toBe(buyer?.userId)
  if (!buyer) throw new Error('the key opens nothing')
  must(await acceptQuotes(buyer, requestId, quoteIds, now))
  expect(await countOrders(client)).toBe(1)
  await checkOrders(client)
})

it('sees a sum of promises that is not what is reserved, in either direction', async () => {
  const add = (pieces: bigint) =>
    database().capacityPromise.updateMany({ data: { quantity: { increment: pieces } } })
  await add(1n)
  await expect(checkOrders(client)).rejects.toThrow('not the sum of what is reserved')
  await add(-2n)
  await expect(checkOrders(client)).rejects.toThrow('not the sum of what is reserved')
  await add(1n)
  await checkOrders(client)
  const days = await database().capacityPromise.findMany()
  await database().capacityPromise.deleteMany()
  await expect(checkOrders(client)).rejects.toThrow('not the sum of what is reserved')
  await database().capacityPromise.createMany({ data: days })
})

it('sees pieces that were sold twice, and those that no days are kept for', async () => {
  await database().capacityReservation.updateMany({ data: { quantity: 100_000_000 } })
  await expect(checkOrders(client)).rejects.toThrow('more is promised than the maker can make')
  await database().capacityReservation.deleteMany()
  await expect(checkOrders(client)).rejects.toThrow('not reserved')
})

import { afterAll, beforeAll, expect, it, onTestFinished, vi } from 'vitest'
import { setClock } from '#app/platform/clock.server.ts'
import { database, pool } from '#app/platform/database.server.ts'
import { prepareJobs } from '#app/platform/jobs.server.ts'
import { call, keyFor } from '#tests/api.ts'
import '#tests/database.ts'
import { ask, monday, offer, shelve } from '#tests/ordering.ts'
import { type Cast, settle } from '#tests/people.ts'

let cast: Cast
let key: string
let productIds: string[]

beforeAll(async () => {
  setClock(monday)
  await prepareJobs()
  cast = await settle()
  key = await keyFor(cast.buyerApprover)
  await database().membership.update({
    where: { id: cast.buyer.membershipId },
    data: { approver: true },
  })
  productIds = [
    await shelve(cast.sari, { name: 'Dodol', capacityPerDay: null }),
    await shelve(cast.otherMaker, { name: 'Keripik', capacityPerDay: null }),
  ]
})

afterAll(() => setClock(undefined))

/** A request to both makers that both have answered, of a firm with this limit. */
async function prepare(approvalLimit: bigint | null = null) {
  await database().buyer.updateMany({ data: { approvalLimit } })
  const wishes = productIds.map((productId) => ({ productId, quantity: 20 }))
  const requestId = await ask(cast.buyerApprover, wishes)
  const quoteIds = [await offer(cast.sari, requestId), await offer(cast.otherMaker, requestId)]
  return { requestId, quoteIds }
}

const place = ({ requestId, quoteIds }: Awaited<ReturnType<typeof prepare>>) =>
  call('acceptQuotes', { key, params: { requestId }, body: { quoteIds } })

/** What was asked of PostgreSQL meanwhile. */
async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const asked = vi.spyOn(pool(), 'query')
  onTestFinished(() => asked.mockRestore())
  await work()
  return asked.mock.calls.map((each) => JSON.stringify(each))
}

it.each([
  ['placed', null],
  ['awaitingApproval', 100_000n],
])('answers with the order as it is read afterwards: %s', async (state, approvalLimit) => {
  const chance = await prepare(approvalLimit)
  const placed = await place({ ...chance, requestId: chance.requestId.toUpperCase() })
  expect([placed.status, placed.body]).toMatchObject([201, { state, parts: [{}, {}] }])
  const { id } = placed.body as { id: string }
  const read = await call('readOrder', { key, params: { orderId: id } })
  expect(placed.body).toEqual(read.body)
  expect((await place(chance)).body).toEqual(read.body)
})

it('asks the database six times for an order', async () => {
  // Once a minute it is written down that the key is in use.
  await call('listOrders', { key })
  const chance = await prepare()
  const asked = await statementsOf(() => place(chance))
  const before = ['FROM api_key', 'INTO rate_limit', 'INTO idempotency_key', 'FROM quote_request']
  const wanted = [...before, 'INTO order_part', 'UPDATE idempotency_key']
  expect(asked).toEqual(wanted.map((words) => expect.stringContaining(words)))
})

it('asks for many together that come together', async () => {
  const chances: Awaited<ReturnType<typeof prepare>>[] = []
  for (let count = 0; count < 30; count++) chances.push(await prepare())
  const asked = await statementsOf(async () => {
    for (const { status } of await Promise.all(chances.map(place))) expect(status).toBe(201)
  })
  const placing = asked.filter((text) => text.includes('INTO order_part'))
  expect(placing.length).toBeGreaterThan(0)
  expect(asked.length).toBeLessThan(3 * chances.length)
})

import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { listProduct } from '#app/domain/catalogue/list-product.server.ts'
import { questionFrom } from '#app/domain/catalogue/search/search-question.ts'
import { database, transact } from '#app/platform/database.server.ts'
import '#tests/database.ts'
import { dayAfter, monday, order, shelve } from '#tests/ordering.ts'
import { type Cast, settle } from '#tests/people.ts'
import { findForSheet, searchDeliverable } from './search-deliverable.server.ts'

let cast: Cast
let busy: string

/** Ten pieces a day; from this Monday to the next Saturday are twelve working days. */
const by = dayAfter(12)

async function list(name: string, capacityPerDay: number): Promise<string> {
  const productId = await shelve(cast.sari, { name, capacityPerDay })
  await transact((tx) => listProduct(tx, { productId }))
  return productId
}

beforeAll(async () => {
  vi.useFakeTimers({ now: monday, toFake: ['Date'] })
  cast = await settle()
  busy = await list('Keripik sibuk', 10)
  await list('Keripik bebas', 10)
  await list('Keripik kecil', 5)
  return () => vi.useRealTimers()
})

beforeEach(async () => {
  await database().capacityReservation.deleteMany()
})

const asked = (pieces: number) => questionFrom(new URLSearchParams(`pieces=${pieces}&by=${by}`))

async function found(pieces: number): Promise<string[]> {
  const { hits, total } = await searchDeliverable(asked(pieces), monday)
  expect(total).toBe(hits.length)
  return hits.map(({ name }) => name).sort()
}

it('finds whose days suffice when nothing is promised', async () => {
  expect(await found(120)).toEqual(['Keripik bebas', 'Keripik sibuk'])
  expect(await found(121)).toEqual([])
})

it('leaves out who has promised the days to somebody else', async () => {
  await order(cast.hotelBuyer, cast.sari, { productId: busy, quantity: 200 })
  // Due in thirty days, in 27 working days: 270 pieces, of which 200 are promised.
  expect(await found(70)).toContain('Keripik sibuk')
  expect(await found(80)).toEqual(['Keripik bebas'])
  expect(await found(60)).toEqual(['Keripik bebas', 'Keripik kecil', 'Keripik sibuk'])
  const { productIds } = await findForSheet(asked(80), monday)
  expect(productIds).toHaveLength(1)
})

it('counts on days again that were given back', async () => {
  const { partId } = await order(cast.buyer, cast.sari, { productId: busy, quantity: 200 })
  expect(await found(100)).toEqual(['Keripik bebas'])
  await database().capacityReservation.updateMany({
    where: { partId },
    data: { releasedAt: monday },
  })
  expect(await found(100)).toEqual(['Keripik bebas', 'Keripik sibuk'])
})

it('does not mind promises where no day is asked for', async () => {
  await order(cast.buyer, cast.sari, { productId: busy, quantity: 200 })
  const { total } = await searchDeliverable(questionFrom(new URLSearchParams('q=keripik')), monday)
  expect(total).toBe(3)
})

it('takes every page of a search along, once', async () => {
  for (let number = 0; number < 30; number += 1) await list(`Sale pisang ${number}`, 10)
  const question = questionFrom(new URLSearchParams('q=sale'))
  const pages = await Promise.all(
    [1, 2].map((page) => searchDeliverable({ ...question, page }, monday)),
  )
  expect(pages.map(({ hits }) => hits.length)).toEqual([24, 6])
  const { productIds, total } = await findForSheet(question, monday)
  expect([new Set(productIds).size, total]).toEqual([30, 30])
})

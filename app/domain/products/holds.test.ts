import { afterAll, beforeEach, expect, test } from 'vitest'
import { listProducts, refreshShelf } from '#app/domain/catalogue/list-product.server.ts'
import { refreshListings } from '#app/domain/catalogue/refresh-listings.server.ts'
import { addToDraft } from '#app/domain/ordering/add-to-draft.server.ts'
import { problemsOfRequest } from '#app/domain/ordering/send-request.server.ts'
import { closeDatabase, database, transact } from '#app/platform/database.server.ts'
import { resetDatabase } from '#tests/database.ts'
import { ask, monday, must, shelve } from '#tests/ordering.ts'
import { type Cast, settle } from '#tests/people.ts'
import { findOpenHolds } from './find-holds.server.ts'
import type { Hold } from './hold.ts'
import { holdProduct, holdProducts } from './hold-product.server.ts'
import { liftHold } from './lift-hold.server.ts'

let cast: Cast
let productId: string
const act = { now: monday, by: {}, shelf: refreshShelf }

const because = (cause: Hold['cause'], reference = 'halal'): Hold => ({
  ...{ productId, cause, reference, code: 'expired', data: { number: 'ID1' } },
})

beforeEach(async () => {
  await resetDatabase()
  cast = await settle()
  productId = await shelve(cast.sari, { name: 'Keripik Tempe' })
  await transact((tx) => listProducts(tx, [{ productId, grade: 'A', score: 88 }]))
})
afterAll(closeDatabase)

const shown = async () =>
  (await database().listing.findUniqueOrThrow({ where: { productId } })).visible
const hold = (...holds: Hold[]) => transact((tx) => holdProducts(tx, holds, act))
const lift = (cause: Hold['cause']) =>
  transact((tx) => liftHold(tx, { productId, cause, reference: 'halal' }, act))

test('a held product leaves the shelf at once and comes back when its last hold is lifted', async () => {
  expect(await hold(because('certificate'))).toHaveLength(1)
  expect(await hold(because('certificate'), because('incident'))).toMatchObject([
    { cause: 'incident' },
  ])
  expect(await shown()).toBe(false)
  expect((await findOpenHolds([productId])).get(productId)).toHaveLength(2)
  expect(await lift('certificate')).toEqual([productId])
  expect(await lift('certificate')).toEqual([])
  expect(await shown()).toBe(false)
  await lift('incident')
  const listing = await database().listing.findUniqueOrThrow({ where: { productId } })
  expect(listing).toMatchObject({ visible: true, grade: 'A', score: 88 })
  const events = await database().event.findMany({ orderBy: { position: 'asc' } })
  expect(
    events.map(({ type, data }) => [type, (data as { stillHeld?: boolean }).stillHeld]),
  ).toEqual([
    ['product.held', undefined],
    ['product.held', undefined],
    ['product.released', true],
    ['product.released', false],
  ])
})

test('neither hold nor event stays when the act around it fails', async () => {
  const failing = transact(async (tx) => {
    await holdProduct(tx, because('incident'), act)
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect(await database().productHold.count()).toBe(0)
  expect(await shown()).toBe(true)
})

test('a refresh at the same moment never puts a held product back', async () => {
  for (let round = 0; round < 20; round++) {
    await Promise.all([
      refreshListings({ productId }),
      hold(because('certificate')),
      refreshListings({ productId }),
    ])
    expect(await shown()).toBe(false)
    await Promise.all([refreshListings({ productId }), lift('certificate')])
    expect(await shown()).toBe(true)
  }
})

test('what is held cannot be asked for, and a draft that holds it says so', async () => {
  const requestId = await ask(cast.buyer, [{ productId, quantity: 10 }])
  await hold(because('certificate'))
  const problems = await transact((tx) => problemsOfRequest(tx, requestId, '2026-10-12'))
  expect(problems).toMatchObject([{ kind: 'held', productName: 'Keripik Tempe' }])
  expect(await addToDraft(cast.buyer, [{ productId }], monday)).toEqual({
    ok: false,
    refusal: { reason: 'nothingListed' },
  })
  await lift('certificate')
  must(await addToDraft(cast.buyer, [{ productId }], monday))
})

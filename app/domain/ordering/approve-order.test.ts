import { beforeEach, expect, it } from 'vitest'
import { approveOrder } from '#app/domain/ordering/approve-order.server.ts'
import { findOrderFor } from '#app/domain/ordering/buyer-queries.server.ts'
import { findPartFor } from '#app/domain/ordering/producer-queries.server.ts'
import { refuseOrder } from '#app/domain/ordering/refuse-order.server.ts'
import { holdProduct } from '#app/domain/products/hold-product.server.ts'
import { liftHold } from '#app/domain/products/lift-hold.server.ts'
import { addDays } from '#app/kernel/days.ts'
import { newId } from '#app/kernel/ids.ts'
import { dateColumn, dayFromColumn } from '#app/platform/clock.server.ts'
import { database, pool, transact } from '#app/platform/database.server.ts'
import { resetDatabase } from '#tests/database.ts'
import { dayAfter, must, order, shelve } from '#tests/ordering.ts'
import { type Cast, settle } from '#tests/people.ts'

/** An order above the limit, and what became of its product before the second person looked. */
let cast: Cast
let batik: string
let orderId: string
let partId: string

beforeEach(async () => {
  await resetDatabase()
  cast = await settle()
  batik = await shelve(cast.sari, { name: 'Batik tulis' })
  const placed = await order(cast.buyer, cast.sari, { productId: batik, quantity: 2000 }, 11_500n)
  orderId = placed.orderId
  partId = placed.partId
})

const tomorrow = new Date(`${dayAfter(1)}T02:00:00Z`)
const approve = () => approveOrder(cast.buyerApprover, orderId, tomorrow)
const reason = () => ({ productId: batik, cause: 'incident', reference: 'LAP-1' }) as const
const act = { now: tomorrow, by: {}, shelf: async () => {} }
const hold = () => transact((tx) => holdProduct(tx, { ...reason(), code: 'incident' }, act))
const lift = () => transact((tx) => liftHold(tx, reason(), act))

/** It still waits, with its days promised, and no maker has seen it. */
async function expectWaiting(): Promise<void> {
  const found = await findOrderFor(cast.buyer, orderId)
  expect(found).toMatchObject({ state: 'awaitingApproval', parts: [{ state: 'pending' }] })
  expect(await findPartFor(cast.sari, partId)).toBeUndefined()
  expect(await database().orderApproval.count()).toBe(0)
  expect(await database().event.count({ where: { type: 'order.approved' } })).toBe(0)
  expect(await database().capacityReservation.count({ where: { releasedAt: null } })).toBe(1)
}

it('a product that was held while the order waited is named, and the order goes on waiting', async () => {
  await hold()
  const refusal = { reason: 'held', productName: 'Batik tulis' }
  expect(await approve()).toEqual({ ok: false, refusal })
  await expectWaiting()
  await lift()
  must(await approve())
  expect((await findPartFor(cast.sari, partId))?.part.state).toBe('placed')
})

it('so is one that is no longer sold', async () => {
  await database().product.update({ where: { id: batik }, data: { state: 'unlisted' } })
  const refusal = { reason: 'notListed', productName: 'Batik tulis' }
  expect(await approve()).toEqual({ ok: false, refusal })
  await expectWaiting()
})

/** A halal certificate of the maker's, good up to and including a day. */
const certify = async (number: string, expiresOn: string) => {
  const producerId = cast.sari.organisationId
  const facts = { kind: 'halal', state: 'verified', wholeFirm: true } as const
  const dates = { expiresOn: dateColumn(expiresOn) }
  await database().certificate.create({
    data: { id: newId(), producerId, number, ...facts, ...dates },
  })
}

it('so is one whose licence ran out in the night, until it is renewed', async () => {
  await certify('ID00410000000010120', dayAfter(0))
  expect(await approve()).toEqual({
    ok: false,
    refusal: {
      ...{ reason: 'certificateLapsed', productName: 'Batik tulis' },
      ...{ kind: 'halal', number: 'ID00410000000010120' },
    },
  })
  await expectWaiting()
  await certify('ID00410000000010999', dayAfter(400))
  must(await approve())
})

it('the day by which it was to be there may not have passed meanwhile', async () => {
  const { deliverBy } = await database().order.findUniqueOrThrow({ where: { id: orderId } })
  const lastDay = dayFromColumn(deliverBy ?? new Date(Number.NaN))
  const onDay = (day: string) =>
    approveOrder(cast.buyerApprover, orderId, new Date(`${day}T02:00:00Z`))
  expect(await onDay(addDays(lastDay, 1))).toEqual({
    ok: false,
    refusal: { reason: 'deliveryPassed', deliverBy: lastDay },
  })
  await expectWaiting()
  must(await onDay(lastDay))
})

it('whoever is holding the product just then is waited for', async () => {
  const other = await pool().connect()
  try {
    await other.query('BEGIN')
    await other.query('SELECT FROM product WHERE id = $1 FOR NO KEY UPDATE', [batik])
    await other.query(
      `INSERT INTO product_hold (id, product_id, cause, reference, code)
        VALUES (gen_random_uuid(), $1, 'incident', 'LAP-1', 'incident')`,
      [batik],
    )
    const approving = approve()
    const waiting = () =>
      pool().query(
        `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      )
    await expect.poll(async () => (await waiting()).rowCount).toBe(1)
    await other.query('COMMIT')
    expect(await approving).toMatchObject({ refusal: { reason: 'held' } })
  } finally {
    other.release()
  }
  await expectWaiting()
})

it('what cannot be approved can still be refused', async () => {
  await hold()
  must(await refuseOrder(cast.buyerApprover, orderId, 'Produknya ditahan', tomorrow))
  expect((await findOrderFor(cast.buyer, orderId))?.state).toBe('refused')
})

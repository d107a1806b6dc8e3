import { beforeEach, expect, it } from 'vitest'
import { acceptQuotes } from '#app/domain/ordering/accept-quotes.server.ts'
import { database, pool } from '#app/platform/database.server.ts'
import { resetDatabase } from '#tests/database.ts'
import { ask, monday, must, offer, shelve } from '#tests/ordering.ts'
import { type Cast, settle } from '#tests/people.ts'

/** An order that begins while somebody else is changing what it needs, and ends after they have. */
let cast: Cast
let batik: string
let requestId: string
let quoteIds: [string, string]

beforeEach(async () => {
  await resetDatabase()
  cast = await settle()
  batik = await shelve(cast.sari, { name: 'Batik tulis' })
  const keripik = await shelve(cast.otherMaker, { name: 'Keripik tempe' })
  const wishes = [batik, keripik].map((productId) => ({ productId, quantity: 20 }))
  requestId = await ask(cast.buyer, wishes)
  quoteIds = [await offer(cast.sari, requestId), await offer(cast.otherMaker, requestId)]
})

const waits = async () => {
  const { rowCount } = await pool().query(
    `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  )
  return rowCount === 1
}

/** Accepts the first quote in the middle of the change. */
async function acceptAfter(change: string, id: string) {
  const other = await pool().connect()
  try {
    await other.query('BEGIN')
    await other.query(change, [id])
    const accepting = acceptQuotes(cast.buyer, requestId, [quoteIds[0]], monday)
    await expect.poll(waits).toBe(true)
    await other.query('COMMIT')
    return await accepting
  } finally {
    other.release()
  }
}

async function whatIsThere() {
  const quotes = await database().quote.findMany({ where: { requestId } })
  return {
    states: quoteIds.map((id) => quotes.find((quote) => quote.id === id)?.state),
    parts: await database().orderPart.count(),
    lines: await database().orderLine.count(),
    reserved: await database().capacityReservation.count(),
    told: await database().event.count({ where: { type: 'order.placed' } }),
  }
}

const once = { parts: 1, lines: 1, reserved: 1, told: 1 }

it('is placed once, whatever was written on its request meanwhile', async () => {
  must(await acceptAfter(`UPDATE quote_request SET title = 'Lain' WHERE id = $1`, requestId))
  expect(await whatIsThere()).toEqual({ ...once, states: ['accepted', 'notChosen'] })
  const request = await database().quoteRequest.findUniqueOrThrow({ where: { id: requestId } })
  expect(request).toMatchObject({ title: 'Lain', state: 'ordered' })
})

it('passes over an offer as it is when the order is placed', async () => {
  must(await acceptAfter(`UPDATE quote SET note = 'Segera' WHERE id = $1`, quoteIds[1]))
  expect(await whatIsThere()).toEqual({ ...once, states: ['accepted', 'notChosen'] })
})

it('leaves alone an offer that was taken back meanwhile', async () => {
  must(await acceptAfter(`UPDATE quote SET state = 'declined' WHERE id = $1`, quoteIds[1]))
  expect(await whatIsThere()).toEqual({ ...once, states: ['accepted', 'declined'] })
})

it('is refused with nothing written when its own offer was taken back', async () => {
  const taken = await acceptAfter(`UPDATE quote SET state = 'declined' WHERE id = $1`, quoteIds[0])
  expect(taken).toEqual({ ok: false, refusal: { reason: 'quoteGone' } })
  const nothing = { parts: 0, lines: 0, reserved: 0, told: 0 }
  expect(await whatIsThere()).toEqual({ ...nothing, states: ['declined', 'offered'] })
})

it('is refused when the request was closed', async () => {
  const taken = await acceptAfter(
    `UPDATE quote_request SET state = 'closed' WHERE id = $1`,
    requestId,
  )
  expect(taken).toEqual({ ok: false, refusal: { reason: 'notOpen' } })
  expect(await database().order.count()).toBe(0)
})

it('counts the days that the maker has now', async () => {
  const taken = await acceptAfter(`UPDATE product SET capacity_per_day = 0 WHERE id = $1`, batik)
  expect(taken).toMatchObject({ refusal: { reason: 'noCapacity', wanted: 20, free: 0 } })
  expect(await database().order.count()).toBe(0)
  expect(await database().capacityReservation.count()).toBe(0)
})

it('counts what another process promised', async () => {
  const promise = `INSERT INTO capacity_reservation (id, product_id, part_id, quantity, from_day, to_day)
    SELECT gen_random_uuid(), id, gen_random_uuid(), 1000000, '2026-10-12', '2026-10-20'
    FROM (SELECT id FROM product WHERE id = $1 FOR NO KEY UPDATE) AS held`
  const taken = await acceptAfter(promise, batik)
  expect(taken).toMatchObject({ refusal: { reason: 'noCapacity', wanted: 20, free: 0 } })
  expect(await database().order.count()).toBe(0)
})

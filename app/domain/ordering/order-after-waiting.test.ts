import { beforeEach, describe, expect, it, vi } from 'vitest'
import { acceptQuotes } from '#app/domain/ordering/accept-quotes.server.ts'
import { placeOrder } from '#app/domain/ordering/place-order.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { dateColumn } from '#app/platform/clock.server.ts'
import { database, pool } from '#app/platform/database.server.ts'
import { resetDatabase } from '#tests/database.ts'
import { ask, dayAfter, monday, must, offer, shelve } from '#tests/ordering.ts'
import { type Cast, settle } from '#tests/people.ts'

vi.mock(import('#app/domain/ordering/place-order.server.ts'), { spy: true })

/** An order that begins while somebody else is changing what it needs, and ends after they have. */
let cast: Cast
let batik: string
let requestId: string
let quoteIds: [string, string]

beforeEach(async () => {
  vi.mocked(placeOrder).mockClear()
  await resetDatabase()
  cast = await settle()
  batik = await shelve(cast.sari, { name: 'Batik tulis' })
  const keripik = await shelve(cast.otherMaker, { name: 'Keripik tempe' })
  const wishes = [batik, keripik].map((productId) => ({ productId, quantity: 20 }))
  requestId = await ask(cast.buyer, wishes)
  quoteIds = [await offer(cast.sari, requestId), await offer(cast.otherMaker, requestId)]
})

const waiting = async () => {
  const { rowCount } = await pool().query(
    `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  )
  return rowCount
}

/** Lets work begin and wait in the middle of the change. */
async function amid(change: string, id: string, begin: () => Promise<void>): Promise<void> {
  const other = await pool().connect()
  try {
    await other.query('BEGIN')
    await other.query(change, [id])
    await begin()
    await expect.poll(waiting).toBe(1)
    await other.query('COMMIT')
  } finally {
    other.release()
  }
}

type Accepting = ReturnType<typeof acceptQuotes>
const accept = (quoteId: string) => acceptQuotes(cast.buyer, requestId, [quoteId], monday)

/** Accepts the first quote in the middle of the change. */
async function acceptAfter(change: string, id: string) {
  const begun: Accepting[] = []
  await amid(change, id, async () => {
    begun.push(accept(quoteIds[0]))
  })
  const [taken] = await Promise.all(begun)
  if (!taken) throw new Error('nothing began')
  return taken
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

const nothing = { parts: 0, lines: 0, reserved: 0, told: 0 }

it('is refused with nothing written when its own offer was taken back', async () => {
  const taken = await acceptAfter(`UPDATE quote SET state = 'declined' WHERE id = $1`, quoteIds[0])
  expect(taken).toEqual({ ok: false, refusal: { reason: 'quoteGone' } })
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

describe('what was read before it waited is looked at again', () => {
  /** Whoever changes what a product may be ordered for holds the product. */
  const held = `(SELECT id FROM product WHERE id = $1 FOR NO KEY UPDATE) AS held`
  const untouched = { ...nothing, states: ['offered', 'offered'] }

  it('a product that was delisted', async () => {
    const taken = await acceptAfter(`UPDATE product SET state = 'unlisted' WHERE id = $1`, batik)
    expect(taken).toMatchObject({ refusal: { reason: 'notListed', productName: 'Batik tulis' } })
    expect(await whatIsThere()).toEqual(untouched)
  })

  it('a product that was held', async () => {
    const hold = `INSERT INTO product_hold (id, product_id, cause, reference, code)
      SELECT gen_random_uuid(), id, 'incident', 'LAP-1', 'incident' FROM ${held}`
    const taken = await acceptAfter(hold, batik)
    expect(taken).toMatchObject({ refusal: { reason: 'held', productName: 'Batik tulis' } })
    expect(await whatIsThere()).toEqual(untouched)
  })

  it('a licence that was revoked', async () => {
    const halal = { kind: 'halal' as const, number: 'ID00410000000010120', wholeFirm: true }
    const dates = { state: 'verified' as const, expiresOn: dateColumn(dayAfter(90)) }
    const producerId = cast.sari.organisationId
    await database().certificate.create({ data: { id: newId(), producerId, ...halal, ...dates } })
    const taken = await acceptAfter(`UPDATE certificate SET state = 'revoked' FROM ${held}`, batik)
    expect(taken).toMatchObject({ refusal: { reason: 'certificateLapsed', kind: 'halal' } })
    expect(await whatIsThere()).toEqual(untouched)
  })

  it('the limit above which a second person decides', async () => {
    const lower = `UPDATE buyer SET approval_limit = 1 FROM ${held}`
    expect(must(await acceptAfter(lower, batik)).state).toBe('awaitingApproval')
    const states = ['accepted', 'notChosen']
    expect(await whatIsThere()).toEqual({ ...once, told: 0, states })
  })

  it('how many days there are for paying', async () => {
    must(await acceptAfter(`UPDATE buyer SET payment_days = 14 FROM ${held}`, batik))
    expect((await database().order.findFirstOrThrow()).paymentDays).toBe(14)
  })
})

it('is placed where another choice of its request went before it and was short', async () => {
  await database().product.update({ where: { id: batik }, data: { capacityPerDay: 0 } })
  const emping = await shelve(cast.sari, { name: 'Emping' })
  const before = await ask(cast.buyer, [{ productId: emping, quantity: 10 }])
  const first = await offer(cast.sari, before)
  const begun: Accepting[] = []
  const begin = async (accepting: Accepting) => {
    begun.push(accepting)
    await expect.poll(() => vi.mocked(placeOrder).mock.calls.length).toBe(begun.length)
  }
  await amid(`SELECT FROM quote_request WHERE id = $1 FOR NO KEY UPDATE`, before, async () => {
    await begin(acceptQuotes(cast.buyer, before, [first], monday))
    for (const quoteId of quoteIds) await begin(accept(quoteId))
  })
  const [, short, whole] = await Promise.all(begun)
  expect(short).toMatchObject({ refusal: { reason: 'noCapacity', wanted: 20, free: 0 } })
  expect(whole).toMatchObject({ ok: true })
  expect((await whatIsThere()).states).toEqual(['notChosen', 'accepted'])
})

import { inspect } from 'node:util'
import { beforeEach, describe, expect, it } from 'vitest'
import { acceptQuotes } from '#app/domain/ordering/accept-quotes.server.ts'
import { addToDraft } from '#app/domain/ordering/add-to-draft.server.ts'
import { answerQuote } from '#app/domain/ordering/answer-quote.server.ts'
import { approveOrder } from '#app/domain/ordering/approve-order.server.ts'
import { findOrderFor, findRequestFor } from '#app/domain/ordering/buyer-queries.server.ts'
import { cancelOrder } from '#app/domain/ordering/cancel-order.server.ts'
import { closeRequest } from '#app/domain/ordering/close-request.server.ts'
import { confirmPart } from '#app/domain/ordering/confirm-part.server.ts'
import { declinePart } from '#app/domain/ordering/decline-part.server.ts'
import { declineQuote } from '#app/domain/ordering/decline-quote.server.ts'
import { mostRequestLines } from '#app/domain/ordering/most-request-lines.ts'
import { findPartFor, findQuoteFor } from '#app/domain/ordering/producer-queries.server.ts'
import { refuseOrder } from '#app/domain/ordering/refuse-order.server.ts'
import { sendRequest } from '#app/domain/ordering/send-request.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { dateColumn } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'
import { resetDatabase } from '#tests/database.ts'
import { ask, dayAfter, monday, must, offer, order, shelve } from '#tests/ordering.ts'
import { type Cast, settle } from '#tests/people.ts'

let cast: Cast
let batik: string
let keripik: string

beforeEach(async () => {
  await resetDatabase()
  cast = await settle()
  batik = await shelve(cast.sari, { name: 'Batik tulis' })
  keripik = await shelve(cast.otherMaker, { name: 'Keripik tempe' })
})

const eventTypes = async () =>
  (await database().event.findMany({ orderBy: { position: 'asc' } })).map(({ type }) => type)
const liveReservations = () => database().capacityReservation.count({ where: { releasedAt: null } })

describe('a request', () => {
  it('collects products of several makers in one draft, each once', async () => {
    const first = must(await addToDraft(cast.buyer, [{ productId: batik, quantity: 40 }], monday))
    const both = [{ productId: batik }, { productId: keripik }]
    const second = must(await addToDraft(cast.buyer, both, monday))
    expect(second).toEqual({ requestId: first.requestId, added: 1, already: 1 })
    const request = await findRequestFor(cast.buyer, first.requestId)
    expect(request?.lines.map(({ quantity }) => quantity).sort()).toEqual([10, 40])
  })

  it('stays one draft however often it is begun at once', async () => {
    const add = () => addToDraft(cast.buyer, [{ productId: batik }], monday)
    const all = await Promise.all(Array.from({ length: 8 }, add))
    expect(new Set(all.map((each) => must(each).requestId)).size).toBe(1)
    expect(await database().requestLine.count()).toBe(1)
  })

  it('holds as many products as a list does, and takes the rest whole or not at all', async () => {
    const draft = must(await addToDraft(cast.buyer, [{ productId: batik }], monday))
    const more = await Promise.all(
      Array.from({ length: mostRequestLines - 1 }, async (_, number) => ({
        productId: await shelve(cast.sari, { name: `Produk ${number}` }),
      })),
    )
    const twoTooMany = [...more, { productId: keripik }, { productId: batik }]
    expect(await addToDraft(cast.buyer, twoTooMany, monday)).toEqual({
      ok: false,
      refusal: { reason: 'draftFull', there: 1, fresh: mostRequestLines },
    })
    expect(await database().requestLine.count()).toBe(1)
    const again = [...more, { productId: batik }, ...more.slice(0, 1)]
    expect(must(await addToDraft(cast.buyer, again, monday))).toEqual({
      ...{ requestId: draft.requestId, added: more.length, already: 2 },
    })
    const full = { reason: 'draftFull', there: mostRequestLines, fresh: 1 }
    expect(await addToDraft(cast.buyer, [{ productId: keripik }], monday)).toMatchObject({
      refusal: full,
    })
    expect(must(await addToDraft(cast.buyer, [{ productId: batik }], monday)).already).toBe(1)
    expect(await database().requestLine.count()).toBe(mostRequestLines)
  })

  it('begins no draft for what does not fit', async () => {
    const ids = Array.from({ length: mostRequestLines + 1 }, (_, number) => `Produk ${number}`)
    const chosen = await Promise.all(
      ids.map(async (name) => ({ productId: await shelve(cast.sari, { name }) })),
    )
    expect((await addToDraft(cast.buyer, chosen, monday)).ok).toBe(false)
    expect(await database().quoteRequest.count()).toBe(0)
  })

  it('is not sent below a minimum or without a place and days', async () => {
    const { requestId } = must(
      await addToDraft(cast.buyer, [{ productId: batik, quantity: 5 }], monday),
    )
    const sent = await sendRequest(cast.buyer, requestId, monday)
    expect(sent).toMatchObject({ ok: false, refusal: { reason: 'incomplete' } })
    const problems = sent.ok || sent.refusal.reason !== 'incomplete' ? [] : sent.refusal.problems
    expect(problems.map(({ kind }) => kind)).toEqual([
      'deliverToMissing',
      'deliverByMissing',
      'answerByMissing',
      'quantity',
    ])
    expect(await database().quote.count()).toBe(0)
  })

  it('asks each maker once and shows it nothing of the others', async () => {
    const wishes = [batik, keripik].map((productId) => ({ productId, quantity: 20 }))
    const requestId = await ask(cast.buyer, wishes)
    const quotes = await database().quote.findMany({ where: { requestId } })
    expect(quotes).toHaveLength(2)
    const own = quotes.find(({ producerId }) => producerId === cast.sari.organisationId)
    const seen = await findQuoteFor(cast.sari, own?.id ?? '')
    expect(seen?.lines.map(({ productId }) => productId)).toEqual([batik])
    const told = inspect(seen, { depth: null })
    expect(told).not.toContain(cast.otherMaker.organisationId)
    expect(told).not.toMatch(/Keripik|approvalLimit/)
    expect(await findQuoteFor(cast.otherMaker, own?.id ?? '')).toBeUndefined()
  })

  it('is out of reach for another buyer', async () => {
    const requestId = await ask(cast.buyer, [{ productId: batik, quantity: 20 }])
    expect(await findRequestFor(cast.hotelBuyer, requestId)).toBeUndefined()
    const quoteId = await offer(cast.sari, requestId)
    const taken = await acceptQuotes(cast.hotelBuyer, requestId, [quoteId], monday)
    expect(taken).toEqual({ ok: false, refusal: { reason: 'notFound' } })
  })
})

describe('a quote', () => {
  it('offers no more than was asked, and only once', async () => {
    const requestId = await ask(cast.buyer, [{ productId: batik, quantity: 20 }])
    const quote = await database().quote.findFirstOrThrow({ where: { requestId } })
    const line = await database().requestLine.findFirstOrThrow({ where: { requestId } })
    const answer = (quantity: number) => ({
      leadTimeDays: 3,
      validUntil: dayAfter(9),
      note: undefined,
      lines: [{ id: line.id, quantity, price: 9000n }],
    })
    const tooMany = await answerQuote(cast.sari, quote.id, answer(30), monday)
    expect(tooMany).toMatchObject({ refusal: { reason: 'moreThanAsked', asked: 20 } })
    must(await answerQuote(cast.sari, quote.id, answer(20), monday))
    const again = await answerQuote(cast.sari, quote.id, answer(10), monday)
    expect(again).toEqual({ ok: false, refusal: { reason: 'notAsked' } })
    const foreign = await answerQuote(cast.otherMaker, quote.id, answer(10), monday)
    expect(foreign).toEqual({ ok: false, refusal: { reason: 'notFound' } })
  })

  it('that was taken back cannot be ordered, and the whole order waits', async () => {
    const requestId = await ask(cast.buyer, [{ productId: batik, quantity: 20 }])
    const quoteId = await offer(cast.sari, requestId)
    must(await declineQuote(cast.sari, quoteId, 'Mesin rusak', monday))
    const taken = await acceptQuotes(cast.buyer, requestId, [quoteId], monday)
    expect(taken).toEqual({ ok: false, refusal: { reason: 'quoteGone' } })
    const request = await database().quoteRequest.findUnique({ where: { id: requestId } })
    expect(request?.state).toBe('open')
  })

  it('that has run out cannot be ordered', async () => {
    const requestId = await ask(cast.buyer, [{ productId: batik, quantity: 20 }])
    const quoteId = await offer(cast.sari, requestId)
    const later = new Date('2026-10-27T02:00:00Z')
    const taken = await acceptQuotes(cast.buyer, requestId, [quoteId], later)
    expect(taken).toMatchObject({ refusal: { reason: 'quoteExpired', validUntil: '2026-10-26' } })
  })

  it('is passed over when the request is closed', async () => {
    const requestId = await ask(cast.buyer, [{ productId: batik, quantity: 20 }])
    await offer(cast.sari, requestId)
    must(await closeRequest(cast.buyer, requestId))
    const quote = await database().quote.findFirst({ where: { requestId } })
    expect(quote?.state).toBe('notChosen')
  })
})

describe('accepting quotes', () => {
  it('makes one order with a part per maker, reserves, and passes over the others', async () => {
    const wishes = [batik, keripik].map((productId) => ({ productId, quantity: 20 }))
    const requestId = await ask(cast.buyer, wishes)
    const sari = await offer(cast.sari, requestId, 11_500n)
    const other = await offer(cast.otherMaker, requestId, 9000n)
    const placed = must(await acceptQuotes(cast.buyer, requestId, [sari, other], monday))
    expect(placed).toMatchObject({ number: 'PO-2026-00001', state: 'placed' })
    const seen = await findOrderFor(cast.buyer, placed.orderId)
    expect(seen?.total).toBe(20n * 11_500n + 20n * 9000n)
    expect(seen?.parts.map(({ number, state }) => [number, state])).toEqual([
      ['PO-2026-00001-A', 'placed'],
      ['PO-2026-00001-B', 'placed'],
    ])
    expect(await liveReservations()).toBe(2)
    expect(await eventTypes()).toContain('order.placed')
  })

  it('knows an offer however a program spells its number', async () => {
    const requestId = await ask(cast.buyer, [{ productId: batik, quantity: 20 }])
    const quoteId = await offer(cast.sari, requestId)
    const spelt = [quoteId.toUpperCase(), quoteId]
    expect(await acceptQuotes(cast.buyer, requestId, spelt, monday)).toMatchObject({ ok: true })
  })

  it('answers a repeated post with the same order, even at once', async () => {
    const requestId = await ask(cast.buyer, [{ productId: batik, quantity: 20 }])
    const quoteId = await offer(cast.sari, requestId)
    const post = () => acceptQuotes(cast.buyer, requestId, [quoteId], monday)
    const all = await Promise.all(Array.from({ length: 10 }, post))
    expect(new Set(all.map((each) => must(each).orderId)).size).toBe(1)
    expect(await database().order.count()).toBe(1)
    expect((await eventTypes()).filter((type) => type === 'order.placed')).toHaveLength(1)
  })

  it('takes one choice where two of a buyer choose differently at once', async () => {
    const before = await ask(cast.buyer, [{ productId: batik, quantity: 10 }])
    const first = await offer(cast.sari, before)
    const wishes = [batik, keripik].map((productId) => ({ productId, quantity: 20 }))
    const requestId = await ask(cast.buyer, wishes)
    const quoteIds = [await offer(cast.sari, requestId), await offer(cast.otherMaker, requestId)]
    const [, ...both] = await Promise.all([
      acceptQuotes(cast.buyer, before, [first], monday),
      ...quoteIds.map((quoteId) => acceptQuotes(cast.buyer, requestId, [quoteId], monday)),
    ])
    expect(new Set(both.map((each) => must(each).orderId)).size).toBe(1)
    const states = await database().quote.findMany({ where: { requestId } })
    expect(states.map(({ state }) => state).sort()).toEqual(['accepted', 'notChosen'])
    expect(await database().orderPart.count()).toBe(2)
  })

  it('chooses some and passes over the rest', async () => {
    const wishes = [batik, keripik].map((productId) => ({ productId, quantity: 20 }))
    const requestId = await ask(cast.buyer, wishes)
    const sari = await offer(cast.sari, requestId)
    const other = await offer(cast.otherMaker, requestId)
    must(await acceptQuotes(cast.buyer, requestId, [sari], monday))
    expect((await database().quote.findUnique({ where: { id: other } }))?.state).toBe('notChosen')
  })

  it('refuses what is no longer listed or has a lapsed certificate', async () => {
    const requestId = await ask(cast.buyer, [{ productId: batik, quantity: 20 }])
    const quoteId = await offer(cast.sari, requestId)
    await database().certificate.create({
      data: {
        id: newId(),
        producerId: cast.sari.organisationId,
        kind: 'halal',
        number: 'ID00410000000010120',
        state: 'verified',
        expiresOn: dateColumn('2026-10-11'),
        scopes: { create: { productId: batik } },
      },
    })
    const accept = () => acceptQuotes(cast.buyer, requestId, [quoteId], monday)
    expect(await accept()).toMatchObject({
      refusal: { reason: 'certificateLapsed', kind: 'halal', productName: 'Batik tulis' },
    })
    await database().product.update({ where: { id: batik }, data: { state: 'unlisted' } })
    expect(await accept()).toMatchObject({ refusal: { reason: 'notListed' } })
    expect(await liveReservations()).toBe(0)
  })

  it('reserves without a limit where nobody stated a capacity', async () => {
    const productId = await shelve(cast.sari, { name: 'Selendang', capacityPerDay: null })
    await order(cast.buyer, cast.sari, { productId, quantity: 1000 }, 100n)
    expect(await liveReservations()).toBe(1)
  })
})

describe('capacity under pressure', () => {
  it('sells a hot product to 50 buyers at once and never oversells it', async () => {
    // 20 a day × 6 working days up to the deadline: 120 pieces, 12 orders of 10.
    const hot = await shelve(cast.sari, { name: 'Dodol', capacityPerDay: 20 })
    const asked: { requestId: string; quoteId: string }[] = []
    for (let index = 0; index < 50; index++) {
      const wishes = [{ productId: hot, quantity: 10 }]
      const requestId = await ask(cast.buyer, wishes, { deliverBy: dayAfter(6) })
      asked.push({ requestId, quoteId: await offer(cast.sari, requestId) })
    }
    const results = await Promise.all(
      asked.map(({ requestId, quoteId }) => acceptQuotes(cast.buyer, requestId, [quoteId], monday)),
    )
    expect(results.filter(({ ok }) => ok)).toHaveLength(12)
    const refused = results.flatMap((result) => (result.ok ? [] : [result.refusal]))
    expect(refused.every(({ reason }) => reason === 'noCapacity')).toBe(true)
    const { _sum } = await database().capacityReservation.aggregate({ _sum: { quantity: true } })
    expect(_sum.quantity).toBe(120)
    expect(await database().order.count()).toBe(12)
    const open = await database().quoteRequest.count({ where: { state: 'open' } })
    expect(open).toBe(38)
  }, 60_000)

  it('never locks in a circle when orders share products in any order', async () => {
    const more = await shelve(cast.otherMaker, { name: 'Rengginang', capacityPerDay: 1000 })
    const asked: { requestId: string; quoteIds: string[] }[] = []
    for (let index = 0; index < 12; index++) {
      const products = index % 2 ? [batik, keripik, more] : [more, keripik, batik]
      const wishes = products.map((productId) => ({ productId, quantity: 10 }))
      const requestId = await ask(cast.buyer, wishes)
      const quoteIds = [
        await offer(cast.sari, requestId, 100n),
        await offer(cast.otherMaker, requestId, 100n),
      ]
      asked.push({ requestId, quoteIds })
    }
    const results = await Promise.all(
      asked.map(({ requestId, quoteIds }) => acceptQuotes(cast.buyer, requestId, quoteIds, monday)),
    )
    expect(results.every(({ ok }) => ok)).toBe(true)
  }, 60_000)

  it('gives days back when a part is declined or an order cancelled', async () => {
    const { partId } = await order(cast.buyer, cast.sari, { productId: batik, quantity: 20 })
    must(await declinePart(cast.sari, partId, 'Kain habis', monday))
    expect(await liveReservations()).toBe(0)
    const { orderId } = await order(cast.buyer, cast.sari, { productId: batik, quantity: 20 })
    must(await cancelOrder(cast.buyer, orderId, monday))
    expect(await liveReservations()).toBe(0)
  })
})

describe('an order above the limit', () => {
  const big = () => order(cast.buyer, cast.sari, { productId: batik, quantity: 2000 }, 11_500n)

  it('waits for another approver and is unseen by its makers until then', async () => {
    const { orderId, partId } = await big()
    expect(await findPartFor(cast.sari, partId)).toBeUndefined()
    const own = await approveOrder(cast.buyer, orderId, monday)
    expect(own).toEqual({ ok: false, refusal: { reason: 'notAllowed' } })
    const foreign = await approveOrder(cast.hotelBuyer, orderId, monday)
    expect(foreign).toEqual({ ok: false, refusal: { reason: 'notFound' } })
    must(await approveOrder(cast.buyerApprover, orderId, monday))
    expect((await findPartFor(cast.sari, partId))?.part.state).toBe('placed')
  })

  it('is decided once, whoever is faster', async () => {
    const { orderId } = await big()
    const decisions = await Promise.all([
      approveOrder(cast.buyerApprover, orderId, monday),
      refuseOrder(cast.buyerApprover, orderId, 'Anggaran', monday),
      approveOrder(cast.buyerApprover, orderId, monday),
    ])
    expect(decisions.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await database().orderApproval.count()).toBe(1)
  })

  it('lets everything go when it is refused', async () => {
    const { orderId } = await big()
    must(await refuseOrder(cast.buyerApprover, orderId, 'Anggaran', monday))
    const seen = await findOrderFor(cast.buyer, orderId)
    expect(seen?.state).toBe('refused')
    expect(seen?.parts.map(({ state }) => state)).toEqual(['cancelled'])
    expect(await liveReservations()).toBe(0)
  })

  it('is not made where nobody else could approve it', async () => {
    const requestId = await ask(cast.hotelBuyer, [{ productId: batik, quantity: 2000 }])
    const quoteId = await offer(cast.sari, requestId, 30_000n)
    const placed = await acceptQuotes(cast.hotelBuyer, requestId, [quoteId], monday)
    expect(placed).toEqual({ ok: false, refusal: { reason: 'noApprover' } })
  })
})

describe('a part', () => {
  it('is either confirmed or cancelled, never both', async () => {
    for (let round = 0; round < 6; round++) {
      const placed = await order(cast.buyer, cast.sari, { productId: batik, quantity: 10 })
      const [confirmed, cancelled] = await Promise.all([
        confirmPart(cast.sari, placed.partId, monday),
        cancelOrder(cast.buyer, placed.orderId, monday),
      ])
      expect(confirmed.ok).not.toBe(cancelled.ok)
      const seen = await findOrderFor(cast.buyer, placed.orderId)
      const pair = [seen?.state, seen?.parts[0]?.state]
      expect(pair).toEqual(confirmed.ok ? ['placed', 'confirmed'] : ['cancelled', 'cancelled'])
    }
  })

  it('belongs to its maker alone', async () => {
    const { partId } = await order(cast.buyer, cast.sari, { productId: batik, quantity: 10 })
    const foreign = await confirmPart(cast.otherMaker, partId, monday)
    expect(foreign).toEqual({ ok: false, refusal: { reason: 'notFound' } })
    expect(await findPartFor(cast.otherMaker, partId)).toBeUndefined()
  })
})

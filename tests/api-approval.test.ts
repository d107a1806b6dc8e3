import { beforeEach, expect, it } from 'vitest'
import type { Buyer } from '#app/domain/accounts/actor.ts'
import { makeKey } from '#app/domain/accounts/keys/make-key.server.ts'
import { addMember } from '#app/domain/accounts/organisations.server.ts'
import { acceptQuotes } from '#app/domain/ordering/accept-quotes.server.ts'
import { approveOrder } from '#app/domain/ordering/approve-order.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { setClock } from '#app/platform/clock.server.ts'
import { database, transact } from '#app/platform/database.server.ts'
import { call, keyFor } from '#tests/api.ts'
import { resetDatabase } from '#tests/database.ts'
import { ask, monday, must, offer, shelve } from '#tests/ordering.ts'
import { type Cast, settle } from '#tests/people.ts'

let cast: Cast
let colleague: Buyer

beforeEach(async () => {
  setClock(monday)
  await resetDatabase()
  cast = await settle()
  colleague = await secondApprover(cast.buyerApprover)
  return () => setClock(undefined)
})

/** Somebody else of the firm who may give the second word. */
async function secondApprover({ organisationId, ...like }: Buyer): Promise<Buyer> {
  const userId = newId()
  const person = { name: 'Sinta Maharani', email: 'sinta@contoh.id' }
  await database().user.create({ data: { id: userId, ...person, emailVerified: true } })
  const membershipId = await transact((tx) =>
    addMember(tx, { userId, organisationId, role: 'buyer', approver: true }),
  )
  return { ...like, ...person, organisationId, userId, membershipId }
}

/** What one buyer could order above the firm's limit, quoted. */
async function quoted(buyer: Buyer) {
  const productId = await shelve(cast.sari, { name: 'Kain panjang', capacityPerDay: 1000 })
  const requestId = await ask(buyer, [{ productId, quantity: 2000 }])
  return { requestId, quoteIds: [await offer(cast.sari, requestId)] }
}

async function held(buyer: Buyer): Promise<string> {
  const { requestId, quoteIds } = await quoted(buyer)
  const { orderId, state } = must(await acceptQuotes(buyer, requestId, quoteIds, monday))
  expect(state).toBe('awaitingApproval')
  return orderId
}

const decide = (key: string, orderId: string, body: unknown = { decision: 'approve' }) =>
  call('decideOrder', { key, params: { orderId }, body })

it('an approver’s key gives the second word, in their name', async () => {
  const orderId = await held(cast.buyer)
  const key = await keyFor(cast.buyerApprover, { opens: ['orders:approve'] })
  const { status, body } = await decide(key, orderId)
  expect([status, body]).toMatchObject([
    201,
    { state: 'placed', approval: { approved: true, deciderName: cast.buyerApprover.name } },
  ])
  const { keyId } = await database().event.findFirstOrThrow({ where: { type: 'order.approved' } })
  expect(keyId).not.toBeNull()
  expect(await decide(key, orderId)).toMatchObject({ status: 201, body: { state: 'placed' } })
  expect(await database().orderApproval.count()).toBe(1)
  const late = await decide(key, orderId, { decision: 'refuse', reason: 'Terlambat' })
  expect([late.status, late.body]).toMatchObject([409, { reason: 'notWaiting' }])
})

it('it refuses too, and says why', async () => {
  const orderId = await held(cast.buyer)
  const key = await keyFor(cast.buyerApprover)
  const silent = await decide(key, orderId, { decision: 'refuse' })
  expect([silent.status, silent.body]).toMatchObject([422, { errors: [{ pointer: '#/reason' }] }])
  const { status, body } = await decide(key, orderId, { decision: 'refuse', reason: 'Mahal' })
  expect([status, body]).toMatchObject([
    201,
    { state: 'refused', approval: { approved: false, reason: 'Mahal' } },
  ])
})

it('it is told which product went off the shelf while the order waited', async () => {
  const orderId = await held(cast.buyer)
  const key = await keyFor(cast.buyerApprover)
  await database().product.updateMany({ data: { state: 'unlisted' } })
  const { status, body } = await decide(key, orderId)
  expect([status, body]).toMatchObject([409, { reason: 'notListed' }])
  expect((body as { detail: string }).detail).toContain('Kain panjang')
  await database().product.updateMany({ data: { state: 'listed' } })
  expect(await decide(key, orderId)).toMatchObject({ status: 201, body: { state: 'placed' } })
})

it('nobody’s key approves what they placed themselves', async () => {
  const orderId = await held(cast.buyerApprover)
  const own = await decide(await keyFor(cast.buyerApprover), orderId)
  expect([own.status, own.body]).toMatchObject([409, { reason: 'notAllowed' }])
  expect(await decide(await keyFor(colleague), orderId)).toMatchObject({ status: 201 })
})

it('nobody approves what a key of theirs placed, by another key or by hand', async () => {
  const { requestId, quoteIds } = await quoted(cast.buyerApprover)
  const key = await keyFor(cast.buyerApprover)
  const params = { requestId }
  const placed = await call('acceptQuotes', { key, params, body: { quoteIds } })
  const { id: orderId, state } = placed.body as { id: string; state: string }
  expect(state).toBe('awaitingApproval')
  const other = await keyFor(cast.buyerApprover)
  for (const each of [key, other]) {
    const { status, body } = await decide(each, orderId)
    expect([status, body]).toMatchObject([409, { reason: 'notAllowed' }])
  }
  expect(await approveOrder(cast.buyerApprover, orderId, monday)).toMatchObject({
    refusal: { reason: 'notAllowed' },
  })
  must(await approveOrder(colleague, orderId, monday))
})

it('only approvers hand the permission on', async () => {
  const wish = { name: 'ERP', scopes: ['orders:approve' as const], lifetime: '30' as const }
  expect(await makeKey(cast.buyer, wish, monday)).toMatchObject({ ok: false })
  expect(await makeKey(cast.hotelBuyer, wish, monday)).toMatchObject({
    refusal: { reason: 'notApprover' },
  })
})

it('the permission ends with its holder’s own', async () => {
  const orderId = await held(cast.buyer)
  const key = await keyFor(cast.buyerApprover)
  const { membershipId: id } = cast.buyerApprover
  await database().membership.update({ where: { id }, data: { approver: false } })
  const { status, body } = await decide(key, orderId)
  expect([status, body]).toMatchObject([409, { reason: 'notAllowed' }])
})

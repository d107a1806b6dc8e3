import { beforeAll, expect, it } from 'vitest'
import { cancelRound } from '#app/domain/curation/rounds/cancel-round.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { database } from '#app/platform/database.server.ts'
import { deliverEvent } from '#app/platform/deliver-event.server.ts'
import { prepareJobs, runDueJobs } from '#app/platform/jobs.server.ts'
import { reactions } from '#app/reactions/all.server.ts'
import { tasks } from '#app/reactions/tasks.server.ts'
import { tellFittingMakers } from '#app/reactions/tell-fitting-makers.server.ts'
import '#tests/database.ts'
import { dayAfter, monday, must, shelve } from '#tests/ordering.ts'
import { type Cast, settle } from '#tests/people.ts'
import { openedCall, writtenCall } from '#tests/rounds.ts'
import { answerQuestions } from './answer-questions.server.ts'
import { findCallOf, findTab } from './buyer-queries.server.ts'
import { closeDueCalls } from './close-due-calls.server.ts'
import { decideEntries } from './decide-entries.server.ts'
import { enterCall } from './enter-call.server.ts'
import { findOwnEntry } from './maker-entries.server.ts'
import {
  findCallFor,
  findCallsFor,
  findPublicCall,
  findPublicCalls,
} from './maker-queries.server.ts'
import { type After, findCall, findFittingMakers } from './makers-to-tell.server.ts'
import { changeCall, closeCall, openCall, planCall, settleCall } from './save-call.server.ts'
import type { EntryDecisionInput } from './schemas.ts'
import { withdrawEntry } from './withdraw-entry.server.ts'

let cast: Cast
/** What else there is to do stays undone. */
const mute = { react: async () => {}, mailNotice: async () => {} }
const today = dayAfter(0)

beforeAll(async () => {
  await prepareJobs()
  cast = await settle()
})

async function deliverAll() {
  for (const { id } of await database().event.findMany({ orderBy: { position: 'asc' } })) {
    await deliverEvent(id, reactions)
  }
  await runDueJobs({ ...tasks, ...mute })
}

const word = (over: Partial<EntryDecisionInput>): EntryDecisionInput => ({
  entries: [],
  outcome: 'pass',
  reasonCode: undefined,
  reasonText: undefined,
  questions: [],
  ...over,
})

const kindsFor = async (userId: string, waits?: true) => {
  const rows = await database().notification.findMany({
    where: { userId, ...(waits ? { waits, doneAt: null } : {}) },
    orderBy: { createdAt: 'asc' },
  })
  return rows.map(({ kind }) => kind)
}

it('goes from entry through question and answer to a decision, each told to whom it concerns', async () => {
  const callId = await openedCall(cast.buyer)
  const productId = await shelve(cast.sari, { name: 'Selendang' })
  const { entryId } = must(await enterCall(cast.sari, { callId, productId }, monday))
  await deliverAll()
  expect(await kindsFor(cast.buyer.userId, true)).toEqual(['rounds.entered'])
  const questions = ['Kemasan tahan lembap?', 'Bisa 200 sepekan?']
  must(
    await decideEntries(
      cast.buyer,
      callId,
      word({ entries: [entryId], outcome: 'ask', questions }),
      monday,
    ),
  )
  await deliverAll()
  expect(await kindsFor(cast.buyer.userId, true)).toEqual([])
  expect(await kindsFor(cast.sari.userId, true)).toEqual(['rounds.asked'])
  const asked = (await findOwnEntry(cast.sari, entryId))?.questions ?? []
  expect(asked.map(({ text }) => text)).toEqual(questions)
  const [first] = asked
  const half = await answerQuestions(cast.sari, entryId, { [first?.id ?? '']: 'Ya' }, monday)
  expect(half).toMatchObject({ refusal: { reason: 'unanswered' } })
  const answers = Object.fromEntries(asked.map(({ id }) => [id, 'Ya, bisa']))
  expect(await answerQuestions(cast.otherMaker, entryId, answers, monday)).toMatchObject({
    refusal: { reason: 'notFound' },
  })
  must(await answerQuestions(cast.sari, entryId, answers, monday))
  await deliverAll()
  expect(await kindsFor(cast.buyer.userId, true)).toEqual(['rounds.answered'])
  must(await decideEntries(cast.buyer, callId, word({ entries: [entryId] }), monday))
  await deliverAll()
  expect(await kindsFor(cast.buyer.userId, true)).toEqual([])
  expect(await kindsFor(cast.sari.userId, true)).toEqual([])
  expect(await kindsFor(cast.sari.userId)).toContain('rounds.passed')
})

it('decides on several at once and leaves alone what has moved', async () => {
  const callId = await openedCall(cast.buyer)
  const entries: string[] = []
  for (const name of ['Satu', 'Dua', 'Tiga']) {
    const productId = await shelve(cast.sari, { name })
    entries.push(must(await enterCall(cast.sari, { callId, productId }, monday)).entryId)
  }
  must(await withdrawEntry(cast.sari, entries[0] ?? '', monday))
  const decline = word({
    ...{ entries, outcome: 'decline', reasonCode: 'packaging', reasonText: 'Butuh kotak' },
  })
  expect(await decideEntries(cast.hotelBuyer, callId, decline, monday)).toMatchObject({
    refusal: { reason: 'notFound' },
  })
  const decided = must(await decideEntries(cast.buyer, callId, decline, monday))
  expect(decided).toEqual({ decided: 2, skipped: 1 })
  const call = await findCallOf(cast.buyer, callId)
  expect(call?.counts).toEqual({ new: 0, asked: 0, passed: 0, declined: 3 })
  const shown = call ? await findTab(call, 'declined', { today, page: 1 }) : []
  expect(shown.filter(({ reasonText }) => reasonText === 'Butuh kotak')).toHaveLength(2)
})

it('two words at the same moment leave one', async () => {
  const callId = await openedCall(cast.buyer)
  const productId = await shelve(cast.sari, { name: 'Serentak' })
  const { entryId } = must(await enterCall(cast.sari, { callId, productId }, monday))
  const pass = word({ entries: [entryId] })
  const decline = word({
    ...{ entries: [entryId], outcome: 'decline', reasonCode: 'price', reasonText: 'Mahal' },
  })
  const results = await Promise.all([
    decideEntries(cast.buyer, callId, pass, monday),
    decideEntries(cast.buyerApprover, callId, decline, monday),
    withdrawEntry(cast.sari, entryId, monday),
  ])
  const [one, other, back] = results
  const won = [one, other].filter(
    (each) => each?.ok && 'decided' in each.value && each.value.decided,
  )
  expect(won.length + (back?.ok ? 1 : 0)).toBe(1)
})

it('sells no seat twice, and gives one back to whoever withdraws', async () => {
  const callId = await openedCall(cast.buyer, { seats: 2 })
  const products: string[] = []
  for (const index of [1, 2, 3, 4, 5, 6]) {
    products.push(await shelve(cast.sari, { name: `Kursi ${index}` }))
  }
  const results = await Promise.all(
    products.map((productId) => enterCall(cast.sari, { callId, productId }, monday)),
  )
  const entered = results.flatMap((result) => (result.ok ? [result.value.entryId] : []))
  expect(entered).toHaveLength(2)
  must(await withdrawEntry(cast.sari, entered[0] ?? '', monday))
  const productId = products[results.findIndex(({ ok }) => !ok)] ?? ''
  must(await enterCall(cast.sari, { callId, productId }, monday))
})

it('takes a product once, and again after it was withdrawn', async () => {
  const callId = await openedCall(cast.buyer)
  const productId = await shelve(cast.sari, { name: 'Sekali' })
  const both = await Promise.all(
    [1, 2].map(() => enterCall(cast.sari, { callId, productId }, monday)),
  )
  const entered = both.flatMap((each) => (each.ok ? [each.value.entryId] : []))
  expect(entered).toHaveLength(1)
  expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { reason: 'already' } })
  must(await withdrawEntry(cast.sari, entered[0] ?? '', monday))
  const again = must(await enterCall(cast.sari, { callId, productId }, monday))
  expect(again.entryId).toBe(entered[0])
})

it('refuses late entries and what lacks a condition, in words of its own', async () => {
  const strict = await openedCall(cast.buyer, { certificates: ['halal'], priceCeiling: 10_000n })
  const productId = await shelve(cast.sari, { name: 'Kurang' })
  expect(await enterCall(cast.sari, { callId: strict, productId }, monday)).toMatchObject({
    refusal: {
      reason: 'lacking',
      lacks: [{ code: 'certificate', kind: 'halal' }, { code: 'priceAbove' }],
    },
  })
  const soon = await openedCall(cast.buyer, { closesOn: dayAfter(1) })
  const afterwards = new Date(monday.getTime() + 2 * 86_400_000)
  expect(await enterCall(cast.sari, { callId: soon, productId }, afterwards)).toMatchObject({
    refusal: { reason: 'late' },
  })
  expect(await closeDueCalls(afterwards)).toBe(1)
  expect(await closeDueCalls(afterwards)).toBe(0)
  expect(await enterCall(cast.sari, { callId: soon, productId }, monday)).toMatchObject({
    refusal: { reason: 'notOpen' },
  })
  const draft = { state: 'draft' as const }
  await database().product.update({ where: { id: productId }, data: draft })
  const open = await openedCall(cast.buyer)
  expect(await enterCall(cast.sari, { callId: open, productId }, monday)).toMatchObject({
    refusal: { reason: 'notCurated' },
  })
})

it('counts the certificate of the cooperative that names the product, while its maker is a member', async () => {
  const { organisationId, organisationName, name, region } = cast.cooperative
  await database().producer.create({
    data: {
      ...{ id: organisationId, businessName: organisationName, ownerName: name },
      ...{ regionCode: region, identityKey: `cooperative|${organisationId}` },
    },
  })
  const productId = await shelve(cast.sari, { name: 'Boneka Badak' })
  const [callId, other] = [
    await openedCall(cast.buyer, { certificates: ['sni'] }),
    await openedCall(cast.buyer, { certificates: ['sni'] }),
  ]
  await database().certificate.create({
    data: {
      ...{ id: newId(), producerId: organisationId, kind: 'sni', number: 'IDN-UMN-T-0318/2025' },
      ...{ state: 'verified', wholeFirm: false, scopes: { create: { productId } } },
    },
  })
  const call = await findCall(callId)
  if (!call) throw new Error('no call')
  const fitting = async () => (await findFittingMakers(call, monday)).makers
  const inside = (cooperativeId: string | null) =>
    database().producer.update({
      where: { id: cast.sari.organisationId },
      data: { cooperativeId },
    })
  expect(await enterCall(cast.sari, { callId, productId }, monday)).toMatchObject({
    refusal: { lacks: [{ code: 'certificate', kind: 'sni' }] },
  })
  expect(await fitting()).toEqual([])
  await inside(cast.cooperativeId)
  expect(await fitting()).toEqual([cast.sari.organisationId])
  must(await enterCall(cast.sari, { callId, productId }, monday))
  expect(await findTab(call, 'new', { today, page: 1 })).toMatchObject([{ lacks: [] }])
  await inside(null)
  expect(await findTab(call, 'new', { today, page: 1 })).toMatchObject([{ lacks: [{}] }])
  expect(await enterCall(cast.sari, { callId: other, productId }, monday)).toMatchObject({
    refusal: { reason: 'lacking' },
  })
})

it('is for invited makers alone where the buyer says so', async () => {
  const { callId: lonely } = await planCall(
    cast.hotelBuyer,
    writtenCall({ audience: 'invited' }),
    monday,
  )
  expect(await openCall(cast.hotelBuyer, lonely, monday)).toMatchObject({
    refusal: { reason: 'nobodyInvited' },
  })
  await shelve(cast.sari, { name: 'Undangan' })
  const callId = await openedCall(cast.hotelBuyer, { title: 'Rahasia hotel' }, [cast.sari])
  expect(await findCallFor(cast.sari, callId, today)).toBeTruthy()
  expect(await findCallFor(cast.otherMaker, callId, today)).toBeUndefined()
  expect(await findPublicCall(callId)).toBeUndefined()
  expect(await findCallOf(cast.buyer, callId)).toBeUndefined()
  const seen = JSON.stringify(
    [await findPublicCalls(today), await findCallsFor(cast.otherMaker, today)],
    (_, value) => (typeof value === 'bigint' ? `${value}` : value),
  )
  expect(seen).not.toContain('Rahasia hotel')
  await deliverAll()
  expect(await kindsFor(cast.sari.userId, true)).toContain('rounds.invited')
  expect(await kindsFor(cast.otherMaker.userId)).not.toContain('rounds.invited')
  must(await closeCall(cast.hotelBuyer, callId, monday))
  await deliverAll()
  expect(await kindsFor(cast.sari.userId, true)).not.toContain('rounds.invited')
})

it('tells makers whose products fit, and the offices around', async () => {
  await database().notification.deleteMany()
  await shelve(cast.otherMaker, { name: 'Camilan cocok' })
  await openedCall(cast.buyer, { title: 'Untuk semua', priceCeiling: 20_000n })
  await deliverAll()
  expect(await kindsFor(cast.otherMaker.userId)).toContain('rounds.callFits')
  expect(await kindsFor(cast.official.userId)).toContain('rounds.callInRegion')
  expect(await kindsFor(cast.mentor.userId)).toContain('rounds.callInRegion')
  await database().notification.deleteMany()
  await openedCall(cast.buyer, { title: 'Untuk siapa', capacityPerDay: 1_000_000 })
  await deliverAll()
  expect(await kindsFor(cast.otherMaker.userId)).toEqual([])
})

it('tells them by the batch, each once, however often a job runs', async () => {
  const callId = await openedCall(cast.buyer, { title: 'Bertahap' })
  for (const name of ['Satu', 'Dua']) await shelve(cast.otherMaker, { name: `Batch ${name}` })
  await shelve(cast.sari, { name: 'Batch Tiga' })
  await database().notification.deleteMany()
  const { id: eventId } = await database().event.findFirstOrThrow({
    where: { type: 'call.opened', subjectId: callId },
  })
  const call = await findCall(callId)
  if (!call) throw new Error('no call')
  let after: After | undefined
  do {
    for (const _ of ['first', 'again']) await tellFittingMakers({ eventId, callId, after }, 1)
    after = (await findFittingMakers(call, monday, after, 1)).after
  } while (after)
  for (const { userId } of [cast.otherMaker, cast.sari]) {
    expect(await kindsFor(userId)).toEqual(['rounds.callFits'])
  }
})

it('lets go of what is undecided when it is settled or called off', async () => {
  const callId = await openedCall(cast.buyer)
  const productId = await shelve(cast.sari, { name: 'Dilepas' })
  const { entryId } = must(await enterCall(cast.sari, { callId, productId }, monday))
  expect(await settleCall(cast.buyer, callId, monday)).toMatchObject({
    refusal: { reason: 'wrongState' },
  })
  must(await closeCall(cast.buyer, callId, monday))
  expect(must(await settleCall(cast.buyer, callId, monday))).toEqual({ released: 1 })
  expect((await findOwnEntry(cast.sari, entryId))?.state).toBe('released')
  expect(
    await decideEntries(cast.buyer, callId, word({ entries: [entryId] }), monday),
  ).toMatchObject({ refusal: { reason: 'over' } })

  const other = await openedCall(cast.buyer)
  expect(await changeCall(cast.buyer, other, writtenCall())).toMatchObject({
    refusal: { reason: 'wrongState' },
  })
  const off = { id: other, kind: 'call' as const, reason: 'Rak batal' }
  expect(await cancelRound(cast.hotelBuyer, off, monday)).toMatchObject({
    refusal: { reason: 'notFound' },
  })
  must(await cancelRound(cast.buyer, off, monday))
})

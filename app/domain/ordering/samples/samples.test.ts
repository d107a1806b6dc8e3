import { beforeAll, describe, expect, it } from 'vitest'
import type { Buyer } from '#app/domain/accounts/actor.ts'
import { countAll } from '#app/platform/count-all.server.ts'
import { database } from '#app/platform/database.server.ts'
import { runDueJobs } from '#app/platform/jobs.server.ts'
import { tasks } from '#app/reactions/tasks.server.ts'
import '#tests/database.ts'
import { monday, must, shelve } from '#tests/ordering.ts'
import { type Cast, settle } from '#tests/people.ts'
import { askForSamples } from './ask-for-samples.server.ts'
import { declineSample } from './decline-sample.server.ts'
import { findDelivery } from './offers.server.ts'
import { findSampleFor, findSamples, sampleTurns, walkSamples } from './queries.server.ts'
import { receiveSample } from './receive-sample.server.ts'
import { mostOpen } from './sample.ts'
import { saveSampleTerms } from './save-sample-terms.server.ts'
import { SampleRefusalSchema, SampleTermsSchema, SampleWishSchema } from './schemas.ts'
import { sendSample } from './send-sample.server.ts'
import { withdrawSample } from './withdraw-sample.server.ts'

let cast: Cast

const wish = SampleWishSchema.parse({
  ...{ quantity: '2', recipient: 'Rani', phone: '0812 3456 7890', note: 'Pedas saja' },
  deliverTo: 'Gudang Cikarang',
})
const dispatch = { courier: 'JNE', trackingNumber: 'A1', cost: 24_000n, text: undefined }
const receipt = { verdict: 'wanted' as const, text: 'Rasanya pas' }
const no = { reason: 'outOfStock' as const, text: undefined }

const askFor = (buyer: Buyer, ...productIds: string[]) =>
  askForSamples(buyer, { productIds, wish }, monday)

async function asked(buyer = cast.buyer, maker = cast.sari) {
  const productId = await shelve(maker, { name: 'Keripik' })
  return { productId, id: must(await askFor(buyer, productId)).asked[0] ?? '' }
}

const waiting = async (userId: string) => {
  await runDueJobs(tasks)
  const rows = await database().notification.findMany({
    where: { userId, waits: true, doneAt: null, kind: { startsWith: 'samples.' } },
  })
  return rows.map(({ kind }) => kind)
}

beforeAll(async () => {
  cast = await settle()
})

it('goes from the asking to the verdict, and waits for whose turn it is', async () => {
  const { id } = await asked()
  expect(await countAll({ turns: sampleTurns(cast.sari) })).toEqual({ turns: 1 })
  expect(await waiting(cast.sari.userId)).toEqual(['samples.asked'])
  expect(await countAll({ turns: sampleTurns(cast.buyer) })).toEqual({ turns: 0 })
  must(await sendSample(cast.sari, id, dispatch, monday))
  expect(await waiting(cast.sari.userId)).toEqual([])
  expect(await waiting(cast.buyer.userId)).toEqual(['samples.sent'])
  expect(await countAll({ turns: sampleTurns(cast.buyer) })).toEqual({ turns: 1 })
  must(await receiveSample(cast.buyer, id, receipt, monday))
  expect(await waiting(cast.buyer.userId)).toEqual([])
  expect(await findSampleFor(cast.sari, id)).toMatchObject({
    ...{ state: 'received', way: 'onRequest', number: 'CTH-2026-00001' },
    delivery: { phone: '+6281234567890', deliverTo: 'Gudang Cikarang' },
    steps: [
      { act: 'send', courier: 'JNE', cost: 24_000n, byName: 'Sari Wulandari' },
      { act: 'receive', verdict: 'wanted', text: 'Rasanya pas' },
    ],
  })
  const letters = await database().mailMessage.findMany({ select: { subject: true } })
  expect(letters.map(({ subject }) => subject).sort()).toEqual([
    'Contoh dikirim: Keripik',
    ...Array(2).fill('Contoh diterima: Keripik'),
    ...Array(2).fill('Minimarket Nusa meminta contoh: Keripik'),
  ])
})

it('may be declined with a reason or taken back, and hides then where it was to go', async () => {
  const first = await asked()
  must(await declineSample(cast.sari, first.id, no, monday))
  const second = await asked()
  must(await withdrawSample(cast.buyer, second.id, monday))
  for (const { id } of [first, second]) {
    expect((await findSampleFor(cast.sari, id))?.delivery).toBeNull()
    expect((await findSampleFor(cast.buyer, id))?.delivery?.recipient).toBe('Rani')
  }
  expect(SampleRefusalSchema.safeParse({ reason: 'other' }).success).toBe(false)
})

it('is done once, by whose turn it is alone', async () => {
  const { id } = await asked()
  const late = { ok: false, refusal: { reason: 'notNow' } }
  expect(await sendSample(cast.otherMaker, id, dispatch, monday)).toEqual(late)
  expect(await receiveSample(cast.buyer, id, receipt, monday)).toEqual(late)
  expect(await withdrawSample(cast.hotelBuyer, id, monday)).toEqual(late)
  const both = await Promise.all([
    sendSample(cast.sari, id, dispatch, monday),
    withdrawSample(cast.buyer, id, monday),
  ])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await database().sampleStep.count({ where: { askingId: id } })).toBe(1)
})

it('costs no more than the terms it was asked for under, whatever they are since', async () => {
  const productId = await shelve(cast.sari, { name: 'Dodol' })
  const terms = (price: bigint) => ({ way: 'paid' as const, price })
  must(await saveSampleTerms(cast.sari, productId, terms(10_000n), monday))
  const { asked: ids } = must(await askFor(cast.buyer, productId))
  const id = ids[0] ?? ''
  must(await saveSampleTerms(cast.sari, productId, terms(90_000n), monday))
  expect(await sendSample(cast.sari, id, { ...dispatch, cost: 20_001n }, monday)).toEqual({
    ...{ ok: false, refusal: { reason: 'aboveTerms' } },
  })
  must(await sendSample(cast.sari, id, { ...dispatch, cost: 20_000n }, monday))
})

it('is nobody else’s', async () => {
  const { id } = await asked()
  for (const stranger of [cast.hotelBuyer, cast.otherMaker]) {
    expect(await findSampleFor(stranger, id)).toBeUndefined()
    expect((await findSamples(stranger, { shelf: 'running', page: 1 })).total).toBe(0)
  }
  expect(await findSampleFor(cast.buyerApprover, id)).toMatchObject({ id })
})

describe('asking', () => {
  it('finds what is under way, however many ask at once', async () => {
    const productId = await shelve(cast.sari, { name: 'Opak' })
    const answers = await Promise.all(
      [cast.buyer, cast.buyerApprover, cast.buyer].map((buyer) => askFor(buyer, productId)),
    )
    expect(answers.map((answer) => must(answer).asked.length).sort()).toEqual([0, 0, 1])
    const [first, ...others] = answers
      .map(must)
      .flatMap(({ asked, already }) => [...asked, ...already])
    expect(others.every((id) => id === first)).toBe(true)
    expect(must(await askFor(cast.hotelBuyer, productId)).asked).toHaveLength(1)
    must(await withdrawSample(cast.buyer, first ?? '', monday))
    expect(must(await askFor(cast.buyer, productId)).asked).toHaveLength(1)
  })

  it('goes to every maker of a list, and says what is left out', async () => {
    const here = await shelve(cast.sari, { name: 'Dodol' })
    const there = await shelve(cast.otherMaker, { name: 'Sambal' })
    const gone = await shelve(cast.sari, { name: 'Turun' })
    const none = await shelve(cast.sari, { name: 'Tanpa contoh' })
    await database().product.update({ where: { id: gone }, data: { state: 'unlisted' } })
    must(await saveSampleTerms(cast.sari, none, { way: 'none', price: undefined }, monday))
    const answer = must(await askFor(cast.hotelBuyer, here, there, gone, none, here))
    expect([answer.asked.length, answer.left]).toEqual([2, ['Turun', 'Tanpa contoh']])
    expect(await askFor(cast.hotelBuyer, gone)).toMatchObject({
      refusal: { reason: 'nothingListed' },
    })
    expect(await askFor(cast.hotelBuyer, none)).toMatchObject({ refusal: { reason: 'notGiven' } })
  })

  it('of several at once is one notice to each maker, until the last is answered', async () => {
    await runDueJobs(tasks)
    await database().notification.deleteMany()
    await database().mailMessage.deleteMany()
    const [one, two, three] = await Promise.all(
      ['Opor', 'Rendang', 'Gudeg'].map((name) => shelve(cast.sari, { name })),
    )
    const alone = await shelve(cast.otherMaker, { name: 'Tauco' })
    const chosen = [alone, one ?? '', two ?? '', three ?? '']
    const { asked: ids } = must(await askFor(cast.hotelBuyer, ...chosen))
    const [, first = '', second = '', third = ''] = ids
    expect(await waiting(cast.sari.userId)).toEqual(['samples.severalAsked'])
    expect(await waiting(cast.otherMaker.userId)).toEqual(['samples.asked'])
    const letters = await database().mailMessage.findMany({
      select: { toAddress: true, subject: true },
    })
    const toSari = letters.filter(({ toAddress }) => toAddress === cast.sari.email)
    expect(toSari.map(({ subject }) => subject)).toEqual(['Hotel Citarum meminta contoh 3 produk'])
    const [notice] = await database().notification.findMany({
      where: { userId: cast.sari.userId },
    })
    expect(notice).toMatchObject({ path: '/producer/samples', data: { count: 3, product: 'Opor' } })
    must(await sendSample(cast.sari, first, dispatch, monday))
    must(await declineSample(cast.sari, third, no, monday))
    expect(await waiting(cast.sari.userId)).toEqual(['samples.severalAsked'])
    must(await withdrawSample(cast.hotelBuyer, second, monday))
    expect(await waiting(cast.sari.userId)).toEqual([])
  })

  it('keeps the terms as they were, and remembers where to', async () => {
    const productId = await shelve(cast.sari, { name: 'Wajit' })
    const paid = SampleTermsSchema.parse({ way: 'paid', price: 'Rp 5.000' })
    must(await saveSampleTerms(cast.sari, productId, paid, monday))
    const id = must(await askFor(cast.buyer, productId)).asked[0] ?? ''
    must(await saveSampleTerms(cast.sari, productId, { way: 'onRequest', price: 9n }, monday))
    expect(await findSampleFor(cast.buyer, id)).toMatchObject({ way: 'paid', price: 5_000n })
    expect(await saveSampleTerms(cast.otherMaker, productId, paid, monday)).toMatchObject({
      refusal: { reason: 'notFound' },
    })
    expect(await findDelivery(cast.buyer)).toMatchObject({ deliverTo: 'Gudang Cikarang' })
    expect(SampleTermsSchema.safeParse({ way: 'deducted', price: '' }).success).toBe(false)
  })

  it('ends at so many under way', async () => {
    const numbers = Array.from({ length: mostOpen + 1 }, (_, index) => index)
    const shelved = await Promise.all(
      numbers.map((number) => shelve(cast.otherMaker, { name: `Kue ${number}` })),
    )
    const buyer = { ...cast.buyer, organisationId: cast.hotelBuyer.organisationId }
    const running = (await findSamples(buyer, { shelf: 'running', page: 1 })).total
    expect(await askFor(buyer, ...shelved)).toMatchObject({ refusal: { reason: 'tooMany' } })
    const rest = shelved.slice(0, mostOpen - running)
    expect(must(await askFor(buyer, ...rest)).asked).toHaveLength(rest.length)
    expect(await askFor(buyer, shelved.at(-1) ?? '')).toMatchObject({
      refusal: { reason: 'tooMany' },
    })
    const pages = await walkSamples(buyer, { most: 100 })
    const after = { at: pages[9]?.askedAt ?? monday, id: pages[9]?.id ?? '' }
    const further = await walkSamples(buyer, { after, most: 100 })
    expect(further.map(({ id }) => id)).toEqual(pages.slice(10).map(({ id }) => id))
  })
})

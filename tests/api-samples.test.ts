import { beforeAll, expect, it } from 'vitest'
import { createWebhook } from '#app/domain/accounts/webhooks/create-webhook.server.ts'
import { declineSample } from '#app/domain/ordering/samples/decline-sample.server.ts'
import { sendSample } from '#app/domain/ordering/samples/send-sample.server.ts'
import { database } from '#app/platform/database.server.ts'
import { runDueJobs } from '#app/platform/jobs.server.ts'
import { tasks } from '#app/reactions/tasks.server.ts'
import '#tests/database.ts'
import { call, keyFor } from '#tests/api.ts'
import { monday, must, shelve } from '#tests/ordering.ts'
import { type Cast, settle } from '#tests/people.ts'

type Told = { id: string; number: string; state: string; reason?: string }

let cast: Cast
let key: string

const wish = (productId: string, change = {}) => ({
  ...{ productId, quantity: 2, recipient: 'Lina', phone: '0812 3456 7890' },
  ...{ deliverTo: 'Gudang hotel', ...change },
})

const ask = async (body: unknown, more = {}) => {
  const { status, body: told } = await call('askForSample', { key, body, ...more })
  return { status, told: told as Told }
}

const does = async (
  id: 'readSample' | 'withdrawSample' | 'receiveSample',
  at: Told,
  body?: unknown,
) => {
  const params = { sampleAskingId: at.id }
  const answer = await call(id, { key, params, body })
  return { status: answer.status, told: answer.body as Told }
}

beforeAll(async () => {
  cast = await settle()
  key = await keyFor(cast.hotelBuyer)
  const topics = ['sample.sent', 'sample.declined'] as const
  const url = 'https://gudang.example.com/kabar'
  const hotel = { ...cast.hotelBuyer, approver: true }
  must(await createWebhook(hotel, { url, topics: [...topics] }, monday))
})

it('a system asks for a sample, hears that it was sent, and says that it fits', async () => {
  const productId = await shelve(cast.sari, { name: 'Keripik' })
  const { status, told } = await ask(wish(productId))
  expect([status, told]).toMatchObject([
    201,
    { state: 'asked', delivery: { phone: '+6281234567890' }, steps: [] },
  ])
  const [again, listed] = [await ask(wish(productId)), await call('listSamples', { key })]
  expect([again.told.id, (listed.body as { items: Told[] }).items.map(({ id }) => id)]).toEqual([
    ...[told.id, [told.id]],
  ])
  const early = await does('receiveSample', told, { verdict: 'wanted' })
  expect([early.status, early.told.reason]).toEqual([409, 'notNow'])
  const dispatch = { courier: 'JNE', trackingNumber: undefined, cost: 20_000n, text: undefined }
  must(await sendSample(cast.sari, told.id, dispatch, monday))
  const late = await does('withdrawSample', told)
  expect([late.status, late.told.reason]).toEqual([409, 'notNow'])
  expect(await does('receiveSample', told, { verdict: 'wanted', text: 'Pas' })).toMatchObject({
    ...{ status: 200, told: { state: 'received' } },
  })
  expect((await does('readSample', told)).told).toMatchObject({
    steps: [
      { act: 'send', courier: 'JNE', cost: 20_000 },
      { act: 'receive', verdict: 'wanted', text: 'Pas' },
    ],
  })
})

it('an asking that broke off after it was done is found by its key', async () => {
  const productId = await shelve(cast.sari, { name: 'Opak' })
  const first = await ask(wish(productId), { idempotencyKey: 'contoh' })
  expect((await does('withdrawSample', first.told)).told.state).toBe('withdrawn')
  expect((await does('withdrawSample', first.told)).status).toBe(200)
  await database().$executeRaw`
    UPDATE idempotency_key SET answer = NULL, attempted_at = 'epoch' WHERE key = 'contoh'`
  const second = await ask(wish(productId), { idempotencyKey: 'contoh' })
  expect([second.status, second.told.id]).toEqual([201, first.told.id])
})

it('is refused what a page refuses, in the same words', async () => {
  const productId = await shelve(cast.sari, { name: 'Dodol' })
  const bad = await call('askForSample', { key, body: wish(productId, { phone: 'nol' }) })
  expect([bad.status, bad.body]).toMatchObject([422, { errors: [{ pointer: '#/phone' }] }])
  expect((await ask(wish(productId, { quantity: 11 }))).status).toBe(422)
  await database().product.update({ where: { id: productId }, data: { state: 'unlisted' } })
  expect(await ask(wish(productId))).toMatchObject({
    ...{ status: 409, told: { reason: 'nothingListed' } },
  })
})

it('tells the buyer’s systems what was sent and what was not', async () => {
  const productId = await shelve(cast.sari, { name: 'Wajit' })
  const { told } = await ask(wish(productId))
  const no = { reason: 'outOfStock' as const, text: undefined }
  must(await declineSample(cast.sari, told.id, no, monday))
  await runDueJobs(tasks)
  const deliveries = await database().webhookDelivery.findMany({ orderBy: { id: 'asc' } })
  expect(deliveries.map(({ topic }) => topic).sort()).toEqual(['sample.declined', 'sample.sent'])
  expect(JSON.stringify(deliveries)).toContain(`/api/v1/samples/${told.id}`)
})

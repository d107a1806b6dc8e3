import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createWebhook } from '#app/domain/accounts/webhooks/create-webhook.server.ts'
import { deliverWebhook } from '#app/domain/accounts/webhooks/deliver.server.ts'
import { moveWebhook } from '#app/domain/accounts/webhooks/move-webhook.server.ts'
import { tellSystems } from '#app/domain/accounts/webhooks/queue-deliveries.server.ts'
import { replayDelivery } from '#app/domain/accounts/webhooks/replay-delivery.server.ts'
import { hasFailedLong, nextTry } from '#app/domain/accounts/webhooks/schedule.ts'
import { signatureHeaders } from '#app/domain/accounts/webhooks/signature.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { database } from '#app/platform/database.server.ts'
import { environment } from '#app/platform/env.server.ts'
import { seal, unseal } from '#app/platform/sealed.server.ts'
import { resetDatabase } from '#tests/database.ts'
import { must } from '#tests/ordering.ts'
import { type Cast, settle } from '#tests/people.ts'

const today = new Date('2026-10-12T02:00:00Z')
const later = (hours: number) => new Date(today.getTime() + hours * 60 * 60 * 1000)
const settings: { WEBHOOK_TARGETS: string } = environment()

let cast: Cast
let url = ''
let answers = 204
const heard: { id: string; body: string; headers: NodeJS.Dict<string | string[]> }[] = []

const receiver = createServer((request, response) => {
  let body = ''
  request.on('data', (chunk) => {
    body += chunk
  })
  request.on('end', () => {
    heard.push({ id: `${request.headers['webhook-id']}`, body, headers: request.headers })
    response.writeHead(answers).end()
  })
})

beforeAll(async () => {
  settings.WEBHOOK_TARGETS = 'any'
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/etalase`
})
afterAll(() => {
  settings.WEBHOOK_TARGETS = 'public'
  receiver.close()
})

beforeEach(async () => {
  await resetDatabase()
  cast = await settle()
  heard.length = 0
  answers = 204
})

async function listening() {
  const wish = { url, topics: ['order.shipped' as const] }
  return must(await createWebhook(cast.hotelBuyer, wish, today))
}

const news = (effectKey = newId()) => ({
  ...{ effectKey, topic: 'order.shipped', at: today, data: { number: 'PO-2026-00001' } },
})

const tellHotel = (effectKey?: string) =>
  tellSystems([cast.hotelBuyer.organisationId], news(effectKey))

const onlyDelivery = () =>
  database().webhookDelivery.findFirstOrThrow({ include: { attempts: true, webhook: true } })

describe('a webhook', () => {
  it('is sent signed news, once for each event', async () => {
    const { secret, webhookId } = await listening()
    const effectKey = newId()
    await tellHotel(effectKey)
    await tellHotel(effectKey)
    const { id } = await onlyDelivery()
    await Promise.all([deliverWebhook(id, today), deliverWebhook(id, today)])
    await deliverWebhook(id, today)
    expect(heard).toHaveLength(1)
    const [message] = heard
    const { 'webhook-timestamp': at, 'webhook-signature': signature } = message?.headers ?? {}
    const key = Buffer.from(`${secret}`.replace('whsec_', ''), 'base64')
    const right = createHmac('sha256', key).update(`${id}.${at}.${message?.body}`).digest('base64')
    expect(signature).toBe(`v1,${right}`)
    expect(JSON.parse(message?.body ?? '')).toEqual({
      type: 'order.shipped',
      timestamp: today.toISOString(),
      data: { number: 'PO-2026-00001' },
    })
    expect(await onlyDelivery()).toMatchObject({ state: 'delivered', attempts: [{ status: 204 }] })
    expect(
      (await database().webhook.findUniqueOrThrow({ where: { id: webhookId } })).secret,
    ).not.toContain(secret)
  })

  it('is told nothing of what others are, of what it did not ask, or of before it was there', async () => {
    await listening()
    await tellSystems([cast.buyer.organisationId], news())
    await tellSystems([cast.hotelBuyer.organisationId], { ...news(), topic: 'invoice.issued' })
    await tellSystems([cast.hotelBuyer.organisationId], { ...news(), at: later(-1) })
    expect(await database().webhookDelivery.count()).toBe(0)
  })

  it('is tried again, ever more patiently, and then given up', async () => {
    await listening()
    await tellHotel()
    answers = 500
    let now = today
    for (let tries = 1; tries <= 10; tries += 1) {
      const { id, nextAt } = await onlyDelivery()
      now = nextAt ?? now
      await deliverWebhook(id, new Date(now.getTime() - 1))
      await deliverWebhook(id, now)
    }
    const { state, attempts, webhook } = await onlyDelivery()
    expect([state, attempts.length, heard.length]).toEqual(['failed', 10, 10])
    expect(new Set(heard.map(({ id }) => id)).size).toBe(1)
    expect([webhook.state, webhook.failingSince === null]).toEqual(['active', false])
  })

  it('is switched off when it has failed for days or says it is gone, and its people are told', async () => {
    const { webhookId } = await listening()
    await tellHotel()
    answers = 500
    const { id } = await onlyDelivery()
    await deliverWebhook(id, today)
    await tellHotel()
    const late = await database().webhookDelivery.findFirstOrThrow({ where: { tries: 0 } })
    await deliverWebhook(late.id, later(24 * 6))
    const disabled = await database().event.findMany({ where: { type: 'webhook.disabled' } })
    expect(disabled.map(({ subjectId }) => subjectId)).toEqual([webhookId])
    must(await moveWebhook(cast.hotelBuyer, webhookId, 'resume'))
    answers = 410
    await tellHotel()
    const last = await database().webhookDelivery.findFirstOrThrow({ where: { tries: 0 } })
    await deliverWebhook(last.id, later(24 * 6))
    expect((await onlyDelivery()).webhook.state).toBe('disabled')
  })

  it('gathers news while it is paused', async () => {
    const { webhookId } = await listening()
    must(await moveWebhook(cast.hotelBuyer, webhookId, 'pause'))
    await tellHotel()
    const { id } = await onlyDelivery()
    await deliverWebhook(id, today)
    expect(heard).toHaveLength(0)
    must(await moveWebhook(cast.hotelBuyer, webhookId, 'resume'))
    await deliverWebhook(id, today)
    expect(heard).toHaveLength(1)
    must(await moveWebhook(cast.hotelBuyer, webhookId, 'remove'))
    expect(await replayDelivery(cast.hotelBuyer, id, today)).toMatchObject({
      refusal: { reason: 'notActive' },
    })
  })

  it('is sent the same again under the same id', async () => {
    await listening()
    await tellHotel()
    const { id } = await onlyDelivery()
    await deliverWebhook(id, today)
    expect(await replayDelivery(cast.buyerApprover, id, today)).toMatchObject({
      refusal: { reason: 'notFound' },
    })
    const again = must(await replayDelivery(cast.hotelBuyer, id, later(1), newId()))
    must(await replayDelivery(cast.hotelBuyer, id, later(1), again.deliveryId))
    await deliverWebhook(again.deliveryId, later(1))
    expect(await database().webhookDelivery.count()).toBe(2)
    expect(heard.map((message) => message.id)).toEqual([id, id])
    expect(heard[0]?.body).toBe(heard[1]?.body)
  })

  it('is no way into our own network', async () => {
    settings.WEBHOOK_TARGETS = 'public'
    try {
      const refusals = []
      for (const inner of [url, 'https://169.254.169.254/', 'https://localhost/', 'erp']) {
        const made = await createWebhook(
          cast.hotelBuyer,
          { url: inner, topics: ['order.shipped'] },
          today,
        )
        refusals.push(made.ok ? 'made' : made.refusal.reason)
      }
      expect(refusals).toEqual(['notHttps', 'notPublic', 'notPublic', 'notAnAddress'])
    } finally {
      settings.WEBHOOK_TARGETS = 'any'
    }
    await listening()
    await tellHotel()
    settings.WEBHOOK_TARGETS = 'public'
    const { id } = await onlyDelivery()
    await deliverWebhook(id, today)
    settings.WEBHOOK_TARGETS = 'any'
    expect(heard).toHaveLength(0)
    expect((await onlyDelivery()).attempts).toMatchObject([{ status: null, problem: 'NOTHTTPS' }])
  })

  it('is managed by who may give access, or by a key', async () => {
    const wish = { url, topics: ['order.shipped' as const] }
    expect(await createWebhook(cast.buyer, wish, today)).toMatchObject({
      refusal: { reason: 'notAllowed' },
    })
    const made = await Promise.all(
      Array.from({ length: 14 }, () =>
        createWebhook({ ...cast.buyer, keyId: newId() }, wish, today),
      ),
    )
    expect(made.filter(({ ok }) => ok)).toHaveLength(10)
  })
})

it('waits a little longer each time, for three days in all', () => {
  const waits = Array.from({ length: 9 }, (_, index) => {
    const at = nextTry(index + 1, today, 0)
    return at ? at.getTime() - today.getTime() : Number.NaN
  })
  expect(waits).toEqual([...waits].sort((one, other) => one - other))
  expect(waits.reduce((sum, wait) => sum + wait, 0) / 3_600_000).toBeCloseTo(75.6, 0)
  expect(nextTry(10, today)).toBeUndefined()
  expect([hasFailedLong(null, today), hasFailedLong(later(-24 * 6), today)]).toEqual([false, true])
})

it('signs as the scheme’s own example does', () => {
  const signed = signatureHeaders({
    id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    at: new Date(1_614_265_330_000),
    body: '{"test": 2432232314}',
    secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  })
  expect(signed['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=')
})

it('opens a secret for its owner alone', () => {
  const sealed = seal('whsec_a', 'webhook', 'one')
  expect(unseal(sealed, 'webhook', 'one')).toBe('whsec_a')
  expect(unseal(sealed, 'webhook', 'other')).toBeUndefined()
  expect(unseal(sealed, 'letter', 'one')).toBeUndefined()
  const otherLetter = sealed.startsWith('A') ? 'B' : 'A'
  expect(unseal(`${otherLetter}${sealed.slice(1)}`, 'webhook', 'one')).toBeUndefined()
  expect(unseal('', 'webhook', 'one')).toBeUndefined()
})

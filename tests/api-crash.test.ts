import { afterAll, beforeAll, expect, it, type TestContext } from 'vitest'
import { closeDatabase, database } from '#app/platform/database.server.ts'
import { prepareJobs } from '#app/platform/jobs.server.ts'
import '#tests/database.ts'
import { keyFor } from '#tests/api.ts'
import type { App } from '#tests/built-app.ts'
import { KilledApp } from '#tests/killed-app.ts'
import { ask, offer, shelve } from '#tests/ordering.ts'
import { type Cast, settle } from '#tests/people.ts'

const kills = 8
const seed = Number(process.env.CRASH_SEED ?? Date.now() % 1_000_000_000)
const patience = 400_000

let cast: Cast
let key: string

beforeAll(async () => {
  console.info(`CRASH_SEED=${seed}`)
  await prepareJobs()
  cast = await settle()
  key = await keyFor(cast.hotelBuyer)
}, patience)

afterAll(closeDatabase)

const dateIn = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1000)
const dayIn = (days: number) => dateIn(days).toISOString().slice(0, 10)

type Wish = { path: string; body: object }

/** @returns what it is told, or nothing when nobody was left to answer */
async function send(app: App, { path, body }: Wish, idempotencyKey: string) {
  const headers = {
    ...{ authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    'idempotency-key': idempotencyKey,
  }
  const url = `${app.url}/api/v1${path}`
  const answered = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
    .then(async (answer) => ({ status: answer.status, text: await answer.text() }))
    .catch(() => undefined)
  if (answered && answered.status !== 201) throw new Error(answered.text)
  return answered?.text
}

/** As long after a death as a turn is held. */
const letTurnsLapse = () =>
  database().$executeRaw`UPDATE idempotency_key SET attempted_at = 'epoch' WHERE answer IS NULL`

type Act = {
  /** What the program wants next. */
  prepare: () => Promise<Wish>
  /** How often that was done, whoever wanted it. */
  count: () => Promise<number>
  /** How much there is of what was made. */
  partsOf: (id: string) => Promise<Record<string, number>>
}

/** Kills the server while it acts for a program, which asks the next one for the same. */
async function repeatAcrossDeaths(crash: KilledApp, { prepare, count, partsOf }: Act) {
  const settings = { JOBS: 'off' }
  crash.watch()
  const first = await crash.serve(settings)
  expect(await send(first, await prepare(), `${crash.name}-unharmed`)).toBeDefined()
  crash.learn()
  await crash.end(first.ended)

  for (let times = 0; times < kills; times += 1) {
    const idempotencyKey = `${crash.name}-${times}`
    const wish = await prepare()
    const before = await count()
    const moment = crash.strike()
    const dying = await crash.serve(settings)
    const answered = await send(dying, wish, idempotencyKey)
    await crash.end(dying.ended)
    await letTurnsLapse()
    crash.watch()
    const next = await crash.serve(settings)
    const text = await send(next, wish, idempotencyKey)
    expect({ moment, text }).toEqual({ moment, text: answered ?? expect.any(String) })
    const again = await send(next, wish, idempotencyKey)
    expect({ moment, again }).toEqual({ moment, again: text })
    await crash.end(next.ended)
    const parts = await partsOf(JSON.parse(text ?? '{}').id)
    const once = Object.fromEntries(Object.keys(parts).map((name) => [name, 1]))
    const made = (await count()) - before
    expect({ moment, made, ...parts }).toEqual({ moment, made: 1, ...once })
  }
}

async function open({ onTestFinished }: TestContext, name: string, from: RegExp) {
  const crash = await KilledApp.open(name, from, seed)
  onTestFinished(() => crash.close())
  return crash
}

const eventsOf = (type: string, subjectId: string) =>
  database().event.count({ where: { type, subjectId } })

it(
  'a program that repeats itself across deaths of the server asks its makers once',
  async (context) => {
    const productId = await shelve(cast.sari, { name: 'Keripik' })
    const body = {
      ...{ title: 'Camilan kamar', deliverTo: 'Gudang hotel', deliverBy: dayIn(40) },
      ...{ answerBy: dayIn(10), lines: [{ productId, quantity: 20 }] },
    }
    await repeatAcrossDeaths(await open(context, 'crash-api', /idempotency_key/), {
      prepare: async () => ({ path: '/requests', body }),
      count: () => database().quoteRequest.count(),
      partsOf: async (id) => ({
        quotes: await database().quote.count({ where: { requestId: id } }),
        told: await eventsOf('request.sent', id),
      }),
    })
  },
  patience,
)

it(
  'and orders once what they offered',
  async (context) => {
    const productId = await shelve(cast.sari, { name: 'Dodol', capacityPerDay: 1000 })
    await repeatAcrossDeaths(await open(context, 'crash-api-order', /secret_hash/), {
      async prepare() {
        const id = await ask(cast.hotelBuyer, [{ productId, quantity: 20 }])
        const quoteId = await offer(cast.sari, id)
        await database().quote.update({ where: { id: quoteId }, data: { validUntil: dateIn(60) } })
        await database().quoteRequest.update({ where: { id }, data: { deliverBy: dateIn(60) } })
        return { path: `/requests/${id}/order`, body: { quoteIds: [quoteId] } }
      },
      count: () => database().order.count(),
      async partsOf(id) {
        const parts = await database().orderPart.findMany({ where: { orderId: id } })
        const ofParts = { where: { partId: { in: parts.map((part) => part.id) } } }
        return {
          parts: parts.length,
          lines: await database().orderLine.count(ofParts),
          promises: await database().capacityReservation.count(ofParts),
          told: await eventsOf('order.placed', id),
        }
      },
    })
  },
  patience,
)

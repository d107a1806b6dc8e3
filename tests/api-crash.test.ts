import { afterAll, beforeAll, expect, it } from 'vitest'
import { closeDatabase, database } from '#app/platform/database.server.ts'
import { prepareJobs } from '#app/platform/jobs.server.ts'
import '#tests/database.ts'
import { keyFor } from '#tests/api.ts'
import type { App } from '#tests/built-app.ts'
import { KilledApp } from '#tests/killed-app.ts'
import { shelve } from '#tests/ordering.ts'
import { type Cast, settle } from '#tests/people.ts'

const kills = 8
const seed = Number(process.env.CRASH_SEED ?? Date.now() % 1_000_000_000)
const patience = 400_000

let cast: Cast

beforeAll(async () => {
  console.info(`CRASH_SEED=${seed}`)
  await prepareJobs()
  cast = await settle()
}, patience)

afterAll(closeDatabase)

const dayIn = (days: number) =>
  new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)

it(
  'a program that repeats itself across deaths of the server asks its makers once',
  async ({ onTestFinished }) => {
    const crash = await KilledApp.open('crash-api', /idempotency_key/, seed)
    onTestFinished(() => crash.close())
    const key = await keyFor(cast.hotelBuyer)
    const productId = await shelve(cast.sari, { name: 'Keripik' })
    const body = JSON.stringify({
      ...{ title: 'Camilan kamar', deliverTo: 'Gudang hotel', deliverBy: dayIn(40) },
      ...{ answerBy: dayIn(10), lines: [{ productId, quantity: 20 }] },
    })

    /** @returns the request's id, or nothing when nobody was left to answer */
    const ask = ({ url }: App, idempotencyKey: string): Promise<string | undefined> =>
      fetch(`${url}/api/v1/requests`, {
        method: 'POST',
        headers: {
          ...{ authorization: `Bearer ${key}`, 'content-type': 'application/json' },
          'idempotency-key': idempotencyKey,
        },
        body,
      }).then(
        async (answer) => {
          expect(answer.status).toBe(201)
          return ((await answer.json()) as { id: string }).id
        },
        () => undefined,
      )

    /** As long after a death as a turn is held. */
    const letTurnsLapse = () =>
      database().$executeRaw`UPDATE idempotency_key SET attempted_at = 'epoch' WHERE answer IS NULL`

    const settings = { JOBS: 'off' }
    crash.watch()
    const first = await crash.serve(settings)
    expect(await ask(first, 'unharmed')).toBeDefined()
    crash.learn()
    await crash.end(first.ended)

    for (let times = 0; times < kills; times += 1) {
      const moment = crash.strike()
      const idempotencyKey = `kill-${times}`
      const before = await database().quoteRequest.count()
      const dying = await crash.serve(settings)
      const answered = await ask(dying, idempotencyKey)
      await crash.end(dying.ended)
      await letTurnsLapse()
      crash.watch()
      const next = await crash.serve(settings)
      const id = await ask(next, idempotencyKey)
      expect({ moment, id }).toEqual({ moment, id: answered ?? expect.any(String) })
      expect({ moment, again: await ask(next, idempotencyKey) }).toEqual({ moment, again: id })
      await crash.end(next.ended)
      const requests = await database().quoteRequest.findMany({ include: { quotes: true } })
      const made = requests.find((request) => request.id === id)
      const found = { made: requests.length - before, quotes: made?.quotes.length }
      expect({ moment, ...found }).toEqual({ moment, made: 1, quotes: 1 })
      const sent = await database().event.count({ where: { type: 'request.sent', subjectId: id } })
      expect({ moment, sent }).toEqual({ moment, sent: 1 })
    }
  },
  patience,
)

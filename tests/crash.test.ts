import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it, type TestContext } from 'vitest'
import { ensureDefaultRubric } from '#app/domain/curation/ensure-default-rubric.server.ts'
import { loadRegions } from '#app/domain/registry/load-regions.server.ts'
import { previewRegistry } from '#app/domain/registry/preview-registry.server.ts'
import { importOutlets } from '#app/domain/sales/import-outlets.server.ts'
import { importPlacements } from '#app/domain/sales/import-placements.server.ts'
import { importProducts } from '#app/domain/sales/import-products.server.ts'
import { importSellOut } from '#app/domain/sales/import-sell-out.server.ts'
import { operator } from '#app/domain/sales/importer.ts'
import { fileFromBytes } from '#app/domain/sales/table-file.server.ts'
import { period, shiftPeriod } from '#app/kernel/period.ts'
import { closeDatabase, database, pool } from '#app/platform/database.server.ts'
import { prepareJobs } from '#app/platform/jobs.server.ts'
import '#tests/database.ts'
import { type App, until } from '#tests/built-app.ts'
import { KilledApp } from '#tests/killed-app.ts'
import { ask, monday, must, offer, shelve } from '#tests/ordering.ts'
import { type Cast, settle } from '#tests/people.ts'
import { cookieFor } from '#tests/sign-in.ts'

const kills = 15
const seed = Number(process.env.CRASH_SEED ?? Date.now() % 1_000_000_000)
const patience = 600_000

let cast: Cast

beforeAll(async () => {
  console.info(`CRASH_SEED=${seed}`)
  await prepareJobs()
  cast = await settle()
  await loadRegions()
  await ensureDefaultRubric()
}, patience)

afterAll(closeDatabase)

async function open(
  { onTestFinished }: TestContext,
  name: string,
  from: RegExp,
): Promise<KilledApp> {
  const app = await KilledApp.open(name, from, seed)
  onTestFinished(() => app.close())
  return app
}

/** Posts a small form. @returns the status, or nothing when nobody was left to answer */
async function post(url: string, userId: string, fields: Record<string, string> = {}) {
  const headers = { cookie: await cookieFor(userId) }
  const body = new URLSearchParams(fields)
  return fetch(url, { method: 'POST', headers, body, redirect: 'manual' }).then(
    ({ status }) => status,
    () => undefined,
  )
}

const countEvents = (type: string, subjectId: string) =>
  database().event.count({ where: { type, subjectId } })

it.concurrent(
  'an import is taken in whole or not at all',
  async (context) => {
    const crash = await open(context, 'crash-import', /import_run/)
    const list = {
      bytes: readFileSync('tests/fixtures/cases/registri-ikm.csv'),
      fileName: 'ikm.csv',
    }
    const settings = { JOBS: 'in-process' }
    let runId = ''
    let wanted = 0

    /** A list that waits for its commitment. */
    async function bring() {
      runId = must(await previewRegistry(cast.official, list)).runId
      const { outcome } = await database().importRun.findUniqueOrThrow({ where: { id: runId } })
      wanted = (outcome as { report: { created: number } }).report.created
      expect(wanted).toBeGreaterThan(50)
    }

    async function stateOf() {
      return (await database().importRun.findUniqueOrThrow({ where: { id: runId } })).state
    }

    /** @returns whether the list is in: nothing else but that, or nothing, may be the case */
    async function check(moment: string) {
      const makers = await database().producer.findMany({ where: { importRunId: runId } })
      const firms = await database().organisation.count({
        where: { id: { in: makers.map(({ id }) => id) } },
      })
      const isIn = (await stateOf()) === 'committed'
      const events = await countEvents('registry.imported', runId)
      const all = isIn ? [moment, wanted, wanted, 1] : [moment, 0, 0, 0]
      expect([moment, makers.length, firms, events]).toEqual(all)
      return isIn
    }

    async function forget() {
      await database().$executeRaw`
      WITH gone AS (DELETE FROM producer WHERE import_run_id = ${runId}::uuid RETURNING id)
      DELETE FROM organisation WHERE id IN (SELECT id FROM gone)`
      await bring()
    }

    /** Sends the list on its way, unless an earlier process has; then that one's job goes on. */
    async function finish(app: App) {
      if ((await stateOf()) === 'previewed') {
        await post(`${app.url}/agency/registry/${runId}/commitment`, cast.official.userId)
      }
      await until(async () => (await stateOf()) === 'committed')
    }

    await bring()
    crash.watch()
    const first = await crash.serve(settings)
    await finish(first)
    crash.learn()
    await crash.end(first.ended)
    expect(await check('unharmed')).toBe(true)
    await forget()

    for (let times = 0; times < kills; times += 1) {
      const moment = crash.strike()
      const app = await crash.serve(settings)
      await Promise.race([finish(app).catch(() => undefined), app.ended])
      await crash.end(app.ended)
      if (await check(moment)) await forget()
    }
    crash.watch()
    const last = await crash.serve(settings)
    await finish(last)
    await crash.end(last.ended)
    expect(await check('the next start')).toBe(true)
  },
  patience,
)

it.concurrent(
  'an order is placed whole or not at all',
  async (context) => {
    const crash = await open(context, 'crash-order', /"session"/)
    type Chance = { requestId: string; quoteId: string; productId: string }

    async function prepare(): Promise<Chance> {
      const productId = await shelve(cast.sari, { name: 'Batik tulis' })
      const requestId = await ask(cast.buyer, [{ productId, quantity: 20 }])
      const quoteId = await offer(cast.sari, requestId)
      const later = new Date(Date.now() + 60 * 24 * 60 * 60 * 1000)
      await database().quote.update({ where: { id: quoteId }, data: { validUntil: later } })
      await database().quoteRequest.update({ where: { id: requestId }, data: { deliverBy: later } })
      return { requestId, quoteId, productId }
    }

    const accept = ({ url }: App, { requestId, quoteId }: Chance) =>
      post(`${url}/buyer/requests/${requestId}/order`, cast.buyer.userId, { quoteId })

    /** @returns whether it is ordered: with all that belongs to it, or nothing of it is there */
    async function check({ requestId, quoteId, productId }: Chance, moment: string) {
      const request = await database().quoteRequest.findUniqueOrThrow({ where: { id: requestId } })
      const quote = await database().quote.findUniqueOrThrow({ where: { id: quoteId } })
      const orders = await database().order.findMany({
        where: { requestId },
        include: { parts: { include: { lines: true } } },
      })
      const [order] = orders
      const parts = orders.flatMap((each) => each.parts)
      const lines = parts.flatMap((part) => part.lines)
      const promised = await database().capacityReservation.findMany({ where: { productId } })
      const { rows: told } = await pool().query(
        `SELECT 1 FROM event WHERE type = 'order.placed' AND subject_id = $1::uuid AND (
         EXISTS (SELECT 1 FROM graphile_worker.jobs WHERE key = 'event:' || event.id)
         OR EXISTS (SELECT 1 FROM handled_event WHERE event_id = event.id))`,
        [order?.id ?? requestId],
      )
      const found = {
        states: [request.state, quote.state],
        counts: [orders.length, parts.length, lines.length, told.length],
        pieces: [lines.map(({ quantity }) => quantity), promised.map(({ quantity }) => quantity)],
      }
      const placed = { states: ['ordered', 'accepted'], counts: [1, 1, 1, 1], pieces: [[20], [20]] }
      const nothing = { states: ['open', 'offered'], counts: [0, 0, 0, 0], pieces: [[], []] }
      expect({ moment, ...found }).toEqual({ moment, ...(order ? placed : nothing) })
      return order !== undefined
    }

    let chance = await prepare()
    crash.watch()
    const first = await crash.serve({ JOBS: 'off' })
    expect(await accept(first, chance)).toBe(302)
    crash.learn()
    await crash.end(first.ended)
    expect(await check(chance, 'unharmed')).toBe(true)

    chance = await prepare()
    for (let times = 0; times < kills; times += 1) {
      const moment = crash.strike()
      const app = await crash.serve({ JOBS: 'off' })
      const answer = await accept(app, chance)
      await crash.end(app.ended)
      const isPlaced = await check(chance, moment)
      if (answer === 302) expect([moment, isPlaced]).toEqual([moment, true])
      if (isPlaced) chance = await prepare()
    }
    crash.watch()
    const last = await crash.serve({ JOBS: 'in-process' })
    expect(await accept(last, chance)).toBe(302)
    expect(await check(chance, 'the next start')).toBe(true)
    await until(async () => {
      const orders = await database().event.findMany({ where: { type: 'order.placed' } })
      const handled = await database().handledEvent.groupBy({
        by: ['eventId'],
        where: { eventId: { in: orders.map(({ id }) => id) } },
      })
      return handled.length === orders.length
    })
    await crash.end(last.ended)
    const numbers = await database().order.findMany({ select: { number: true } })
    expect(new Set(numbers.map(({ number }) => number)).size).toBe(numbers.length)
  },
  patience,
)

it.concurrent(
  'a month is frozen whole or not at all',
  async (context) => {
    const crash = await open(context, 'crash-freeze', /evaluation/)
    const { organisationId: agencyId } = cast.official

    async function bring(by: typeof importSellOut, ...lines: string[]) {
      const file = fileFromBytes('daftar.csv', new TextEncoder().encode(lines.join('\n')))
      must(await by({ importer: operator, file, now: monday }))
    }

    const months = Array.from({ length: kills + 2 }, (_, n) => shiftPeriod(period('2025-01'), n))
    await bring(importProducts, 'Jaringan;SKU;Nama Produk', 'duta;P1;Kain', 'duta;P2;Kue')
    await bring(importOutlets, 'Jaringan;Kode Gerai;Kode Kecamatan', 'duta;T1;32.16.06')
    const from = '01/01/2025'
    await bring(
      importPlacements,
      'Jaringan;SKU;Gerai;Mulai',
      `duta;P1;T1;${from}`,
      `duta;P2;T1;${from}`,
    )
    for (const month of months) {
      const at = month.replace('-', '')
      await bring(
        importSellOut,
        'SKU,STORE,PERIOD,QTY,VALUE',
        `P1,T1,${at},9,90000`,
        `P2,T1,${at},0,0`,
      )
    }

    const freeze = (month: string) =>
      crash.run(['scripts/command.js', 'evaluation', 'freeze', month, '--json'])

    /** @returns whether it is frozen: with its signed figures, or there is no trace of it */
    async function check(month: string, moment: string) {
      const evaluation = await database().evaluation.findUnique({
        where: { agencyId_period: { agencyId, period: month } },
        include: { revisions: true },
      })
      const { state = 'open', revision = 0, revisions = [] } = evaluation ?? {}
      const events = evaluation ? await countEvents('evaluation.frozen', evaluation.id) : 0
      const isFrozen = state === 'frozen'
      expect([moment, revision, revisions.length, events]).toEqual(
        isFrozen ? [moment, 1, 1, 1] : [moment, 0, 0, 0],
      )
      for (const { figures } of revisions) {
        expect(figures).toMatchObject({ period: month, products: expect.any(Array) })
      }
      return isFrozen
    }

    const waiting = [...months]
    const next = () => waiting[0] ?? ''
    crash.watch()
    expect(await freeze(next())).toMatchObject({ code: 0 })
    crash.learn()
    expect(await check(waiting.shift() ?? '', 'unharmed')).toBe(true)

    for (let times = 0; times < kills; times += 1) {
      const moment = crash.strike()
      const ended = freeze(next())
      await ended
      await crash.end(ended)
      if (await check(next(), moment)) waiting.shift()
    }
    crash.watch()
    expect(await freeze(next())).toMatchObject({ code: 0 })
    expect(await check(next(), 'the next start')).toBe(true)
  },
  patience,
)

import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ensureDefaultRubric } from '#app/domain/curation/ensure-default-rubric.server.ts'
import { ensureRegions } from '#app/domain/registry/load-regions.server.ts'
import { previewRegistry } from '#app/domain/registry/preview-registry.server.ts'
import { commitImport } from '#app/domain/sales/commit-import.server.ts'
import type { ImportKind } from '#app/domain/sales/import-report.ts'
import { startImport } from '#app/domain/sales/start-import.server.ts'
import { dateColumn, dayOf } from '#app/platform/clock.server.ts'
import { closeDatabase, database, pool } from '#app/platform/database.server.ts'
import { prepareJobs } from '#app/platform/jobs.server.ts'
import { anyFreePort } from '#scripts/ports.js'
import { type CountedLine, countedLine } from '#tests/counted-line.ts'
import '#tests/database.ts'
import { ask, must, offer, shelve } from '#tests/ordering.ts'
import { type Cast, settle } from '#tests/people.ts'
import { cookieFor } from '#tests/sign-in.ts'

/**
 * Real processes of the built application on the real database, killed at the n-th thing that they
 * ask of it: all or nothing is there afterwards, and the next start goes on.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const kills = 15
const seed = Number(process.env.CRASH_SEED ?? Date.now() % 1_000_000_000)

/** Mulberry32: the same moments for the same seed. */
function randomFrom(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

let cast: Cast

beforeAll(async () => {
  const build = join(root, 'build/server/index.js')
  if (!existsSync(build)) {
    throw new Error('There is no build to kill: npm test makes one, and so does npm start.')
  }
  console.info(`CRASH_SEED=${seed}`)
  await prepareJobs()
  cast = await settle()
  await ensureRegions()
  await ensureDefaultRubric()
}, 120_000)

afterAll(closeDatabase)

type Ended = { code: number | null; signal: NodeJS.Signals | null; said: string }
type App = { child: ChildProcess; ended: Promise<Ended> }

function start(words: string[], line: CountedLine, settings: Record<string, string> = {}): App {
  const child = spawn(process.execPath, words, {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: line.url,
      LOG_LEVEL: 'error',
      FILES_DIR: join(tmpdir(), `etalase-crash-${process.pid}`),
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (words: Buffer) => {
      said = (said + words).slice(-4000)
    })
  }
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal, said }))
  })
  return { child, ended }
}

/** Until PostgreSQL has noticed that the process is gone. */
async function untilGone(name: string): Promise<void> {
  for (;;) {
    const { rowCount } = await pool().query(
      'SELECT 1 FROM pg_stat_activity WHERE application_name = $1',
      [name],
    )
    if (rowCount === 0) return
    await wait(10)
  }
}

async function until<Found>(look: () => Promise<Found | undefined | false>): Promise<Found> {
  for (let left = 600; left > 0; left -= 1) {
    const found = await look()
    if (found) return found
    await wait(50)
  }
  throw new Error('it did not happen in time')
}

type Server = App & { url: string }

/** The app as `npm start` runs it, when it answers. */
async function serve(line: CountedLine, settings: Record<string, string>): Promise<Server> {
  const port = String(await anyFreePort())
  const url = `http://localhost:${port}`
  const app = start(['scripts/serve.js'], line, { ...settings, PORT: port, APP_URL: url })
  await until(async () => {
    if (app.child.exitCode !== null) throw new Error((await app.ended).said)
    if (app.child.signalCode !== null) return true
    return fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
  })
  return { ...app, url }
}

/** Posts an empty or small form as this person. @returns the status, or nothing if nobody answered */
const post = async (url: string, userId: string, body: Record<string, string> = {}) => {
  const headers = { cookie: await cookieFor(userId) }
  const asked = { method: 'POST', headers, body: new URLSearchParams(body) }
  return fetch(url, { ...asked, redirect: 'manual' }).then(
    ({ status }) => status,
    () => undefined,
  )
}

/** Chooses moments over the whole of an act whose length the first, unharmed run has told. */
function momentsOf(name: string, from: RegExp, line: CountedLine) {
  const random = randomFrom(seed + name.length)
  let length = 0
  return {
    watch: () =>
      line.arm({ from, at: Number.POSITIVE_INFINITY, reached: true, delay: 0, cut() {} }),
    learn: () => {
      length = line.asked()
      expect(length).toBeGreaterThan(5)
    },
    strike: (kill: () => void) => {
      const at = 1 + Math.floor(random() * length)
      const reached = random() < 0.6
      const delay = reached ? Math.floor(random() * 12) : 0
      line.arm({ from, at, reached, delay, cut: kill })
      return `seed ${seed}, ${name} cut ${reached ? 'after' : 'before'} word ${at} of ${length}`
    },
  }
}

const countEvents = (type: string, subjectId: string) =>
  database().event.count({ where: { type, subjectId } })

it.concurrent('an import is taken in whole or not at all, and the next start goes on', async () => {
  const name = 'crash-import'
  const line = await countedLine(process.env.DATABASE_URL ?? '', name)
  const moments = momentsOf(name, /import_run/, line)
  const list = { bytes: readFileSync('tests/fixtures/cases/registri-ikm.csv'), fileName: 'ikm.csv' }
  const settings = { JOBS: 'in-process' }
  let runId = ''
  let wanted = 0

  async function bring() {
    runId = must(await previewRegistry(cast.official, list)).runId
    const { outcome } = await database().importRun.findUniqueOrThrow({ where: { id: runId } })
    wanted = (outcome as { report: { created: number } }).report.created
  }
  async function stateOf() {
    return (await database().importRun.findUniqueOrThrow({ where: { id: runId } })).state
  }
  async function check(moment: string) {
    const made = await database().producer.findMany({ where: { importRunId: runId } })
    const organisations = await database().organisation.count({
      where: { id: { in: made.map(({ id }) => id) } },
    })
    const isIn = (await stateOf()) === 'committed'
    const events = await countEvents('registry.imported', runId)
    expect([moment, made.length, organisations, events]).toEqual(
      isIn ? [moment, wanted, wanted, 1] : [moment, 0, 0, 0],
    )
    return isIn
  }
  async function forget() {
    await database().$executeRaw`
      WITH gone AS (DELETE FROM producer WHERE import_run_id = ${runId}::uuid RETURNING id)
      DELETE FROM organisation WHERE id IN (SELECT id FROM gone)`
    await bring()
  }
  const set = async ({ url }: Server) => {
    const state = await stateOf()
    if (state !== 'previewed') return
    await post(`${url}/agency/registry/${runId}/commitment`, cast.official.userId)
  }
  const finished = () => until(async () => (await stateOf()) === 'committed')

  await bring()
  expect(wanted).toBeGreaterThan(100)
  moments.watch()
  const whole = await serve(line, settings)
  await set(whole)
  await finished()
  moments.learn()
  whole.child.kill('SIGKILL')
  await whole.ended
  await untilGone(name)
  expect(await check('unharmed')).toBe(true)

  await forget()
  for (let times = 0; times < kills; times += 1) {
    let app: Server | undefined
    const struck = new Promise<void>((resolve) => {
      const moment = moments.strike(() => resolve())
      line.moment = moment
    })
    app = await serve(line, settings)
    await set(app)
    await Promise.race([struck, finished()])
    app.child.kill('SIGKILL')
    await app.ended
    await untilGone(name)
  }
})

import { fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import pg from 'pg'
import { anyFreePort } from '../ports.js'
import { runOperatorCommand, startScratchServer } from '../scratch-server.js'
import { fillCatalogue } from './fill.js'
import { questionOf } from './goods.js'
import { load } from './load.js'
import { catalogueScenarios, repeatedPaths } from './scenarios.js'
import { isNoisy, middle } from './summary.js'

/** @typedef {import('./load.js').Load} Load */
/** @typedef {import('./scenarios.js').Scenario} Scenario */
/** @typedef {{ root: string, report: import('../report.js').Report }} Place */
/** @typedef {{ connections: number[], rounds: number, seconds: number }} Asked */

/** @param {Place} place @param {string} url @param {number} bytes */
async function startLimit({ root }, url, bytes) {
  const port = await anyFreePort()
  const child = fork(join(root, 'scripts/bench/limit.js'), {
    env: { ...process.env, DATABASE_URL: url, PORT: `${port}`, BYTES: `${bytes}` },
  })
  await once(child, 'message')
  return { base: `http://127.0.0.1:${port}`, stop: () => child.disconnect() }
}

/** @param {number | undefined} pid @returns {number} mebibytes of memory; 0 where nobody says */
export function memoryOf(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
  } catch {
    return 0
  }
}

/**
 * @param {string} url
 * @param {() => Promise<number>} ask how many requests were made
 * @returns {Promise<number>} statements of the database for each request
 */
async function statementsPer(url, ask) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const count = async () => {
    // An idle connection hands its counts in after ten seconds.
    await new Promise((resolve) => setTimeout(resolve, 11_000))
    const { rows } = await client.query(
      'SELECT xact_commit::int AS n FROM pg_stat_database WHERE datname = current_database()',
    )
    return rows[0].n
  }
  const before = await count()
  const requests = await ask()
  const after = await count()
  await client.end()
  return (after - before - 1) / requests
}

/**
 * How the database finds the answer to a question that nobody has asked before.
 * @param {Place} place
 * @param {Record<string, string>} environment of the server
 */
async function planOf({ root }, environment) {
  const words = ['scripts/command.js', 'search', 'explain', questionOf(8_000_000)]
  const child = spawn(process.execPath, words, {
    cwd: root,
    env: { ...process.env, ...environment, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return text(child.stdout)
}

/** @param {string} base */
async function warmUp(base) {
  for (const path of repeatedPaths()) await (await fetch(`${base}${path}`)).text()
}

/** @param {string} base @returns {Promise<string[]>} */
async function someSlugs(base) {
  const answers = await Promise.all(
    Array.from({ length: 10 }, async (_, index) => {
      const answer = await fetch(`${base}/api/v1/catalogue?sort=newest&page=${index + 1}`)
      return (await answer.json()).hits
    }),
  )
  return answers.flat().map(({ slug }) => slug)
}

/**
 * Every scenario in turn, round after round, so that a slow minute falls on all of them.
 * @param {Place} place
 * @param {Scenario[]} scenarios the first one is the limit
 * @param {Asked} asked
 */
async function inTurns({ report }, scenarios, { connections, rounds, seconds }) {
  const results = []
  for (const lines of connections) {
    /** @type {Load[][]} */
    const heard = scenarios.map(() => [])
    for (let round = 0; round < rounds; round++) {
      for (const [index, { base, next }] of scenarios.entries())
        heard[index]?.push(await load(base, next, { connections: lines, seconds }))
    }
    const limit = heard[0] ?? []
    const noisy = isNoisy(limit)
    if (noisy)
      report.say('  The machine was busy with something else: its limit changed between rounds.')
    for (const [index, { name }] of scenarios.entries()) {
      const middling = middle(heard[index] ?? [])
      const share = middling.perSecond / middle(limit).perSecond
      results.push({ connections: lines, name, share, noisy, ...middling })
    }
  }
  return results
}

/**
 * The catalogue of so many products, its API and its pages, against the limit and the peers.
 * @param {Place} place
 * @param {number} products
 * @param {Asked & { peers: Scenario[] }} asked
 */
export async function measureCatalogue(place, products, { peers, ...asked }) {
  const { root, report } = place
  const times = { fill: 0, rebuild: 0 }
  const server = await startScratchServer({
    ...{ root, report, purpose: 'the bench', name: 'etalase_bench' },
    settings: { JOBS: 'off' },
    async fill({ url, env }) {
      const client = new pg.Client({ connectionString: url })
      await client.connect()
      const start = performance.now()
      await report.step(`${products} products`, () => fillCatalogue(client, products))
      times.fill = performance.now() - start
      await report.step('Their index', () => runOperatorCommand(root, env, ['search', 'rebuild']))
      times.rebuild = performance.now() - start - times.fill
      await client.query('VACUUM (ANALYZE) search_entry')
      await client.query('VACUUM (ANALYZE) catalogue_word')
      await client.end()
    },
  })
  const { BASE_URL: base = '', DATABASE_URL: url = '' } = server.environment
  const sample = await (await fetch(`${base}/api/v1/catalogue?${questionOf(0)}`)).text()
  const limit = await startLimit(place, url, sample.length)
  try {
    const scenarios = [
      { name: 'limit', base: limit.base, next: () => ({ path: '/' }) },
      ...catalogueScenarios(base, await someSlugs(base)),
      ...peers,
    ]
    const idle = memoryOf(server.pid)
    await report.step('Asking once what will be asked again', () => warmUp(base))
    const results = await inTurns(place, scenarios, asked)
    let fresh = 9_000_000
    const statements = await statementsPer(url, async () => {
      for (; fresh < 9_000_200; fresh++)
        await fetch(`${base}/api/v1/catalogue?${questionOf(fresh)}`)
      return 200
    })
    const memory = { idle, after: memoryOf(server.pid) }
    return {
      products,
      times,
      results,
      statements,
      memory,
      plan: await planOf(place, server.environment),
    }
  } finally {
    limit.stop()
    await server.stop()
  }
}

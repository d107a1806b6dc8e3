import './check-node.js'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { fillCatalogue } from './bench/fill.js'
import { questionOf } from './bench/goods.js'
import { load } from './bench/load.js'
import { repeatedPaths, scenariosWith } from './bench/scenarios.js'
import { isNoisy, middle, table } from './bench/summary.js'
import { exitWith, Failure } from './failure.js'
import { anyFreePort } from './ports.js'
import { prepare } from './preparation.js'
import { reportTo } from './report.js'
import { runOperatorCommand, startScratchServer } from './scratch-server.js'

/** @typedef {import('./bench/load.js').Load} Load */

const usage = `npm run bench -- [--products 100000] [--connections 10,50] [--rounds 3] [--seconds 5]

Fills a scratch database with so many products (several sizes: 10000,100000), asks the built
application and a bare server on the same machine in turns, and writes the medians as a table and
into .etalase/bench.json. A figure means something as a ratio to the limit of the same run.
`

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const report = reportTo(process.stderr)

/** @param {string} text of an option @param {string} name */
function numbersIn(text, name) {
  const numbers = text.split(',').map(Number)
  if (numbers.some((number) => !Number.isInteger(number) || number < 1))
    throw new Failure(`--${name} wants whole numbers, such as 10 or 10,50.\n\n${usage}`)
  return numbers
}

function readArguments() {
  const { values } = parseArgs({
    options: {
      products: { type: 'string', default: '100000' },
      connections: { type: 'string', default: '10,50' },
      rounds: { type: 'string', default: '3' },
      seconds: { type: 'string', default: '5' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  return {
    help: values.help,
    sizes: numbersIn(values.products, 'products'),
    connections: numbersIn(values.connections, 'connections'),
    rounds: numbersIn(values.rounds, 'rounds')[0] ?? 3,
    seconds: numbersIn(values.seconds, 'seconds')[0] ?? 5,
  }
}

/** @param {string} url @param {number} bytes */
async function startLimit(url, bytes) {
  const port = await anyFreePort()
  const child = fork(join(root, 'scripts/bench/limit.js'), {
    env: { ...process.env, DATABASE_URL: url, PORT: `${port}`, BYTES: `${bytes}` },
  })
  await once(child, 'message')
  return { base: `http://127.0.0.1:${port}`, stop: () => child.disconnect() }
}

/** @param {number | undefined} pid @returns {number} mebibytes of memory; 0 where nobody says */
function memoryOf(pid) {
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
 * @param {number} products
 * @param {ReturnType<typeof readArguments>} asked
 */
async function measure(products, { connections, rounds, seconds }) {
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
  const base = server.environment.BASE_URL ?? ''
  const url = server.environment.DATABASE_URL ?? ''
  const sample = await (await fetch(`${base}/api/v1/catalogue?${questionOf(0)}`)).text()
  const limit = await startLimit(url, sample.length)
  try {
    const slugs = await someSlugs(base)
    const scenarios = [
      { name: 'limit', base: limit.base, pathOf: () => '/' },
      ...scenariosWith(slugs).map((scenario) => ({ ...scenario, base })),
    ]
    await report.step('Asking once what will be asked again', () => warmUp(base))
    const results = []
    for (const lines of connections) {
      /** @type {Map<string, Load[]>} */
      const heard = new Map(scenarios.map(({ name }) => [name, []]))
      for (let round = 0; round < rounds; round++) {
        for (const { name, base: at, pathOf } of scenarios) {
          const once = await load(at, pathOf, { connections: lines, seconds })
          heard.get(name)?.push(once)
        }
      }
      const best = middle(heard.get('limit') ?? [])
      for (const [name, loads] of heard) {
        const { perSecond, ...rest } = middle(loads)
        const share = perSecond / best.perSecond
        results.push({ products, connections: lines, name, perSecond, share, ...rest })
      }
      if (isNoisy(heard.get('limit') ?? []))
        report.say('  The machine was busy with something else: its limit changed between rounds.')
    }
    let fresh = 9_000_000
    const statements = await statementsPer(url, async () => {
      for (; fresh < 9_000_200; fresh++)
        await fetch(`${base}/api/v1/catalogue?${questionOf(fresh)}`)
      return 200
    })
    return { products, times, results, statements, memory: memoryOf(server.pid) }
  } finally {
    limit.stop()
    await server.stop()
  }
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

/** @param {Awaited<ReturnType<typeof measure>>[]} sizes */
function say(sizes) {
  const rows = sizes.flatMap(({ results }) =>
    results.map(({ products, connections, name, perSecond, share, p50, p99, failed }) => [
      ...[`${name}`, `${products}`, `${connections}`, perSecond.toFixed(0)],
      ...[`${(share * 100).toFixed(1)} %`, `${p50} ms`, `${p99} ms`, `${failed}`],
    ]),
  )
  const head = ['', 'products', 'connections', 'per second', 'of limit', 'median', 'p99', 'failed']
  process.stdout.write(`${table([head, ...rows])}\n\n`)
  for (const { products, times, statements, memory } of sizes) {
    const [filled, rebuilt] = [times.fill, times.rebuild].map((ms) => (ms / 1000).toFixed(1))
    process.stdout.write(
      `${products} products: written in ${filled} s, indexed in ${rebuilt} s; ` +
        `${statements.toFixed(2)} statements for a first-seen search; the server holds ${memory} MB\n`,
    )
  }
}

await exitWith(async () => {
  const asked = readArguments()
  if (asked.help) {
    process.stdout.write(usage)
    return 0
  }
  await prepare({ root, report, withTools: true, withBuild: true })
  const sizes = []
  for (const products of asked.sizes) sizes.push(await measure(products, asked))
  say(sizes)
  mkdirSync(join(root, '.etalase'), { recursive: true })
  writeFileSync(join(root, '.etalase', 'bench.json'), `${JSON.stringify(sizes, null, 2)}\n`)
  return sizes.every(({ results }) => results.every(({ failed }) => failed === 0)) ? 0 : 1
})

import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import pg from 'pg'
import { runOperatorCommand, startScratchServer } from '../scratch-server.js'
import { fillCatalogue } from './fill.js'
import { questionOf } from './goods.js'
import { memoryOf, startLimit, statementsPer } from './machine.js'
import { asking, catalogueScenarios, repeatedPaths } from './scenarios.js'
import { inTurns } from './turns.js'

/** @typedef {import('./scenarios.js').Scenario} Scenario */
/** @typedef {import('./machine.js').Place} Place */
/** @typedef {import('./turns.js').Asked} Asked */

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

/** Twice: only what is asked again is kept when others ask what is new. @param {string[]} addresses */
async function warmUp(addresses) {
  for (const address of [...addresses, ...addresses]) await (await fetch(address)).text()
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
    const slugs = await someSlugs(base)
    const scenarios = [
      asking('limit', limit.base, () => ({ path: '/' })),
      ...catalogueScenarios(base, slugs),
      ...peers,
    ]
    const idle = memoryOf(server.pid)
    const again = [...repeatedPaths(), ...slugs.map((slug) => `/catalogue/${slug}`)]
    await report.step('Asking what will be asked again', () =>
      warmUp(again.map((path) => `${base}${path}`)),
    )
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

import { spawn } from 'node:child_process'
import { createReadStream, createWriteStream, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { Failure } from '../failure.js'
import { startScratchServer } from '../scratch-server.js'
import { memoryOf } from './machine.js'

/** @typedef {import('./machine.js').Place} Place */

const outlets = 500
const placements = 50_000
const month = '2026-10'
const months = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'].concat(
  ...['2026-07', '2026-08', '2026-09'],
)

/** One chain with its outlets, codes and placements. @param {pg.Client} client @param {number} codes */
async function fillChain(client, codes) {
  await client.query(`
    INSERT INTO chain (id, key, name) VALUES (gen_random_uuid(), 'bench', 'Bench');
    INSERT INTO outlet (id, chain_id, code, region_code)
      SELECT gen_random_uuid(), chain.id, 'T' || n, '32.16' FROM chain, generate_series(1, ${outlets}) n;
    INSERT INTO chain_product (id, chain_id, sku, name)
      SELECT gen_random_uuid(), chain.id, 'B-' || n, 'Barang ' || n
      FROM chain, generate_series(1, ${codes}) n;
    INSERT INTO placement (id, chain_product_id, outlet_id, starts_on)
      SELECT gen_random_uuid(), p.id, o.id, '2025-01-01' FROM chain_product p, outlet o;
    CREATE TABLE bare_sell_out (sku text, store text, units integer, value bigint);
    ANALYZE`)
}

/** @param {number} codes every code in every outlet, in the order of a chain's till */
function* linesOf(codes) {
  yield 'PLU,STORE,QTY_SOLD,GROSS_SALES\n'
  for (let outlet = 1; outlet <= outlets; outlet++)
    for (let code = 1; code <= codes; code++) {
      const units = (outlet * 31 + code * 17) % 90
      yield `B-${code},T${outlet},${units},${units * 12_500}\n`
    }
}

/** @param {() => Promise<unknown>} work @returns {Promise<number>} milliseconds */
async function timed(work) {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** @param {pg.Client} client @param {string} path */
const copyBare = (client, path) =>
  pipeline(
    createReadStream(path),
    client.query(copyFrom('COPY bare_sell_out FROM STDIN (FORMAT csv, HEADER)')),
  )

/**
 * One command of the operator, with the most memory that it held.
 * @param {string} root @param {NodeJS.ProcessEnv} env @param {string[]} words
 */
async function watched(root, env, words) {
  const child = spawn(process.execPath, ['scripts/command.js', ...words, '--json'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let memory = 0
  const watch = setInterval(() => {
    memory = Math.max(memory, memoryOf(child.pid))
  }, 50)
  const said = await text(child.stdout)
  clearInterval(watch)
  if (child.exitCode) throw new Failure(`\`${words.join(' ')}\` ended with ${child.exitCode}.`)
  return { memory, answer: JSON.parse(said) }
}

/**
 * Nine earlier months like the one that was imported, and no more placements than a chain has.
 * @param {pg.Client} client
 */
async function fillHistory(client) {
  await client.query(
    `DELETE FROM placement WHERE id NOT IN (SELECT id FROM placement LIMIT ${placements})`,
  )
  for (const earlier of months) {
    const { rows } = await client.query(
      `INSERT INTO sell_out_file (id, chain_id, period, file_name, file_hash, rows, uploaded_by)
       SELECT gen_random_uuid(), chain_id, $1, file_name, $1, rows, uploaded_by FROM sell_out_file
       WHERE period = $2 RETURNING id`,
      [earlier, month],
    )
    await client.query(
      `INSERT INTO sell_out SELECT $1, chain_product_id, outlet_id, $2, units, value, returned,
         out_of_stock_days, row FROM sell_out WHERE period = $3`,
      [rows[0].id, earlier, month],
    )
  }
  await client.query('VACUUM (ANALYZE) sell_out, placement')
}

/**
 * A month's sales of so many rows taken in, against a bare COPY of the same file; and a month's
 * evaluation beside ten months of them, against one scan of all rows.
 * @param {Place} place
 * @param {number} rows
 * @param {{ rounds: number }} asked
 */
export async function measureSales({ root, report }, rows, { rounds }) {
  const codes = Math.ceil(rows / outlets)
  const folder = join(root, '.etalase', `bench-sales-${process.pid}`)
  const path = join(folder, 'sell-out.csv')
  mkdirSync(folder, { recursive: true })
  await pipeline(Readable.from(linesOf(codes)), createWriteStream(path))
  /** @type {NodeJS.ProcessEnv} */
  let operator = {}
  const server = await startScratchServer({
    ...{ root, report, purpose: 'the bench', name: 'etalase_bench_sales' },
    settings: { JOBS: 'off' },
    async fill({ env }) {
      operator = env
    },
  })
  const client = new pg.Client({ connectionString: server.environment.DATABASE_URL })
  await client.connect()
  try {
    await fillChain(client, codes)
    const imports = []
    for (let round = 0; round < rounds; round++) {
      await client.query('TRUNCATE bare_sell_out; TRUNCATE sell_out_file CASCADE')
      const bare = await timed(() => copyBare(client, path))
      let memory = 0
      const words = ['sell-out', 'import', path, '--chain', 'bench', '--period', month]
      const taken = await timed(async () => {
        const seen = await watched(root, operator, words)
        if (seen.answer.accepted !== codes * outlets)
          throw new Failure(`${seen.answer.accepted} of ${codes * outlets} rows were taken in.`)
        memory = seen.memory
      })
      imports.push({ bare, taken, memory })
    }
    await report.step('Nine months before it', () => fillHistory(client))
    const evaluations = []
    for (let round = 0; round < rounds; round++) {
      const scan = await timed(() => client.query('SELECT sum(units), sum(value) FROM sell_out'))
      const { answer } = await watched(root, operator, ['evaluation', 'compute', month])
      evaluations.push({ scan, computed: answer.milliseconds, products: answer.products.length })
    }
    return { rows: codes * outlets, placements, imports, evaluations }
  } finally {
    await client.end()
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

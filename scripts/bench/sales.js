import { spawn } from 'node:child_process'
import { createReadStream, createWriteStream, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
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
 * The same rows into a table with the key and the foreign keys that a row of its own would need.
 * @param {pg.Client} client @param {string} url
 */
async function copyKeyed(client, url) {
  await client.query(`
    DROP TABLE IF EXISTS keyed_sell_out;
    CREATE TABLE keyed_sell_out (
      file_id uuid REFERENCES sell_out_file, chain_product_id uuid REFERENCES chain_product,
      outlet_id uuid REFERENCES outlet, units integer, value bigint, "row" integer,
      PRIMARY KEY (chain_product_id, outlet_id, file_id))`)
  const reader = new pg.Client({ connectionString: url })
  await reader.connect()
  const ready = `SELECT file_id, chain_product_id, outlet_id, units, value, "row" FROM sell_out`
  await reader.query(`CREATE TEMPORARY TABLE ready AS ${ready} ORDER BY "row"`)
  const took = await timed(() =>
    pipeline(
      reader.query(copyTo('COPY ready TO STDOUT (FORMAT binary)')),
      client.query(copyFrom('COPY keyed_sell_out FROM STDIN (FORMAT binary)')),
    ),
  )
  await reader.end()
  await client.query('DROP TABLE keyed_sell_out')
  return took
}

/**
 * What a process of node answers in its last line, with the most memory that it held.
 * @param {string} root @param {NodeJS.ProcessEnv} env @param {string[]} words
 */
async function watched(root, env, words) {
  const child = spawn(process.execPath, words, {
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
  return { memory, answer: JSON.parse(said.trim().split('\n').at(-1) ?? '') }
}

/**
 * Nine earlier months like the one that was imported, no more placements than a chain has, and all
 * rows once more in a plain table: what a scan of the rows is. The placements that stay are spread
 * over all products, every product in as many outlets and not the same ones as its neighbour (one
 * more or less where the numbers do not divide).
 * @param {pg.Client} client
 * @param {number} codes
 * @returns {Promise<number>} how many placements stay
 */
async function fillHistory(client, codes) {
  const apart = Math.max(1, Math.ceil((codes * outlets) / placements))
  await client.query(
    `DELETE FROM placement USING outlet o, chain_product p
     WHERE o.id = outlet_id AND p.id = chain_product_id
       AND (substr(o.code, 2)::integer + substr(p.sku, 3)::integer) % ${apart} <> 0`,
  )
  for (const earlier of months) {
    const { rows } = await client.query(
      `INSERT INTO sell_out_file (id, chain_id, period, file_name, file_hash, rows, uploaded_by)
       SELECT gen_random_uuid(), chain_id, $1, file_name, $1, rows, uploaded_by FROM sell_out_file
       WHERE period = $2 RETURNING id`,
      [earlier, month],
    )
    await client.query(
      `INSERT INTO sell_out_block
       SELECT $1, chain_product_id, part, units_sum, value_sum, returned_sum, out_of_stock_days_sum,
         out_of_stock_outlets, outlets, units, "values", returned, out_of_stock_days, b."rows",
         first_outlet, outlet_set
       FROM sell_out_block b JOIN sell_out_file f ON f.id = b.file_id AND f.period = $2`,
      [rows[0].id, month],
    )
    await client.query(
      `INSERT INTO sell_out_total
       SELECT $1, chain_product_id, reporting, units, value, returned, out_of_stock_days,
         out_of_stock_outlets, outlets
       FROM sell_out_total t JOIN sell_out_file f ON f.id = t.file_id AND f.period = $2`,
      [rows[0].id, month],
    )
  }
  await client.query('CREATE TABLE plain_sell_out AS SELECT * FROM sell_out')
  await client.query(
    `VACUUM (ANALYZE) sell_out_block, sell_out_total, sell_out_file, placement, placement_set,
       plain_sell_out`,
  )
  const { rows } = await client.query('SELECT count(*)::integer AS placed FROM placement')
  return rows[0].placed
}

/**
 * A month's sales of so many rows taken in, against a bare COPY of the same file: by a command that
 * starts for it, and by a process that has taken in a file before; and a month's evaluation beside
 * ten months of them, against one scan of all rows: by a command that starts for it, and by a process
 * that has computed it before, as the one that serves the pages has.
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
  const url = server.environment.DATABASE_URL ?? ''
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  /** @param {string} script */
  async function taken(script) {
    await client.query('TRUNCATE sell_out_file CASCADE')
    const words = [script, 'sell-out', 'import', path, '--chain', 'bench', '--period', month]
    const { answer, memory } = await watched(root, operator, [...words, '--json'])
    if (answer.accepted !== codes * outlets)
      throw new Failure(`${answer.accepted} of ${codes * outlets} rows were taken in.`)
    return { milliseconds: answer.milliseconds, memory }
  }
  /** @param {string} script @returns milliseconds */
  async function computed(script) {
    const words = [script, 'evaluation', 'compute', month, '--json']
    const { answer } = await watched(root, operator, words)
    if (answer.products.length !== codes)
      throw new Failure(`${answer.products.length} of ${codes} products were evaluated.`)
    return answer.milliseconds
  }
  try {
    await fillChain(client, codes)
    const imports = []
    for (let round = 0; round < rounds; round++) {
      await client.query('TRUNCATE bare_sell_out')
      const bare = await timed(() => copyBare(client, path))
      const started = await taken('scripts/command.js')
      const running = await taken('scripts/bench/second-import.js')
      const { memory } = started
      imports.push({ bare, started: started.milliseconds, running: running.milliseconds, memory })
    }
    const keyed = await copyKeyed(client, url)
    const placed = await report.step('Nine months before it', () => fillHistory(client, codes))
    const evaluations = []
    for (let round = 0; round < rounds; round++) {
      const scan = await timed(() =>
        client.query('SELECT sum(units), sum(value) FROM plain_sell_out'),
      )
      const started = await computed('scripts/command.js')
      const running = await computed('scripts/bench/warm-evaluation.js')
      evaluations.push({ scan, started, running })
    }
    return { rows: codes * outlets, placements: placed, imports, keyed, evaluations }
  } finally {
    await client.end()
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

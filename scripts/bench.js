import './check-node.js'
import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { measureCatalogue } from './bench/catalogue.js'
import { orderPeers } from './bench/order-peers.js'
import { measureOrders } from './bench/orders.js'
import { peerScenarios } from './bench/peers.js'
import { measureSales } from './bench/sales.js'
import { measureSubmissions } from './bench/submissions.js'
import { catalogueTable, ordersTable, pagesTable, salesTable } from './bench/summary.js'
import { exitWith, Failure } from './failure.js'
import { prepare } from './preparation.js'
import { reportTo } from './report.js'

const usage = `npm run bench -- [--only catalogue,orders,pages,sales,relevance] [--products 100000]
  [--submissions 0,100000] [--rows 1000000] [--connections 10,50] [--rounds 3] [--seconds 5]
  [--vendure URL] [--medusa http://KEY@host:port]

catalogue   fills a scratch database with so many products, asks the built application, a bare
            server on the same machine and the peers in turns: what was asked before, which is kept,
            and what nobody has asked, which is not. Says how many statements a search needs, its
            plan, the memory, and with several sizes (10000,100000,1000000) what growth costs. A
            figure means something as a ratio to the limit of the same run. With MEILI_URL set, it
            searches by Meilisearch.
orders      fifty buyers accept offers for one product that all want, and for another, by the page
            and by the API, on a PostgreSQL that loses nothing with the power, beside the limit and
            what the peers do for an order or less: Vendure, an item into a cart; Medusa, a cart to
            an order (at most ten at once). After each round everything is looked at in the
            database: nothing oversold, each order whole, with its event and job.
pages       every page of every role's navigation on the demonstration, and with so many
            submissions in it, at the first number of connections, after one round to get warm.
sales       a month of so many rows taken in, against a bare COPY of them, and its evaluation beside
            ten such months, against one scan of them all; by a process that has just started, and
            by one that has done it before.
relevance   how well the judged queries are answered.

Medians as tables on standard output; everything in .etalase/bench-<part>.json. Where the machine was
busy with something else, the tables say so.
`

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const report = reportTo(process.stderr)
const place = { root, report }
const parts = ['catalogue', 'orders', 'pages', 'sales', 'relevance']

/** @param {string} list of an option @param {string} name @param {number} least */
function numbersIn(list, name, least = 1) {
  const numbers = list.split(',').map(Number)
  if (numbers.some((number) => !Number.isInteger(number) || number < least))
    throw new Failure(`--${name} wants whole numbers, such as 10 or 10,50.\n\n${usage}`)
  return numbers
}

function readArguments() {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', default: parts.join(',') },
      products: { type: 'string', default: '100000' },
      submissions: { type: 'string', default: '0,100000' },
      rows: { type: 'string', default: '1000000' },
      connections: { type: 'string', default: '10,50' },
      rounds: { type: 'string', default: '3' },
      seconds: { type: 'string', default: '5' },
      vendure: { type: 'string' },
      medusa: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  const only = values.only.split(',')
  const unknown = only.find((part) => !parts.includes(part))
  if (unknown) throw new Failure(`--only knows ${parts.join(', ')}, not ${unknown}.\n\n${usage}`)
  const [rounds = 3] = numbersIn(values.rounds, 'rounds')
  const [seconds = 5] = numbersIn(values.seconds, 'seconds')
  return {
    ...{ help: values.help, only, rounds, seconds },
    products: numbersIn(values.products, 'products'),
    submissions: numbersIn(values.submissions, 'submissions', 0),
    rows: numbersIn(values.rows, 'rows'),
    connections: numbersIn(values.connections, 'connections'),
    peers: { vendure: values.vendure, medusa: values.medusa },
  }
}

/** What the relevance test says of each engine. */
async function measureRelevance() {
  const child = spawn(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', 'tests/relevance', '--disable-console-intercept'],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const said = await text(child.stdout)
  return said.split('\n').filter((line) => line.includes('nDCG@10'))
}

/** @param {string} name @param {unknown} measured */
function keep(name, measured) {
  mkdirSync(join(root, '.etalase'), { recursive: true })
  writeFileSync(
    join(root, '.etalase', `bench-${name}.json`),
    `${JSON.stringify(measured, null, 2)}\n`,
  )
}

await exitWith(async () => {
  const asked = readArguments()
  if (asked.help) {
    process.stdout.write(usage)
    return 0
  }
  const { only, rounds, seconds, connections } = asked
  await prepare({ root, report, withTools: true, withBuild: true })
  let failed = 0
  if (only.includes('catalogue')) {
    const peers = await peerScenarios(asked.peers)
    const sizes = []
    for (const products of asked.products)
      sizes.push(await measureCatalogue(place, products, { peers, connections, rounds, seconds }))
    process.stdout.write(catalogueTable(sizes))
    keep('catalogue', sizes)
    failed += sizes.flatMap(({ results }) => results).filter((each) => each.failed > 0).length
  }
  if (only.includes('orders')) {
    const peers = await orderPeers(asked.peers)
    const measured = await measureOrders(place, { peers, connections, rounds, seconds })
    process.stdout.write(ordersTable(measured))
    keep('orders', measured)
    failed += measured.results.filter((each) => each.failed > 0).length
  }
  if (only.includes('pages')) {
    const [lines = 10] = connections
    const sizes = []
    for (const submissions of asked.submissions)
      sizes.push(
        await measureSubmissions(place, submissions, { connections: lines, rounds, seconds }),
      )
    process.stdout.write(pagesTable(sizes))
    keep('pages', sizes)
    failed += sizes.flatMap(({ pages }) => pages).filter((each) => each.failed > 0).length
  }
  if (only.includes('sales')) {
    const sizes = []
    for (const rows of asked.rows) sizes.push(await measureSales(place, rows, { rounds }))
    process.stdout.write(salesTable(sizes))
    keep('sales', sizes)
  }
  if (only.includes('relevance')) {
    const lines = await measureRelevance()
    process.stdout.write(`${lines.join('\n')}\n`)
    keep('relevance', lines)
  }
  return failed === 0 ? 0 : 1
})

import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { Failure } from '../failure.js'
import { startScratchServer } from '../scratch-server.js'
import { checkOrders, countOrders } from './check-orders.js'
import { fillCatalogue } from './fill.js'
import { fillBuyers, fillRequests, hotProduct } from './fill-orders.js'
import { load } from './load.js'
import { memoryOf, startLimit, statementsPer } from './machine.js'
import { asking } from './scenarios.js'
import { inTurns } from './turns.js'

/** @typedef {import('./fill-orders.js').Chance} Chance */
/** @typedef {import('./load.js').Asked} Asked */
/** @typedef {import('./machine.js').Place} Place */
/** @typedef {import('./scenarios.js').Scenario} Scenario */

/** More than a machine places in its first seconds; afterwards it is known what it does. */
const mostPerSecond = 1000
const products = 350
/** A day: enough for every order of a run; the rush at its end is offered less. */
const plenty = 1_000_000
const inTheRush = 200

/** The form of the buyer's page. @param {string} base @param {Chance} chance @returns {Asked} */
const byPage = (base, { requestId, quoteIds, buyer }) => ({
  path: `/buyer/requests/${requestId}/order`,
  method: 'POST',
  headers: {
    ...{ cookie: buyer.cookie, origin: base },
    'content-type': 'application/x-www-form-urlencoded',
  },
  body: quoteIds.map((id) => `quoteId=${id}`).join('&'),
})

/** The door of the buyer's programs. @param {string} _ @param {Chance} chance @param {number} index @returns {Asked} */
const byProgram = (_, { requestId, quoteIds, buyer }, index) => ({
  path: `/api/v1/requests/${requestId}/order`,
  method: 'POST',
  headers: {
    authorization: `Bearer ${buyer.keys[Math.floor(index / 50) % buyer.keys.length]}`,
    ...{ 'idempotency-key': requestId, 'content-type': 'application/json' },
  },
  body: JSON.stringify({ quoteIds }),
})

const doors = [
  { name: 'order placed, buyer’s page', status: 302, asked: byPage },
  { name: 'order placed, API', status: 201, asked: byProgram },
]

class Market {
  #next = 1
  /** @param {pg.Client} client @param {import('./fill-orders.js').Buyer[]} people */
  constructor(client, people) {
    this.client = client
    this.people = people
  }

  /** @param {number} count of requests that nobody has accepted yet */
  async chances(count) {
    const from = this.#next
    this.#next += count
    return fillRequests(this.client, this.people, { from, count })
  }
}

/**
 * One order through each door, looked at as its buyer would, before many are placed.
 * @param {Market} market @param {string} base
 */
async function placeOne(market, base) {
  for (const { name, status, asked } of doors) {
    const [chance] = await market.chances(1)
    if (!chance) continue
    const { path, ...init } = asked(base, chance, 0)
    const answer = await fetch(`${base}${path}`, { ...init, redirect: 'manual' })
    const to = answer.headers.get('location') ?? ''
    const page = to.startsWith('/buyer/orders/')
      ? await fetch(`${base}${to}`, { headers: { cookie: chance.buyer.cookie } })
      : answer
    const told = await page.text()
    if (answer.status !== status || !/PO-\d{4}-\d{5}-B/.test(told))
      throw new Failure(`${name}: ${answer.status} ${to} ${told.slice(0, 500)}`)
  }
}

/** What was asked in the last moment is still being done. @param {pg.Client} client */
async function untilQuiet(client) {
  for (;;) {
    await wait(200)
    const { rowCount } = await client.query(
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND state <> 'idle'
         AND pid <> pg_backend_pid() AND backend_type = 'client backend'`,
    )
    if (!rowCount) return
  }
}

/** How often the database commits for one order. @param {Market} market @param {string} base @param {string} url */
async function commitsOf(market, base, url) {
  const counted = []
  for (const { name, asked } of doors) {
    const chances = await market.chances(100)
    const commits = await statementsPer(url, async () => {
      for (const [index, chance] of chances.entries()) {
        const { path, ...init } = asked(base, chance, index)
        await (await fetch(`${base}${path}`, { ...init, redirect: 'manual' })).text()
      }
      return chances.length
    })
    counted.push({ name, commits })
  }
  return counted
}

/**
 * Everything that was answered with an order is there, whole, and nothing was oversold.
 * @param {Market} market @param {string} base @param {(typeof doors)[number]} door
 * @returns {Scenario}
 */
function placing(market, base, { name, status, asked }) {
  let most = mostPerSecond
  return {
    name,
    async measure({ connections, seconds }) {
      const chances = await market.chances(most * seconds)
      const before = await countOrders(market.client)
      let used = 0
      const next = (/** @type {number} */ index) => {
        used = index + 1
        return asked(base, /** @type {Chance} */ (chances[index % chances.length]), index)
      }
      const measured = await load(base, next, { connections, seconds, status })
      if (used > chances.length)
        throw new Failure(`${name}: ${chances.length} requests were too few.`)
      most = 200 + Math.ceil(measured.perSecond * 3)
      await untilQuiet(market.client)
      const placed = (await countOrders(market.client)) - before
      // Where the time was up in the middle of an answer, the order may be there or not.
      if (placed < measured.answered || placed > used)
        throw new Failure(
          `${name}: ${measured.answered} were answered, ${placed} orders are there.`,
        )
      await checkOrders(market.client)
      return measured
    },
  }
}

/**
 * Buyers at once want the last pieces of the hot product: of its days, only half of what they ask for
 * is left.
 * @param {Market} market @param {string} base
 */
async function rush(market, base) {
  const { client } = market
  const chances = await market.chances(inTheRush)
  const most = `(SELECT sum(quantity) FROM capacity_reservation WHERE product_id = $1)`
  const half = `(SELECT sum(quantity) / 2 FROM request_line WHERE product_id = $1 AND request_id = ANY($2))`
  const days = `(SELECT working_days(current_date, max(deliver_by)) FROM quote_request WHERE id = ANY($2))`
  await client.query(
    `UPDATE product SET capacity_per_day = (${most} + ${half}) / ${days} WHERE id = $1`,
    [hotProduct, chances.map(({ requestId }) => requestId)],
  )
  const before = await countOrders(client)
  await Promise.all(
    chances.map(async (chance) => {
      const { path, ...init } = byPage(base, chance)
      await (await fetch(`${base}${path}`, { ...init, redirect: 'manual' })).text()
    }),
  )
  await checkOrders(client)
  const placed = (await countOrders(client)) - before
  if (placed === 0 || placed === inTheRush)
    throw new Failure(`${placed} of ${inTheRush} got the last pieces: that proves nothing.`)
  return { asked: inTheRush, placed }
}

/**
 * Offers accepted by fifty buyers, all of whom want the same product and one other, against the
 * limit and what the peers do for an order or less.
 * @param {Place} place
 * @param {{ peers: Scenario[], connections: number[], rounds: number, seconds: number }} asked
 */
export async function measureOrders(place, { peers, ...asked }) {
  const { root, report } = place
  const settings = { JOBS: 'off' }
  /** @type {import('./fill-orders.js').Buyer[]} */
  let people = []
  const server = await startScratchServer({
    ...{ root, report, settings, purpose: 'the bench', name: 'etalase_bench_orders' },
    durable: true,
    async fill({ url, env }) {
      const client = new pg.Client({ connectionString: url })
      await client.connect()
      await fillCatalogue(client, products)
      await client.query('UPDATE product SET capacity_per_day = $1', [plenty])
      people = await fillBuyers(client, env.SESSION_SECRET ?? '')
      await client.end()
    },
  })
  const { BASE_URL: base = '', DATABASE_URL: url = '' } = server.environment
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const limit = await startLimit(place, url, 500)
  try {
    const market = new Market(client, people)
    await placeOne(market, base)
    const idle = memoryOf(server.pid)
    const scenarios = [
      asking('limit', limit.base, () => ({ path: '/' })),
      ...doors.map((door) => placing(market, base, door)),
      ...peers,
    ]
    const results = await inTurns(place, scenarios, asked)
    const commits = await report.step('What one order asks of the database', () =>
      commitsOf(market, base, url),
    )
    const memory = { idle, after: memoryOf(server.pid) }
    const rushed = await rush(market, base)
    return { results, commits, memory, orders: await countOrders(client), rushed }
  } finally {
    limit.stop()
    await client.end()
    await server.stop()
  }
}

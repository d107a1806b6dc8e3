import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { codeOf, Failure } from '../failure.js'
import { withLock } from '../with-lock.js'
import { liveLeases, takeLease } from './leases.js'
import { findPlace } from './place.js'
import {
  awaitServer,
  initialise,
  readAccess,
  runningServer,
  startServer,
  stopServer,
  urlOf,
} from './server.js'

/** @typedef {import('./place.js').Place} Place */
/** @typedef {import('./server.js').Access} Access */

/**
 * @typedef {object} Database
 * @property {string} url
 * @property {boolean} embedded whether the server is our own
 * @property {() => Promise<void>} release the last one to release stops our own server
 * @property {() => () => void} keepAlive restarts our own server whenever it dies; the answer ends
 *   the watch
 */

/**
 * @typedef {object} Request
 * @property {string} root the checkout
 * @property {string} purpose what the database is used for, as an operator would say it
 * @property {(line: string) => void} [say]
 */

const smallMachine = {
  listen_addresses: '127.0.0.1',
  shared_buffers: '128MB',
  max_connections: '100',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  max_wal_size: '1GB',
  random_page_cost: '1.1',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
}

const nothingToLose = {
  ...smallMachine,
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
}

/**
 * Makes sure that our own server runs, and says where.
 * @param {Place} place
 * @param {Record<string, string>} settings
 * @returns {Promise<Access>}
 */
async function ensureServer(place, settings) {
  const access = readAccess(place)
  initialise(place, access)
  const running = runningServer(place)
  if (running) {
    const there = { ...access, port: running.port }
    if (await awaitServer(place, there)) return there
  }
  return startServer(place, access, settings)
}

/** @param {string} url of the `postgres` database */
async function ensureDatabase(url) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rowCount } = await client.query(`SELECT 1 FROM pg_database WHERE datname = 'etalase'`)
    if (rowCount === 0) await client.query('CREATE DATABASE etalase')
  } finally {
    await client.end()
  }
}

/**
 * @param {string} name of the folder under `.etalase`
 * @param {Record<string, string>} settings
 * @param {Request} request
 * @returns {Promise<Database>}
 */
async function acquireEmbedded(name, settings, { root, purpose, say = () => {} }) {
  const place = findPlace(root, name, say)
  const lock = join(place.state, 'lock')
  /** @param {number} pid */
  const onWait = (pid) => say(`  Waiting for process ${pid}, which is starting or stopping it ...`)

  let giveBack = () => {}
  const access = await withLock(
    lock,
    async () => {
      giveBack = takeLease(place, purpose)
      try {
        const started = await ensureServer(place, settings)
        await ensureDatabase(urlOf(started))
        return started
      } catch (error) {
        giveBack()
        throw error
      }
    },
    { onWait },
  )

  /** @type {Promise<void> | undefined} */
  let released
  const release = () => {
    released ??= withLock(lock, async () => {
      giveBack()
      if (liveLeases(place).length === 0) await stopServer(place)
    })
    return released
  }

  const keepAlive = () => {
    let watching = true
    const watch = async () => {
      while (watching) {
        await wait(1000, undefined, { ref: false })
        if (!watching || released || runningServer(place)) continue
        say('PostgreSQL stopped unexpectedly: starting it again.')
        await withLock(lock, () => ensureServer(place, settings)).catch((error) =>
          say(`It did not start: ${error.message}`),
        )
      }
    }
    void watch()
    return () => {
      watching = false
    }
  }

  return { url: urlOf(access, 'etalase'), embedded: true, release, keepAlive }
}

/**
 * Checks a database that somebody else runs.
 * @param {string} url
 * @returns {Promise<Database>}
 */
async function acquireExternal(url) {
  if (!/^postgres(ql)?:\/\/./.test(url))
    throw new Failure('DATABASE_URL must look like postgresql://name:password@host:5432/database.')
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 15_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query('SHOW server_version_num')
    if (Number(rows[0].server_version_num) < 140_000)
      throw new Failure(
        'DATABASE_URL leads to a PostgreSQL older than 14: Etalase needs 14 or newer.',
      )
  } catch (error) {
    if (error instanceof Failure) throw error
    const reason = codeOf(error) ?? /** @type {Error} */ (error).message
    throw new Failure(
      `DATABASE_URL: no database at ${client.host}:${client.port}/${client.database} for ${client.user} (${reason}).`,
    )
  } finally {
    await client.end().catch(() => {})
  }
  return { url, embedded: false, release: async () => {}, keepAlive: () => () => {} }
}

/**
 * The database of this checkout: the one DATABASE_URL names, or our own server, started if it does
 * not run yet and shared by all processes that acquire it.
 * @param {Request} request
 */
export const acquireDatabase = (request) =>
  process.env.DATABASE_URL
    ? acquireExternal(process.env.DATABASE_URL)
    : acquireEmbedded('postgres', smallMachine, request)

/**
 * A server of its own for tests: quick, and lost with the power.
 * @param {Request} request
 */
export const acquireTestDatabase = (request) =>
  acquireEmbedded('test-postgres', nothingToLose, request)

/**
 * A server of its own for measuring what is written: it keeps its word, as one in use does.
 * @param {Request} request
 */
export const acquireDurableDatabase = (request) =>
  acquireEmbedded('bench-postgres', smallMachine, request)

import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from './failure.js'
import { migrate } from './migrate.js'
import { anyFreePort } from './ports.js'
import { acquireDurableDatabase, acquireTestDatabase } from './postgres/acquire-database.js'
import { runChild } from './run-child.js'
import { untilServing } from './until-serving.js'

/** @typedef {import('./report.js').Report} Report */

/**
 * A fresh database on the test server.
 * @param {string} url of the test server
 * @param {string} name
 */
async function createDatabase(url, name) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    await client.query(`CREATE DATABASE ${name}`)
  } finally {
    await client.end()
  }
  const made = new URL(url)
  made.pathname = `/${name}`
  return made.href
}

/**
 * @typedef {object} Scratch
 * @property {string} root the checkout
 * @property {Report} report
 * @property {string} purpose what the database is used for, as an operator would say it
 * @property {string} name of the database; its process's number is added
 * @property {Record<string, string>} [settings] of the server, beside its own
 * @property {boolean} [durable] on a PostgreSQL that loses nothing with the power; the tests' own is quicker
 * @property {(made: { url: string, env: NodeJS.ProcessEnv }) => Promise<void>} fill
 */

/**
 * The built application on a database of its own, for browser stories and measurements.
 * @param {Scratch} scratch
 * @returns {Promise<{ environment: Record<string, string>, pid: number | undefined, stop: () => Promise<void> }>}
 *   what those who ask it need to know
 */
export async function startScratchServer(scratch) {
  const { root, report, purpose, name, settings = {}, durable, fill } = scratch
  const acquire = durable ? acquireDurableDatabase : acquireTestDatabase
  const database = await acquire({ root, purpose, say: report.say })
  const url = await createDatabase(database.url, `${name}_${process.pid}`)
  const files = join(root, '.etalase', `scratch-files-${process.pid}`)
  const port = String(await anyFreePort())
  const environment = {
    DATABASE_URL: url,
    PORT: port,
    HOST: '127.0.0.1',
    APP_URL: `http://localhost:${port}`,
    SESSION_SECRET: 'a secret that only scratch servers use, long enough',
    FILES_DIR: files,
    LOG_LEVEL: 'warn',
    ...settings,
  }
  const env = { ...process.env, ...environment, NODE_ENV: 'production' }
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let server

  async function stop() {
    if (server && server.exitCode === null && server.signalCode === null) {
      const gone = new Promise((resolve) => server?.once('exit', resolve))
      server.kill('SIGTERM')
      await gone
    }
    await database.release()
    rmSync(files, { recursive: true, force: true })
  }

  try {
    await migrate({ url, root })
    await fill({ url, env })
    server = spawn(process.execPath, ['scripts/serve.js'], {
      cwd: root,
      env,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    const ended = new Promise((_, reject) => {
      server?.once('exit', (exit) => reject(new Failure(`The server ended with ${exit}.`)))
    })
    const serving = untilServing(port)
    await Promise.race([serving.answers, ended]).finally(serving.giveUp)
    ended.catch(() => {})
  } catch (error) {
    await stop()
    throw error
  }
  return { environment: { ...environment, BASE_URL: environment.APP_URL }, pid: server.pid, stop }
}

/**
 * One command of the operator on a scratch database.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @param {string[]} words
 */
export async function runOperatorCommand(root, env, words) {
  const code = await runChild(['scripts/command.js', ...words], { cwd: root, env })
  if (code !== 0) throw new Failure(`\`${words.join(' ')}\` ended with ${code}.`)
}

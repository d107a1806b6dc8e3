import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Failure } from '../failure.js'
import { anyFreePort, portRefusal } from '../ports.js'
import { isPidAlive } from '../process-identity.js'
import { program } from './binaries.js'
import { giveToOwner, readPrivate, writePrivate } from './state.js'

/** @typedef {import('./place.js').Place} Place */
/** @typedef {{ password: string, port: number }} Access */

export const user = 'etalase'

/** @param {Place} place */
const dataFolder = (place) => join(place.home, 'data')

/** @param {Place} place */
const surroundings = (place) => ({
  ...place.account,
  cwd: place.home,
  env: {
    PATH: process.env.PATH,
    SystemRoot: process.env.SystemRoot,
    HOME: place.home,
    LC_ALL: 'C',
    TZ: 'UTC',
  },
})

/**
 * @param {Place} place
 * @param {string} path
 */
function handOver(place, path) {
  if (place.account) chownSync(path, place.account.uid, place.account.gid)
}

/**
 * The server's password and port, made once.
 * @param {Place} place
 * @returns {Access}
 */
export function readAccess(place) {
  const kept = readPrivate(join(place.state, 'access.json'))
  return kept ? JSON.parse(kept) : { password: randomBytes(24).toString('hex'), port: 0 }
}

/**
 * @param {Place} place
 * @param {Access} access
 */
const keepAccess = (place, access) => writePrivate(join(place.state, 'access.json'), access)

/**
 * Makes the data folder, whole or not at all.
 * @param {Place} place
 * @param {Access} access
 */
export function initialise(place, access) {
  if (existsSync(join(dataFolder(place), 'PG_VERSION'))) {
    takeOver(place)
    return checkVersion(place)
  }
  removeDrafts(place)
  const draft = join(place.home, `data.new-${process.pid}`)
  const passwordFile = `${draft}.password`
  mkdirSync(draft, { mode: 0o700 })
  handOver(place, draft)
  writeFileSync(passwordFile, access.password, { mode: 0o600 })
  handOver(place, passwordFile)
  keepAccess(place, access)
  const { status, stderr } = spawnSync(
    program(place.native, 'initdb'),
    [
      `--pgdata=${draft}`,
      `--username=${user}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--data-checksums',
      '--no-instructions',
    ],
    { ...surroundings(place), encoding: 'utf8' },
  )
  rmSync(passwordFile, { force: true })
  if (status !== 0) throw new Failure(`PostgreSQL could not make its data folder:\n${stderr}`)
  renameSync(draft, dataFolder(place))
}

/**
 * What a kill left behind; somebody may still be writing there, then it goes the next time.
 * @param {Place} place
 */
function removeDrafts(place) {
  for (const name of readdirSync(place.home)) {
    if (!name.startsWith('data.new-')) continue
    try {
      rmSync(join(place.home, name), { recursive: true, force: true })
    } catch {}
  }
}

/**
 * A folder that root copied or unpacked belongs to root; the server needs it for itself.
 * @param {Place} place
 */
function takeOver(place) {
  if (!place.account || statSync(dataFolder(place)).uid !== 0) return
  for (const name of readdirSync(dataFolder(place), { recursive: true, encoding: 'utf8' }))
    handOver(place, join(dataFolder(place), name))
  handOver(place, dataFolder(place))
}

/** @param {Place} place */
function checkVersion(place) {
  const kept = readFileSync(join(dataFolder(place), 'PG_VERSION'), 'utf8').trim()
  const { stdout } = spawnSync(program(place.native, 'postgres'), ['--version'], {
    ...surroundings(place),
    encoding: 'utf8',
  })
  const bundled = stdout.match(/(\d+)\./)?.[1]
  if (bundled && bundled !== kept)
    throw new Failure(
      `${place.home} holds data of PostgreSQL ${kept} but the bundled one is ${bundled}. Make a backup with the older Etalase, move that folder away, and restore.`,
    )
}

/**
 * The server that runs on this data, if one does. A `postmaster.pid` may be left over from a kill,
 * may name a process that got the number later, or may have come with a copied folder.
 * @param {Place} place
 * @returns {{ pid: number, port: number } | undefined}
 */
export function runningServer(place) {
  let lines
  try {
    lines = readFileSync(join(dataFolder(place), 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return undefined
  }
  const pid = Number(lines[0])
  const ours = lines[1] === dataFolder(place)
  if (!ours || !pid || !isPidAlive(pid) || !looksLikeServer(pid, place)) return undefined
  return { pid, port: Number(lines[3]) }
}

/**
 * @param {number} pid
 * @param {Place} place
 */
function looksLikeServer(pid, place) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(dataFolder(place))
  } catch {
    return process.platform !== 'linux'
  }
}

/** @param {Place} place */
const logFile = (place) => join(place.state, 'server.log')

/** @param {Place} place */
function openLog(place) {
  const path = logFile(place)
  if (existsSync(path)) renameSync(path, `${path}.before`)
  const handle = openSync(path, 'a', 0o600)
  giveToOwner(path)
  return handle
}

/**
 * @param {Place} place
 * @param {number} port
 * @param {Record<string, string>} settings
 */
function spawnServer(place, port, settings) {
  const log = openLog(place)
  const all = { ...settings, port: String(port), unix_socket_directories: '' }
  const server = spawn(
    program(place.native, 'postgres'),
    [
      '-D',
      dataFolder(place),
      ...Object.entries(all).flatMap(([name, to]) => ['-c', `${name}=${to}`]),
    ],
    { ...surroundings(place), detached: true, stdio: ['ignore', log, log] },
  )
  closeSync(log)
  server.unref()
  return server
}

/**
 * Starts the server and waits until it answers, after a crash as long as recovery takes.
 * @param {Place} place
 * @param {Access} access its port is kept if it is free
 * @param {Record<string, string>} settings
 * @returns {Promise<Access>} with the port it got
 */
export async function startServer(place, access, settings) {
  rmSync(join(dataFolder(place), 'postmaster.pid'), { force: true })
  const deadline = Date.now() + 120_000
  for (;;) {
    const kept = access.port && !(await portRefusal(access.port, '127.0.0.1'))
    const port = kept ? access.port : await anyFreePort()
    const server = spawnServer(place, port, settings)
    let ended = false
    server.once('exit', () => {
      ended = true
    })
    server.once('error', () => {
      ended = true
    })
    const opened = { ...access, port }
    while (!ended && Date.now() < deadline) {
      if (await answers(opened)) {
        if (!kept) keepAccess(place, opened)
        return opened
      }
      await wait(25)
    }
    const said = existsSync(logFile(place)) ? readFileSync(logFile(place), 'utf8') : ''
    const passing = /shared memory block|could not bind|already in use/i.test(said)
    if (!passing || Date.now() > deadline)
      throw new Failure(`PostgreSQL did not start. It said:\n${said.trim().slice(-2000)}`)
    await wait(500)
  }
}

/** @param {Access} access */
export const urlOf = (access, database = 'postgres') =>
  `postgresql://${user}:${access.password}@127.0.0.1:${access.port}/${database}`

/** @param {Access} access */
async function answers(access) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: urlOf(access) })
  client.on('error', () => {})
  try {
    await client.connect()
    return true
  } catch (error) {
    const { code } = /** @type {{ code?: string }} */ (error)
    if (code === '28P01')
      throw new Failure(
        'PostgreSQL refuses the password kept in .etalase/. Its data folder belongs to another set-up: restore access.json beside it, or move the folder away.',
      )
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

/**
 * Waits for a server that somebody else started.
 * @param {Access} access
 * @param {Place} place
 */
export async function awaitServer(place, access) {
  const deadline = Date.now() + 120_000
  while (runningServer(place)) {
    if (await answers(access)) return true
    if (Date.now() > deadline) throw new Failure('PostgreSQL runs but does not answer.')
    await wait(50)
  }
  return false
}

/**
 * Stops the server; open transactions are rolled back.
 * @param {Place} place
 */
export async function stopServer(place) {
  const server = runningServer(place)
  if (!server) return
  if (process.platform === 'win32') {
    spawnSync(program(place.native, 'pg_ctl'), ['stop', '-m', 'fast', '-D', dataFolder(place)])
    return
  }
  process.kill(server.pid, 'SIGINT')
  const patience = Date.now() + 30_000
  while (runningServer(place)?.pid === server.pid) {
    if (Date.now() > patience) process.kill(server.pid, 'SIGQUIT')
    await wait(20)
  }
}

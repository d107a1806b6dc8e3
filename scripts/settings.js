import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Failure } from './failure.js'
import { readPrivate, writePrivate } from './postgres/state.js'

/** @typedef {import('./report.js').Report} Report */
/** @typedef {import('./postgres/acquire-database.js').Database} Database */

/**
 * Reads `.env`; what the environment has already wins.
 * @param {string} root
 */
export function loadEnvironmentFile(root) {
  const path = join(root, '.env')
  if (!existsSync(path)) return
  try {
    readFileSync(path)
  } catch (error) {
    throw new Failure(`.env cannot be read: ${/** @type {Error} */ (error).message}`)
  }
  process.loadEnvFile(path)
}

/** @param {string} root */
export const secretPath = (root) => join(root, '.etalase', 'session-secret')

/**
 * The secret that signs sessions, made once where none is given.
 * @param {string} root
 */
function keptSecret(root) {
  const kept = readPrivate(secretPath(root))
  if (kept) return kept.trim()
  const secret = randomBytes(32).toString('hex')
  writePrivate(secretPath(root), `${secret}\n`)
  return secret
}

/**
 * Completes this process's environment with what the launcher decides.
 * @param {{ root: string, database: Database, say?: Report['say'] }} options
 */
export function completeEnvironment({ root, database, say }) {
  const environment = process.env
  if (!environment.SESSION_SECRET) {
    environment.SESSION_SECRET = keptSecret(root)
    if (!database.embedded)
      say?.(
        '  SESSION_SECRET is not set: using the one in .etalase/session-secret. Machines that share a database need the same one.',
      )
  }
  environment.ETALASE_DEMO ||=
    database.embedded && environment.NODE_ENV !== 'production' ? 'on' : 'off'
  environment.FILES_DIR = resolve(root, environment.FILES_DIR || '.etalase/files')
  environment.DATABASE_URL = database.url
}

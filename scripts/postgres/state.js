import { chownSync, existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { codeOf, Failure } from '../failure.js'
import { isRoot } from './account.js'

/**
 * Writes a file that only its owner reads, whole or not at all. What root writes into somebody's
 * folder belongs to that person.
 * @param {string} path
 * @param {unknown} content
 */
export function writePrivate(path, content) {
  const draft = `${path}.${process.pid}.new`
  try {
    writeFileSync(draft, typeof content === 'string' ? content : `${JSON.stringify(content)}\n`, {
      mode: 0o600,
    })
    giveToOwner(draft)
    renameSync(draft, path)
  } catch (error) {
    throw explained(error, path)
  }
}

/** @param {string} path */
export function giveToOwner(path) {
  if (!isRoot()) return
  const { uid, gid } = statSync(dirname(path))
  chownSync(path, uid, gid)
}

/**
 * @param {string} path
 * @returns {string | undefined} nothing when there is no such file
 */
export function readPrivate(path) {
  if (!existsSync(path)) return undefined
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw explained(error, path)
  }
}

/**
 * @param {unknown} error
 * @param {string} path
 */
function explained(error, path) {
  return codeOf(error) === 'EACCES'
    ? new Failure(
        `${path} belongs to another account, the one that started Etalase here first. Use that account, or give it to yours with chown.`,
      )
    : error
}

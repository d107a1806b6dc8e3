import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { codeOf, Failure } from './failure.js'
import { isAlive, thisProcess } from './process-identity.js'

/**
 * The holder that a lock file names, unless it is dead or the file came along with a copied folder.
 * @param {string} file
 * @param {string} path the lock it is about
 */
function liveHolder(file, path) {
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8'))
    return holder.path === path && isAlive(holder) ? holder : undefined
  } catch {
    return undefined
  }
}

/**
 * Takes a dead process's lock away. Two may try at once: only who renames the file has it, and who
 * got hold of a lock that somebody took meanwhile gives it back.
 * @param {string} path
 */
function removeStale(path) {
  const aside = `${path}.${randomUUID()}`
  try {
    renameSync(path, aside)
    if (liveHolder(aside, path)) linkSync(aside, path)
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(codeOf(error) ?? '')) throw error
  } finally {
    rmSync(aside, { force: true })
  }
}

/**
 * Whether this process has the lock now. The file appears with its content, never empty.
 * @param {string} path
 */
function tryLock(path) {
  const draft = `${path}.${randomUUID()}`
  writeFileSync(draft, JSON.stringify({ ...thisProcess(), path }), { mode: 0o644 })
  try {
    linkSync(draft, path)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

/**
 * Does the work while no other process of this machine holds the same lock.
 * @template T
 * @param {string} path a file that exists exactly while the lock is held
 * @param {() => T | Promise<T>} work
 * @param {{ patience?: number, onWait?: (pid: number) => void }} [options] patience in milliseconds
 * @returns {Promise<T>}
 */
export async function withLock(path, work, { patience = 120_000, onWait } = {}) {
  const start = Date.now()
  let said = false
  while (!tryLock(path)) {
    const holder = liveHolder(path, path)
    if (!holder) {
      removeStale(path)
      continue
    }
    if (Date.now() - start > patience)
      throw new Failure(`Process ${holder.pid} holds ${path} for too long. Stop it and try again.`)
    if (!said && Date.now() - start > 2000) {
      said = true
      onWait?.(holder.pid)
    }
    await wait(50)
  }
  try {
    return await work()
  } finally {
    rmSync(path, { force: true })
  }
}

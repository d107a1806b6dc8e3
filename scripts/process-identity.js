import { readFileSync } from 'node:fs'

/**
 * @typedef {object} ProcessIdentity
 * @property {number} pid
 * @property {string} since tells two processes that got the same pid one after the other apart
 */

/**
 * What Linux knows of a process: its state letter, its parent, and its start in ticks since boot.
 * @param {number} pid
 * @returns {{ state: string, parent: number, start: string } | undefined}
 */
function statOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return { state: fields[0] ?? '', parent: Number(fields[1]), start: fields[19] ?? '' }
  } catch {
    return undefined
  }
}

/** @returns {ProcessIdentity} */
export const thisProcess = () => ({
  pid: process.pid,
  since: statOf(process.pid)?.start ?? '',
})

/** @param {number} pid */
export const parentOf = (pid) => statOf(pid)?.parent

/** @param {number} pid */
export function isPidAlive(pid) {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
  return statOf(pid)?.state !== 'Z'
}

/** @param {Partial<ProcessIdentity>} identity */
export function isAlive({ pid, since }) {
  if (!pid || !isPidAlive(pid)) return false
  return !since || (statOf(pid)?.start ?? since) === since
}

import { readFileSync } from 'node:fs'
import { isPidAlive, parentOf } from './process-identity.js'

export const stopSignals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/** @param {number} pid */
function isNpm(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').startsWith('npm')
  } catch {
    return false
  }
}

/**
 * npm runs us through a shell that dies of a signal without passing it on. So the end of either
 * counts as being asked to stop, where npm started us.
 */
function followNpm() {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const grandparent = parentOf(parent)
  const npm = grandparent && isNpm(grandparent) ? grandparent : undefined
  const isGone = () => process.ppid !== parent || (npm !== undefined && !isPidAlive(npm))
  const timer = setInterval(() => {
    if (!isGone()) return
    clearInterval(timer)
    process.kill(process.pid, 'SIGTERM')
  }, 500)
  timer.unref()
}

/**
 * From the first call on, Ctrl-C, kill and a closed terminal end us when our work is tidied up, not
 * at once.
 * @returns {() => boolean} whether somebody asked us to stop
 */
export function watchForStop() {
  let asked = false
  for (const signal of stopSignals)
    process.on(signal, () => {
      asked = true
    })
  followNpm()
  return () => asked
}

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAlive, thisProcess } from '../process-identity.js'

/**
 * Who uses the server now: one small file per use. They die with their process, however it ends.
 * @typedef {import('./place.js').Place} Place
 */

/** @param {Place} place */
const folder = (place) => join(place.state, 'leases')

let count = 0

/**
 * @param {Place} place
 * @param {string} purpose
 * @returns {() => void} gives the lease back
 */
export function takeLease(place, purpose) {
  mkdirSync(folder(place), { recursive: true, mode: 0o755 })
  count += 1
  const path = join(folder(place), `${process.pid}-${count}.json`)
  writeFileSync(path, JSON.stringify({ ...thisProcess(), purpose, root: place.root }))
  return () => rmSync(path, { force: true })
}

/**
 * The purposes of all live leases; those of dead processes are removed.
 * @param {Place} place
 * @returns {string[]}
 */
export function liveLeases(place) {
  const purposes = []
  for (const name of readdirSync(folder(place))) {
    const path = join(folder(place), name)
    const lease = readLease(path)
    if (lease && lease.root === place.root && isAlive(lease)) purposes.push(lease.purpose)
    else rmSync(path, { force: true })
  }
  return purposes
}

/** @param {string} path */
function readLease(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

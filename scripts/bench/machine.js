import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { anyFreePort } from '../ports.js'

/** @typedef {{ root: string, report: import('../report.js').Report }} Place */

/** @param {Place} place @param {string} url @param {number} bytes */
export async function startLimit({ root }, url, bytes) {
  const port = await anyFreePort()
  const child = fork(join(root, 'scripts/bench/limit.js'), {
    env: { ...process.env, DATABASE_URL: url, PORT: `${port}`, BYTES: `${bytes}` },
  })
  await once(child, 'message')
  return { base: `http://127.0.0.1:${port}`, stop: () => child.disconnect() }
}

/** @param {number | undefined} pid @returns {number} mebibytes of memory; 0 where nobody says */
export function memoryOf(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
  } catch {
    return 0
  }
}

/**
 * @param {string} url
 * @param {() => Promise<number>} ask how many requests were made
 * @returns {Promise<number>} statements of the database for each request
 */
export async function statementsPer(url, ask) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const count = async () => {
    // An idle connection hands its counts in after ten seconds.
    await new Promise((resolve) => setTimeout(resolve, 11_000))
    const { rows } = await client.query(
      'SELECT xact_commit::int AS n FROM pg_stat_database WHERE datname = current_database()',
    )
    return rows[0].n
  }
  const before = await count()
  const requests = await ask()
  const after = await count()
  await client.end()
  return (after - before - 1) / requests
}

/** How much of the machine is in use while this process waits a moment, from 0 to 1. */
export async function busyShare() {
  const count = () =>
    cpus().reduce(
      ([idle = 0, all = 0], { times }) => [
        idle + times.idle,
        all + times.idle + times.user + times.nice + times.sys + times.irq,
      ],
      [0, 0],
    )
  const [idleBefore = 0, allBefore = 0] = count()
  await wait(2000)
  const [idle = 0, all = 0] = count()
  return 1 - (idle - idleBefore) / (all - allBefore)
}

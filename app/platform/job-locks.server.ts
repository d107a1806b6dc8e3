import type { PoolClient } from 'pg'
import { pool } from '#app/platform/database.server.ts'
import { log } from '#app/platform/log.server.ts'

/** The class of our advisory locks that stand for a living process's workers. */
const workerLock = 5_402
const every = 60_000

const lock = (connection: PoolClient, workers: string) =>
  connection.query('SELECT pg_advisory_lock($1, hashtext($2))', [workerLock, workers])

/**
 * A killed process leaves its jobs locked for hours. Each process therefore holds a database lock
 * in the name of its workers for as long as it lives: jobs whose lock is free are given back at once.
 */
export class JobLocks {
  readonly #workers = new Set<string>()
  #connection: PoolClient | undefined
  #timer: NodeJS.Timeout | undefined
  #isStopped = false

  async start(): Promise<void> {
    await this.#connect()
    await this.#freeAbandoned()
    this.#timer = setInterval(() => {
      this.#lookAgain().catch((error: unknown) => log.warn({ error }, 'jobs not freed'))
    }, every)
    this.#timer.unref()
  }

  /** Nobody waits for this: what stands in its way is logged, and mended at the next look. */
  hold(workers: string): void {
    this.#workers.add(workers)
    const connection = this.#connection
    if (connection)
      lock(connection, workers).catch((error: unknown) => {
        if (this.#connection === connection) log.warn({ error, workers }, 'jobs not held')
      })
  }

  /** Ends the connection and with it every lock. */
  stop(): void {
    this.#isStopped = true
    clearInterval(this.#timer)
    const connection = this.#connection
    this.#connection = undefined
    connection?.release(true)
  }

  /** The connection may end before we do, and every lock with it. */
  async #connect(): Promise<void> {
    const connection = await pool().connect()
    if (this.#isStopped) return connection.release()
    this.#connection = connection
    connection.once('end', () => {
      if (this.#connection !== connection) return
      this.#connection = undefined
      connection.release(true)
    })
    for (const workers of this.#workers) await lock(connection, workers)
  }

  async #lookAgain(): Promise<void> {
    if (!this.#connection) await this.#connect()
    await this.#freeAbandoned()
  }

  async #freeAbandoned(): Promise<void> {
    const connection = this.#connection
    if (!connection) return
    const { rows } = await connection.query<{ worker: string }>(`
      SELECT DISTINCT locked_by AS worker FROM graphile_worker.jobs WHERE locked_by IS NOT NULL`)
    for (const { worker } of rows) {
      // From another connection: our own would be granted again what it already holds.
      const { rows: tried } = await pool().query<{ free: boolean }>(
        `SELECT NOT EXISTS (SELECT 1 FROM pg_locks WHERE locktype = 'advisory'
           AND classid = $1 AND objid = (hashtext($2)::bigint & 4294967295)::oid
           AND database = (SELECT oid FROM pg_database WHERE datname = current_database())) AS free`,
        [workerLock, worker],
      )
      if (!tried[0]?.free) continue
      await pool().query('SELECT graphile_worker.force_unlock_workers(ARRAY[$1])', [worker])
      log.info({ worker }, 'gave back the jobs of a process that ended')
    }
  }
}

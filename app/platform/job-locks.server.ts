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
  #looking: Promise<void> | undefined
  #isStopped = false

  async start(): Promise<void> {
    await this.#look()
    if (this.#isStopped) return
    this.#timer = setInterval(() => this.#lookAgain(), every)
    this.#timer.unref()
  }

  /** Nobody waits for this: what cannot be held on this connection is held on the next one. */
  hold(workers: string): void {
    this.#workers.add(workers)
    const connection = this.#connection
    if (connection) lock(connection, workers).catch(() => this.#lose(connection))
  }

  /** Ends the connection and with it every lock. */
  stop(): void {
    this.#isStopped = true
    clearInterval(this.#timer)
    const connection = this.#connection
    this.#connection = undefined
    connection?.release(true)
  }

  /** A connection may end before we do, and every lock with it: they are taken again at once. */
  #lose(connection: PoolClient): void {
    if (this.#connection !== connection) return
    this.#connection = undefined
    connection.release(true)
    this.#lookAgain()
  }

  /** One look at a time: two would wait for each other's locks. */
  #lookAgain(): void {
    this.#looking ??= this.#look()
      .catch((error: unknown) => log.warn({ error }, 'jobs not freed'))
      .finally(() => {
        this.#looking = undefined
      })
  }

  async #look(): Promise<void> {
    if (!this.#connection) await this.#connect()
    if (this.#connection) await this.#freeAbandoned(this.#connection)
  }

  /** A connection counts once it holds every lock. */
  async #connect(): Promise<void> {
    const connection = await pool().connect()
    try {
      for (const workers of this.#workers) await lock(connection, workers)
    } catch (error) {
      connection.release(true)
      throw error
    }
    if (this.#isStopped) return connection.release(true)
    this.#connection = connection
    connection.once('end', () => this.#lose(connection))
  }

  async #freeAbandoned(connection: PoolClient): Promise<void> {
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

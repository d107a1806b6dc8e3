import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { database } from '#app/platform/database.server.ts'
import { log } from '#app/platform/log.server.ts'

const heartbeat = 10_000
const retry = 1000

/**
 * Hears over a connection of its own what PostgreSQL tells on a channel (NOTIFY) when a transaction
 * is committed. Whatever was true at one epoch is true until the next.
 */
export class ChangeSignal {
  readonly #channel: string
  #epoch = 0
  #client: pg.Client | undefined
  #stopped = true

  constructor(channel: string) {
    this.#channel = channel
  }

  /** The number of changes so far; undefined while nobody listens and anything may have changed. */
  get epoch(): number | undefined {
    return this.#client ? this.#epoch : undefined
  }

  /** Tells every process what no trigger of the database tells. */
  async tell(): Promise<void> {
    await database().$executeRaw`SELECT pg_notify(${this.#channel}, '')`
  }

  start(): void {
    if (!this.#stopped) return
    this.#stopped = false
    void this.#keepListening()
  }

  async stop(): Promise<void> {
    this.#stopped = true
    const client = this.#client
    this.#client = undefined
    await client?.end().catch(() => {})
  }

  async #keepListening(): Promise<void> {
    while (!this.#stopped) {
      try {
        await this.#listen()
      } catch (error) {
        if (!this.#stopped)
          log.warn({ error }, 'changes cannot be heard; nothing is kept meanwhile')
      }
      this.#client = undefined
      if (!this.#stopped) await wait(retry, undefined, { ref: false })
    }
  }

  /** Until the connection is lost; a silent one is asked now and then whether it is still there. */
  async #listen(): Promise<void> {
    const client = new pg.Client({
      connectionString: process.env.DATABASE_URL,
      query_timeout: heartbeat,
    })
    const lost = new Promise<never>((_, reject) => client.on('error', reject).on('end', reject))
    lost.catch(() => {})
    client.on('notification', () => this.#epoch++)
    try {
      await client.connect()
      await client.query(`LISTEN ${pg.escapeIdentifier(this.#channel)}`)
      this.#epoch++
      this.#client = client
      while (!this.#stopped) {
        await Promise.race([lost, wait(heartbeat, undefined, { ref: false })])
        await client.query('SELECT 1')
      }
    } finally {
      this.#client = undefined
      await client.end().catch(() => {})
    }
  }
}

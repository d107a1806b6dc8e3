import type { ChildProcess } from 'node:child_process'
import { pool } from '#app/platform/database.server.ts'
import { type App, type Ended, runBuilt, serveBuilt, until } from '#tests/built-app.ts'
import { type CountedLine, countedLine } from '#tests/counted-line.ts'

/** Mulberry32: the same moments for the same seed. */
function randomFrom(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * The built application as a process of its own, killed while it does one thing: at a moment chosen
 * over all that it asks of the database for it, from the first words that hold `from`.
 */
export class KilledApp {
  readonly #random: () => number
  #child: ChildProcess | undefined
  #length = 0

  private constructor(
    readonly name: string,
    readonly from: RegExp,
    readonly line: CountedLine,
    readonly seed: number,
  ) {
    this.#random = randomFrom(seed + name.length)
  }

  static async open(name: string, from: RegExp, seed: number): Promise<KilledApp> {
    const line = await countedLine(process.env.DATABASE_URL ?? '', name)
    return new KilledApp(name, from, line, seed)
  }

  run(words: string[], settings: Record<string, string> = {}): Promise<Ended> {
    const { child, ended } = runBuilt(words, { ...settings, DATABASE_URL: this.line.url })
    this.#child = child
    return ended
  }

  /** The app as `npm start` runs it, when it answers or when it is dead already. */
  serve(settings: Record<string, string>): Promise<App> {
    return serveBuilt({ ...settings, DATABASE_URL: this.line.url }, (child) => {
      this.#child = child
    })
  }

  kill(): void {
    this.#child?.kill('SIGKILL')
  }

  /** Kills what still lives, and waits until PostgreSQL has noticed. */
  async end(ended: Promise<unknown>): Promise<void> {
    this.kill()
    await ended
    await until(async () => {
      const { rowCount } = await pool().query(
        'SELECT 1 FROM pg_stat_activity WHERE application_name = $1',
        [this.name],
      )
      return rowCount === 0
    })
  }

  /** Lets the act happen unharmed, to know how long it is. */
  watch(): void {
    const never = Number.POSITIVE_INFINITY
    this.line.arm({ from: this.from, at: never, reached: true, delay: 0, cut: () => {} })
  }

  learn(): void {
    this.#length = this.line.asked()
    if (this.#length < 5) throw new Error(`${this.name} asked only ${this.#length} times`)
  }

  /** Chooses the moment of the next death. @returns what to say when something is wrong */
  strike(): string {
    const at = 1 + Math.floor(this.#random() * this.#length)
    const reached = this.#random() < 0.6
    const delay = reached ? Math.floor(this.#random() * 12) : 0
    this.line.arm({ from: this.from, at, reached, delay, cut: () => this.kill() })
    const place = `${reached ? 'after' : 'before'} ${at} of ${this.#length}`
    return `CRASH_SEED=${this.seed} ${this.name} killed ${place}`
  }

  close(): void {
    this.kill()
    this.line.close()
  }
}

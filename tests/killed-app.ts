import { type ChildProcess, spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { pool } from '#app/platform/database.server.ts'
import { anyFreePort } from '#scripts/ports.js'
import { type CountedLine, countedLine } from '#tests/counted-line.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

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

export async function until<Found>(look: () => Promise<Found | undefined | false>): Promise<Found> {
  for (let left = 600; left > 0; left -= 1) {
    const found = await look()
    if (found) return found
    await wait(100)
  }
  throw new Error('it did not happen in time')
}

type Ended = { code: number | null; signal: NodeJS.Signals | null; said: string }
export type App = { url: string; ended: Promise<Ended> }

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
    const child = spawn(process.execPath, words, {
      cwd: root,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        DATABASE_URL: this.line.url,
        LOG_LEVEL: 'error',
        // The cast of the tests has the demonstration's names; a server without it would refuse.
        ETALASE_DEMO: 'on',
        FILES_DIR: join(tmpdir(), `etalase-crash-${process.pid}`),
        ...settings,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#child = child
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (heard: Buffer) => {
        said = (said + heard).slice(-4000)
      })
    }
    return new Promise((resolve) => {
      child.once('close', (code, signal) => resolve({ code, signal, said }))
    })
  }

  /** The app as `npm start` runs it, when it answers or when it is dead already. */
  async serve(settings: Record<string, string>): Promise<App> {
    const port = String(await anyFreePort())
    const url = `http://localhost:${port}`
    const ended = this.run(['scripts/serve.js'], { ...settings, PORT: port, APP_URL: url })
    const child = this.#child
    const answers = () =>
      fetch(`${url}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      )
    await until(async () => {
      if (child?.exitCode) throw new Error((await ended).said)
      return child?.signalCode !== null || answers()
    })
    return { url, ended }
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

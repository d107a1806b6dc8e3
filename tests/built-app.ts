import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { anyFreePort } from '#scripts/ports.js'

const root = fileURLToPath(new URL('..', import.meta.url))

export async function until<Found>(look: () => Promise<Found | undefined | false>): Promise<Found> {
  for (let left = 600; left > 0; left -= 1) {
    const found = await look()
    if (found) return found
    await wait(100)
  }
  throw new Error('it did not happen in time')
}

export type Ended = { code: number | null; signal: NodeJS.Signals | null; said: string }
export type App = { url: string; child: ChildProcess; ended: Promise<Ended> }

/** A script of the built application as a process of its own, on this test's database. */
export function runBuilt(words: string[], settings: Record<string, string> = {}) {
  if (!existsSync(join(root, 'build/server/index.js'))) {
    throw new Error('There is no build to run. npm test and npm start make one.')
  }
  const child = spawn(process.execPath, words, {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      LOG_LEVEL: 'error',
      // The cast of the tests has the demonstration's names; a server without it would refuse.
      ETALASE_DEMO: 'on',
      FILES_DIR: join(tmpdir(), `etalase-built-${process.pid}`),
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (heard: Buffer) => {
      said = (said + heard).slice(-4000)
    })
  }
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal, said }))
  })
  return { child, ended }
}

/** The app as `npm start` runs it, when it answers or when it is dead already. */
export async function serveBuilt(
  settings: Record<string, string> = {},
  started: (child: ChildProcess) => void = () => {},
): Promise<App> {
  const port = String(await anyFreePort())
  const url = `http://localhost:${port}`
  const { child, ended } = runBuilt(['scripts/serve.js'], { ...settings, PORT: port, APP_URL: url })
  started(child)
  const answers = () =>
    fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
  await until(async () => {
    if (child.exitCode) throw new Error((await ended).said)
    return child.signalCode !== null || answers()
  })
  return { url, child, ended }
}

import type { Server } from 'node:http'
import * as serverBuild from 'virtual:react-router/server-build'
import type { ServerBuild } from 'react-router'
import type { ViteDevServer } from 'vite'
import { catalogueChanges } from '#app/domain/catalogue/catalogue-changes.server.ts'
import { writeSearchCounts } from '#app/domain/catalogue/search/search-counts.server.ts'
import { ensureEntries } from '#app/domain/catalogue/search/search-with-postgresql.server.ts'
import { ensureDefaultRubric } from '#app/domain/curation/ensure-default-rubric.server.ts'
import { ensureRegions } from '#app/domain/registry/load-regions.server.ts'
import { offerResetLetter } from '#app/http/reset-letter.server.ts'
import { closeDatabase } from '#app/platform/database.server.ts'
import { requeueEvents } from '#app/platform/deliver-event.server.ts'
import { environment } from '#app/platform/env.server.ts'
import { prepareJobs, startJobs } from '#app/platform/jobs.server.ts'
import { log } from '#app/platform/log.server.ts'
import { reactions } from '#app/reactions/all.server.ts'
import { tasks } from '#app/reactions/tasks.server.ts'
import { refuseLeftoverDemo } from './demo/refuse-leftover-demo.ts'
import { sayDemoAccounts } from './demo/say-demo-accounts.ts'
import { offerFirstAdministrator } from './first-administrator.ts'
import { createWebServer } from './web-server.ts'

/** What happened longer ago is history: nobody waits to be told. */
const requeueWindow = 30 * 24 * 60 * 60 * 1000

type Options = { vite?: ViteDevServer }

const listening = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), 8_000).unref()
  })

/** Serves pages and runs jobs until the process is told to stop. */
export async function serve({ vite }: Options = {}): Promise<void> {
  const { PORT, HOST, JOBS, APP_URL, ETALASE_DEMO } = environment()
  await refuseLeftoverDemo()
  offerResetLetter()
  await prepareJobs()
  await ensureRegions()
  await ensureDefaultRubric()
  await ensureEntries()
  const build = (vite
    ? () => vite.ssrLoadModule('virtual:react-router/server-build')
    : serverBuild) as unknown as ServerBuild | (() => Promise<ServerBuild>)
  catalogueChanges.start()
  const server = createWebServer({ build, vite })
  await requeueEvents(reactions, new Date(Date.now() - requeueWindow))
  const runner = JOBS === 'in-process' ? await startJobs(tasks) : undefined
  await listening(server, PORT, HOST)
  await offerFirstAdministrator()
  log.info({ url: APP_URL }, 'Etalase is serving')
  if (ETALASE_DEMO === 'on') sayDemoAccounts()

  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
  log.info('stopping')
  await Promise.all([closed(server), runner?.stop()])
  await vite?.close()
  await writeSearchCounts()
  await catalogueChanges.stop()
  await closeDatabase()
}

/** Commands of the operator, one after the other. @returns the exit code of the first that fails, or 0 */
export async function runCommands(commands: readonly string[][]): Promise<number> {
  const { etalase } = await import('./commands/etalase.ts')
  try {
    for (const words of commands) {
      const code = await etalase(words)
      if (code !== 0) return code
    }
    return 0
  } finally {
    await closeDatabase()
  }
}

/** The operator's command, for `npm run etalase`. @returns the exit code */
export const runCommand = (words: string[]): Promise<number> => runCommands([words])

import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { nodeAdvice } from './check-node.js'
import { exitWith } from './failure.js'
import { migrate } from './migrate.js'
import { pickPort } from './pick-port.js'
import { acquireDatabase } from './postgres/acquire-database.js'
import { prepare } from './preparation.js'
import { reportTo, seconds } from './report.js'
import { runChild } from './run-child.js'
import { completeEnvironment, loadEnvironmentFile } from './settings.js'
import { untilServing } from './until-serving.js'
import { watchForStop } from './watch-for-stop.js'

/** @typedef {import('./postgres/acquire-database.js').Database} Database */

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const begin = performance.now()
const report = reportTo(process.stdout)

/**
 * Makes the database ready and serves with it until somebody asks to stop.
 * @param {Database} database
 * @param {() => boolean} isStopping
 * @returns {Promise<number>} the exit code
 */
async function serveWith(database, isStopping) {
  completeEnvironment({ root, database, say: report.say })
  const migrations = await migrate({ url: database.url, root })
  if (migrations.length > 0) report.say(`  Migrated the database: ${migrations.join(', ')}`)
  process.env.PORT = await pickPort(report)
  process.env.NODE_ENV = 'production'
  if (process.env.ETALASE_DEMO === 'on' && !isStopping()) {
    const code = await runChild(['scripts/command.js', 'demo', 'seed', '--if-empty'], { cwd: root })
    if (code !== 0 && !isStopping()) return code
  }
  if (isStopping()) return 0
  const endWatch = database.keepAlive()
  // One heap for each thread is what the C library would keep; two serve as well, in 45 MB less.
  process.env.MALLOC_ARENA_MAX ??= '2'
  const server = runChild(['scripts/serve.js'], { cwd: root })
  const serving = untilServing(process.env.PORT, process.env.HOST)
  serving.answers.then((address) => {
    const shown = process.env.APP_URL || address
    report.say(`Etalase is ready after ${seconds(begin)}: ${shown} (Ctrl-C stops it)`)
  })
  try {
    return await server
  } finally {
    serving.giveUp()
    endWatch()
  }
}

await exitWith(async () => {
  report.say('Starting Etalase')
  if (nodeAdvice) report.say(`  ${nodeAdvice}`)
  loadEnvironmentFile(root)
  await prepare({ root, report })
  const title = process.env.DATABASE_URL ? 'Reaching the database' : 'Starting PostgreSQL'
  const isStopping = watchForStop()
  const database = await report.step(title, () =>
    acquireDatabase({ root, purpose: 'npm start', say: report.say }),
  )
  try {
    return await serveWith(database, isStopping)
  } finally {
    await database.release()
    report.say('Etalase has stopped')
  }
})

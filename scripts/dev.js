import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { nodeAdvice } from './check-node.js'
import { exitWith } from './failure.js'
import { migrate } from './migrate.js'
import { pickPort } from './pick-port.js'
import { acquireDatabase } from './postgres/acquire-database.js'
import { prepare } from './preparation.js'
import { reportTo } from './report.js'
import { runChild } from './run-child.js'
import { completeEnvironment, loadEnvironmentFile } from './settings.js'
import { watchForStop } from './watch-for-stop.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const report = reportTo(process.stdout)

await exitWith(async () => {
  if (nodeAdvice) report.say(nodeAdvice)
  process.env.NODE_ENV = 'development'
  loadEnvironmentFile(root)
  await prepare({ root, report, withTools: true, withBuild: false })
  const isStopping = watchForStop()
  const database = await acquireDatabase({ root, purpose: 'npm run dev', say: report.say })
  const endWatch = database.keepAlive()
  try {
    completeEnvironment({ root, database, say: report.say })
    await migrate({ url: database.url, root })
    process.env.PORT = await pickPort(report)
    const seed = ['scripts/dev-server.js', 'demo', 'seed', '--if-empty']
    if (process.env.ETALASE_DEMO === 'on') await runChild(seed, { cwd: root })
    if (isStopping()) return 0
    report.say(`Etalase for development: http://localhost:${process.env.PORT} (Ctrl-C stops it)`)
    return await runChild(['scripts/dev-server.js'], { cwd: root })
  } finally {
    endWatch()
    await database.release()
  }
})

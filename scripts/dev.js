import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { nodeAdvice } from './check-node.js'
import { exitWith } from './failure.js'
import { migrate } from './migrate.js'
import { pickPort } from './pick-port.js'
import { acquireDatabase } from './postgres/acquire-database.js'
import { prepare } from './preparation.js'
import { reportTo } from './report.js'
import { completeEnvironment, loadEnvironmentFile } from './settings.js'
import { watchForStop } from './watch-for-stop.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const report = reportTo(process.stdout)

/** A Vite of its own each time, because the modules it loaded keep their connections. */
async function startVite() {
  const { createServer } = await import('vite')
  return createServer({ root, appType: 'custom', server: { middlewareMode: true } })
}

async function seedDemo() {
  const vite = await startVite()
  try {
    const { runCommand } = await vite.ssrLoadModule('./scripts/server.ts')
    await runCommand(['demo', 'seed', '--if-empty'])
  } finally {
    await vite.close()
  }
}

await exitWith(async () => {
  if (nodeAdvice) report.say(nodeAdvice)
  process.env.NODE_ENV = 'development'
  loadEnvironmentFile(root)
  await prepare({ root, report, withTools: true, withBuild: false })
  const database = await acquireDatabase({ root, purpose: 'npm run dev', say: report.say })
  const isStopping = watchForStop()
  const endWatch = database.keepAlive()
  try {
    completeEnvironment({ root, database, report })
    await migrate({ url: database.url, root })
    process.env.PORT = await pickPort(report)
    if (process.env.ETALASE_DEMO === 'on') await seedDemo()
    if (isStopping()) return 0
    const vite = await startVite()
    const { serve } = await vite.ssrLoadModule('./scripts/server.ts')
    report.say(`Etalase for development: http://localhost:${process.env.PORT} (Ctrl-C stops it)`)
    await serve({ vite })
    return 0
  } finally {
    endWatch()
    await database.release()
  }
})

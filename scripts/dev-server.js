import './check-node.js'
import { exitWith } from './failure.js'

/**
 * The process that serves from the sources, for `npm run dev`; with words, that runs one command.
 */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))

await exitWith(async () => {
  const { createServer } = await import('vite')
  const vite = await createServer({ appType: 'custom', server: { middlewareMode: true } })
  const { serve, runCommand } = await vite.ssrLoadModule('./scripts/server.ts')
  const words = process.argv.slice(2)
  if (words.length > 0) return runCommand(words)
  await serve({ vite })
  return 0
})

import './check-node.js'
import { exitWith } from './failure.js'
import { serverBundle } from './server-bundle.js'

/**
 * The process of one operator's command, on a database that its launcher keeps running.
 */
process.once('disconnect', () => process.exit(1))

await exitWith(async () => {
  const { runCommand } = await serverBundle()
  return runCommand(process.argv.slice(2))
})

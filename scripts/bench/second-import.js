import { exitWith } from '../failure.js'
import { serverBundle } from '../server-bundle.js'

/**
 * The same import in a process that has done it before: first dry, then in earnest. By then code is
 * compiled, connections are open and statements prepared, as in a server that runs.
 */
await exitWith(async () => {
  const { runCommands } = await serverBundle()
  const words = process.argv.slice(2)
  return runCommands([[...words, '--dry-run'], words])
})

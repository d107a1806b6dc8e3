import { exitWith } from '../failure.js'
import { serverBundle } from '../server-bundle.js'

/** By then code is compiled, connections are open and statements prepared, as in a server that runs. */
const times = 20

/** The same evaluation again and again in one process; the last line says how long the last one took. */
await exitWith(async () => {
  const { runCommands } = await serverBundle()
  return runCommands(Array.from({ length: times }, () => process.argv.slice(2)))
})

import { exitWith } from '../failure.js'
import { serverBundle } from '../server-bundle.js'

/** The same import in a process that has done it before: first dry, then in earnest. */
await exitWith(async () => {
  const { runCommand } = await serverBundle()
  const words = process.argv.slice(2)
  return (await runCommand([...words, '--dry-run'])) || runCommand(words)
})

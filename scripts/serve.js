import './check-node.js'
import { exitWith } from './failure.js'
import { serverBundle } from './server-bundle.js'

/**
 * The server process that `npm start` watches over. It stops when its launcher dies.
 */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))

await exitWith(async () => {
  const { serve } = await serverBundle()
  await serve()
  return 0
})

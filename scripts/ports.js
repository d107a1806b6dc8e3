import { createServer } from 'node:net'
import { codeOf } from './failure.js'

/**
 * The system's code for why nobody can listen there now, or nothing when one can.
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | undefined>}
 */
const refusalAt = (port, host) =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error) => resolve(codeOf(error) ?? 'unknown'))
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(undefined)))
  })

/**
 * Why a port cannot be served on, or nothing when it can. A port counts as taken when another
 * program answers where `localhost` may lead, even if it is not the same address.
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | undefined>}
 */
export async function portRefusal(port, host) {
  const refusal = await refusalAt(port, host)
  if (refusal) return refusal
  for (const loopback of ['127.0.0.1', '::1'])
    if ((await refusalAt(port, loopback)) === 'EADDRINUSE') return 'EADDRINUSE'
  return undefined
}

/** @returns {Promise<number>} a port of the loopback address that nobody uses */
export const anyFreePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen({ port: 0, host: '127.0.0.1' }, () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

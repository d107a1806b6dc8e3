import { Failure } from './failure.js'
import { portRefusal } from './ports.js'

/** @typedef {import('./report.js').Report} Report */

const usual = 3000

/**
 * The port to serve on: the one that was asked for, or the first free one from 3000 on. What is no
 * port number is returned as it is, for the settings' own check to explain.
 * @param {Report} report
 * @param {Record<string, string | undefined>} environment
 * @returns {Promise<string>}
 */
export async function pickPort(report, environment = process.env) {
  const host = environment.HOST || '127.0.0.1'
  const asked = environment.PORT?.trim()
  if (asked) {
    const port = Number(asked)
    if (!Number.isInteger(port) || port < 1 || port > 65_535) return asked
    const refusal = await portRefusal(port, host)
    if (refusal) throw new Failure(sentenceFor(refusal, port, host))
    return asked
  }
  for (let port = usual; port < usual + 100; port += 1) {
    const refusal = await portRefusal(port, host)
    if (refusal && refusal !== 'EADDRINUSE') throw new Failure(sentenceFor(refusal, port, host))
    if (refusal) continue
    if (port !== usual) report.say(`  Port ${usual} is taken: using ${port}`)
    return String(port)
  }
  throw new Failure(`Ports ${usual} to ${usual + 99} are all taken. Set PORT to a free one.`)
}

/**
 * @param {string} refusal
 * @param {number} port
 * @param {string} host
 */
function sentenceFor(refusal, port, host) {
  if (refusal === 'EADDRINUSE')
    return `Port ${port} is taken by another program. Stop it, or set PORT to a free one.`
  if (refusal === 'EACCES')
    return `This account may not serve on port ${port}. Set PORT to one above 1023.`
  if (refusal === 'EADDRNOTAVAIL' || refusal === 'ENOTFOUND')
    return `HOST is "${host}" but this machine has no such address.`
  return `Port ${port} of ${host} cannot be used (${refusal}).`
}

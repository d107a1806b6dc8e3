import { setTimeout as wait } from 'node:timers/promises'

/**
 * Waits until the server answers.
 * @param {string | number} port
 * @param {string} [host] where it listens
 */
export function untilServing(port, host = '127.0.0.1') {
  const everywhere = ['', '0.0.0.0', '::'].includes(host)
  const reached = everywhere ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host
  let waiting = true

  /** @returns {Promise<string>} the address, never if we gave up */
  const look = async () => {
    while (waiting) {
      try {
        await fetch(`http://${reached}:${port}/healthz`, { signal: AbortSignal.timeout(2000) })
        const isLoopback = everywhere || reached === '127.0.0.1'
        return `http://${isLoopback ? 'localhost' : reached}:${port}`
      } catch {
        await wait(100)
      }
    }
    return new Promise(() => {})
  }

  return {
    answers: look(),
    giveUp: () => {
      waiting = false
    },
  }
}

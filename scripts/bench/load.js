import autocannon from 'autocannon'

/** @typedef {{ perSecond: number, p50: number, p97: number, p99: number, failed: number }} Load */
/** @typedef {{ path: string, method?: 'GET' | 'POST', body?: string, headers?: Record<string, string> }} Asked */

/**
 * So many connections ask one after the other, for so long.
 * @param {string} base
 * @param {(index: number) => Asked} next what is asked next
 * @param {{ connections: number, seconds: number }} asked
 * @returns {Promise<Load>} milliseconds, and what was answered other than with 200
 */
export async function load(base, next, { connections, seconds }) {
  let index = 0
  const { requests, latency, non2xx, errors, duration } = await autocannon({
    url: base,
    connections,
    duration: seconds,
    timeout: 60,
    requests: [
      {
        setupRequest(request) {
          const { headers, ...rest } = next(index++)
          return { ...request, ...rest, headers: { 'accept-encoding': 'gzip', ...headers } }
        },
      },
    ],
  })
  return {
    perSecond: requests.total / duration,
    p50: latency.p50,
    p97: latency.p97_5,
    p99: latency.p99,
    failed: non2xx + errors,
  }
}

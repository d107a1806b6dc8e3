import autocannon from 'autocannon'

/** @typedef {{ perSecond: number, p50: number, p99: number, failed: number }} Load */

/**
 * So many connections ask one after the other, for so long.
 * @param {string} base
 * @param {(index: number) => string} pathOf the path of each next request
 * @param {{ connections: number, seconds: number }} asked
 * @returns {Promise<Load>} milliseconds, and what was answered other than with 200
 */
export async function load(base, pathOf, { connections, seconds }) {
  let index = 0
  const { requests, latency, non2xx, errors } = await autocannon({
    url: base,
    connections,
    duration: seconds,
    headers: { 'accept-encoding': 'gzip' },
    requests: [{ setupRequest: (request) => ({ ...request, path: pathOf(index++) }) }],
  })
  return {
    perSecond: requests.total / seconds,
    p50: latency.p50,
    p99: latency.p99,
    failed: non2xx + errors,
  }
}

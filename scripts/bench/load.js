import autocannon from 'autocannon'

/** @typedef {{ answered: number, perSecond: number, p50: number, p95: number, p99: number, failed: number }} Load */
/**
 * One request; `heard` reads its answer and says whether it was the right one.
 * @typedef {object} Asked
 * @property {string} path
 * @property {'GET' | 'POST'} [method]
 * @property {string} [body]
 * @property {Record<string, string>} [headers]
 * @property {(body: string) => boolean} [heard]
 */

/** @param {number[]} took @param {number} share @returns {number} in whole milliseconds */
const percentile = (took, share) =>
  Math.round(took.sort((one, other) => one - other)[Math.floor(took.length * share)] ?? Number.NaN)

/**
 * So many connections ask one after the other, for so long.
 * @param {string} base
 * @param {(index: number) => Asked} next what is asked next
 * @param {{ connections: number, seconds: number, status?: number }} asked
 * @returns {Promise<Load>} milliseconds, and what was answered other than wanted
 */
export async function load(base, next, { connections, seconds, status = 200 }) {
  let index = 0
  let wrong = 0
  /** @type {number[]} */
  const took = []
  const run = autocannon({
    url: base,
    connections,
    duration: seconds,
    timeout: 60,
    requests: [
      {
        setupRequest(request, context) {
          const { headers, heard, ...rest } = next(index++)
          Object.assign(context, { heard })
          return { ...request, ...rest, headers: { 'accept-encoding': 'gzip', ...headers } }
        },
        onResponse(code, body, context) {
          const { heard } = /** @type {Asked} */ (context)
          if (heard && !heard(body) && code === status) wrong++
        },
      },
    ],
  })
  run.on('response', (_client, _code, _bytes, milliseconds) => took.push(milliseconds))
  const { requests, latency, statusCodeStats, errors, duration } = await run
  const answered = (statusCodeStats?.[status]?.count ?? 0) - wrong
  return {
    answered,
    perSecond: answered / duration,
    p50: latency.p50,
    p95: percentile(took, 0.95),
    p99: latency.p99,
    failed: requests.total - answered + errors,
  }
}

/**
 * So many do a work of several requests one after the other, for so long.
 * @param {() => Promise<void>} work
 * @param {{ connections: number, seconds: number }} asked
 * @returns {Promise<Load>} of whole works
 */
export async function loadWhole(work, { connections, seconds }) {
  /** @type {number[]} */
  const took = []
  let failed = 0
  const began = performance.now()
  const end = began + seconds * 1000
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < end) {
        const start = performance.now()
        await work().then(
          () => took.push(performance.now() - start),
          () => failed++,
        )
      }
    }),
  )
  const perSecond = (took.length / (performance.now() - began)) * 1000
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => percentile(took, share))
  return { answered: took.length, perSecond, p50, p95, p99, failed }
}

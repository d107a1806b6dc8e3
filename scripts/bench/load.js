import autocannon from 'autocannon'

/** @typedef {{ answered: number, perSecond: number, p50: number, p97: number, p99: number, failed: number }} Load */
/**
 * One request; `heard` reads its answer and says whether it was the right one.
 * @typedef {object} Asked
 * @property {string} path
 * @property {'GET' | 'POST'} [method]
 * @property {string} [body]
 * @property {Record<string, string>} [headers]
 * @property {(body: string) => boolean} [heard]
 */

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
  const { requests, latency, statusCodeStats, errors, duration } = await autocannon({
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
  const answered = (statusCodeStats?.[status]?.count ?? 0) - wrong
  return {
    answered,
    perSecond: answered / duration,
    p50: latency.p50,
    p97: latency.p97_5,
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
  took.sort((one, other) => one - other)
  const at = (/** @type {number} */ share) =>
    Math.round(took[Math.floor(took.length * share)] ?? Number.NaN)
  const perSecond = (took.length / (performance.now() - began)) * 1000
  return { answered: took.length, perSecond, p50: at(0.5), p97: at(0.975), p99: at(0.99), failed }
}

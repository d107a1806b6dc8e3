/** @typedef {import('./load.js').Load} Load */

/** Rounds of the limit that differ by more than this share say that the machine was busy. */
const quiet = 0.2

/** @param {number[]} values */
function median(values) {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** @param {Load[]} rounds @returns {Load} */
export const middle = (rounds) => ({
  answered: rounds.reduce((sum, { answered }) => sum + answered, 0),
  perSecond: median(rounds.map(({ perSecond }) => perSecond)),
  p50: median(rounds.map(({ p50 }) => p50)),
  p95: median(rounds.map(({ p95 }) => p95)),
  p99: median(rounds.map(({ p99 }) => p99)),
  failed: rounds.reduce((sum, { failed }) => sum + failed, 0),
})

/** @param {Load[]} rounds of the limit */
export function isNoisy(rounds) {
  const rates = rounds.map(({ perSecond }) => perSecond)
  return (Math.max(...rates) - Math.min(...rates)) / median(rates) > quiet
}

/**
 * @param {string[][]} rows the first one is the head
 * @returns {string} columns side by side
 */
function table(rows) {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n')
}

/** @param {number} ms */
const inSeconds = (ms) => `${(ms / 1000).toFixed(2)} s`

/** @param {import('./turns.js').Result} result the figures of one scenario, as every table has them */
const figuresOf = ({ connections, perSecond, share, p50, p99, failed }) => [
  ...[`${connections}`, perSecond.toFixed(perSecond < 10 ? 1 : 0), `${(share * 100).toFixed(1)} %`],
  ...[`${p50} ms`, `${p99} ms`, `${failed}`],
]
const figures = ['connections', 'per second', 'of limit', 'median', 'p99', 'failed']

/** @param {{ results: { noisy: boolean }[] }} measured */
const noiseIn = ({ results }) =>
  results.some(({ noisy }) => noisy)
    ? 'The machine was busy with something else while this was measured: take the ratios with care.\n'
    : ''

const isPeer = (/** @type {{ name: string }} */ { name }) => /^(Vendure|Medusa)/.test(name)

/**
 * How many times as many as the peers, for each number of connections.
 * @param {import('./turns.js').Result[]} results @param {RegExp} ours which of our own scenarios
 */
const timesThePeers = (results, ours) =>
  results
    .filter(({ name }) => ours.test(name))
    .map(({ name, connections, perSecond }) => {
      const times = results
        .filter((result) => isPeer(result) && result.connections === connections)
        .map((peer) => `${(perSecond / peer.perSecond).toFixed(1)} × ${peer.name}`)
      return times.length > 0 ? `${name}, ${connections} connections: ${times.join('; ')}\n` : ''
    })
    .join('')

/**
 * What becomes of the first size's figures at the last one.
 * @param {{ products: number, results: import('./turns.js').Result[] }[]} sizes
 */
function growthOf(sizes) {
  const [first, last] = [sizes.at(0), sizes.at(-1)]
  if (!first || !last || first === last) return ''
  const rows = first.results.flatMap(({ name, connections, perSecond, p99 }) => {
    const later = last.results.find(
      (result) => result.name === name && result.connections === connections,
    )
    if (!later || name === 'limit' || isPeer({ name })) return []
    const left = `${((later.perSecond / perSecond) * 100).toFixed(0)} %`
    return [[name, `${connections}`, left, `${p99} → ${later.p99} ms`]]
  })
  const head = ['', 'connections', 'still per second', 'p99']
  return `From ${first.products} to ${last.products} products:\n\n${table([head, ...rows])}\n\n`
}

/** @param {Awaited<ReturnType<typeof import('./catalogue.js').measureCatalogue>>[]} sizes */
export function catalogueTable(sizes) {
  const rows = sizes.flatMap(({ products, results }) =>
    results.map((result) => [result.name, `${products}`, ...figuresOf(result)]),
  )
  const head = ['', 'products', ...figures]
  const notes = sizes.map(
    ({ products, times, statements, memory, plan }) =>
      `${products} products: written in ${inSeconds(times.fill)}, indexed in ${inSeconds(times.rebuild)}; ` +
      `${statements.toFixed(2)} statements for a first-seen search; ` +
      `the server holds ${memory.idle} MB at first, ${memory.after} MB afterwards\n\n${plan}`,
  )
  const times = sizes.map(({ results }) => timesThePeers(results, /^search API|^catalogue page/))
  return (
    `${table([head, ...rows])}\n\n${sizes.map(noiseIn).find(Boolean) ?? ''}${times.join('')}` +
    `"kept" answers come from the cache, "not kept" ones from PostgreSQL or Meilisearch each time\n\n` +
    `${growthOf(sizes)}${notes.join('\n')}\n`
  )
}

/** @param {Awaited<ReturnType<typeof import('./orders.js').measureOrders>>} measured */
export function ordersTable(measured) {
  const { results, commits, memory, orders, rushed } = measured
  const rows = results.map((result) => [result.name, ...figuresOf(result)])
  const asked = commits.map(({ name, commits }) => `${commits.toFixed(1)} commits for an ${name}`)
  return (
    `${table([['', ...figures], ...rows])}\n\n${noiseIn(measured)}` +
    `${timesThePeers(results, /^order/)}` +
    `${orders} orders, nothing oversold, each with its parts, lines, reservations, event and job; ` +
    `of ${rushed.asked} buyers after the last pieces ${rushed.placed} got theirs\n` +
    `${asked.join(', ')}; the server holds ${memory.idle} MB at first, ${memory.after} MB afterwards\n\n`
  )
}

/** Milliseconds that a page may take, but for one request in twenty. */
const promised = 150

/** How many of the slowest pages are worth a line. */
const shown = 25

/** @param {Awaited<ReturnType<typeof import('./submissions.js').measureSubmissions>>[]} sizes */
export function pagesTable(sizes) {
  return sizes
    .map(({ submissions, connections, pages, memory }) => {
      const slowest = [...pages].sort((one, other) => other.p95 - one.p95)
      const rows = slowest
        .slice(0, shown)
        .map(({ who, path, perSecond, p50, p95, failed }) => [
          ...[path, who, perSecond.toFixed(0), `${p50} ms`, `${p95} ms`, `${failed}`],
        ])
      const head = ['', 'asked by', 'per second', 'median', 'p95', 'failed']
      return (
        `${pages.filter(({ p95 }) => p95 > promised).length} of ${pages.length} pages take over ` +
        `${promised} ms at p95, ${connections} connections, ` +
        `${submissions || 'no'} submissions added; the server holds ${memory} MB. The slowest:\n\n` +
        `${table([head, ...rows])}\n\n`
      )
    })
    .join('')
}

/** @param {Awaited<ReturnType<typeof import('./sales.js').measureSales>>[]} sizes */
export function salesTable(sizes) {
  const percent = (/** @type {number} */ share) => `${(share * 100).toFixed(1)} %`
  const rows = sizes.map(({ rows, imports, keyed, evaluations }) => {
    const bare = median(imports.map((each) => each.bare))
    const started = median(imports.map((each) => each.started))
    const running = median(imports.map((each) => each.running))
    const scan = median(evaluations.map((each) => each.scan))
    const cold = median(evaluations.map((each) => each.started))
    const warm = median(evaluations.map((each) => each.running))
    const memory = Math.max(...imports.map((each) => each.memory))
    return [
      ...[`${rows}`, inSeconds(bare), percent(bare / keyed)],
      ...[percent(bare / started), percent(bare / running), `${memory} MB`],
      ...[inSeconds(scan), `${cold} ms`, percent(cold / scan), `${warm} ms`, percent(warm / scan)],
    ]
  })
  const head = ['rows a month', 'bare COPY', 'COPY with keys', 'import, started', 'import, running']
  head.push('memory', 'scan', 'evaluated, started', 'of a scan', 'running', 'of a scan')
  return `${table([head, ...rows])}\n\n`
}

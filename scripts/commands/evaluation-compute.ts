import type { Agency } from '#app/domain/evaluation/agency.ts'
import { computeMonth } from '#app/domain/evaluation/compute-month.server.ts'
import type { MonthFigures } from '#app/domain/evaluation/figures.ts'
import { findAgency } from '#app/domain/evaluation/find-agency.server.ts'
import { isAbsent } from '#app/domain/evaluation/month-fact.ts'
import { everywhere, type Reach } from '#app/domain/evaluation/reach.ts'
import { isPeriod } from '#app/kernel/period.ts'
import { database } from '#app/platform/database.server.ts'
import { fail, parseArguments } from './arguments.ts'

const help = `npm run etalase -- evaluation compute YYYY-MM [--agency REGION] [--json]

Computes a month from what was placed and reported, and writes nothing.

  --agency REGION   as the agency of this region sees it (32.16); without it, everything there is
  --json            answer with one JSON object; with 0 outlets reporting, units and value are
                    unknown and stand as 0
`

export async function evaluationCompute(args: string[]): Promise<number> {
  const asked = parseArguments(args, { help, words: 1, values: ['agency'] })
  if (typeof asked === 'number') return asked
  const { json = false } = asked.flags
  const [period = ''] = asked.words
  if (!isPeriod(period))
    return fail(json, 'badPeriod', `${period} is not a month: write it as 2026-10`)
  const { agency } = asked.values
  let reach: Reach | Agency = everywhere
  if (agency !== undefined) {
    const found = await findAgency(agency)
    if (!found.ok) return fail(json, 'noAgency', `There is no agency of region ${agency}`)
    reach = found.value
  }
  const start = performance.now()
  const figures = await computeMonth(database(), reach, period, 'month')
  const milliseconds = Math.round(performance.now() - start)
  const products = productsOf(figures)
  process.stdout.write(
    json ? `${JSON.stringify({ period, milliseconds, products })}\n` : told(period, products),
  )
  return 0
}

type Row = ReturnType<typeof productsOf>[number]

/**
 * Everything that was expected or reported, and what a chain took on but put on no shelf. Units
 * and value are sums of what was reported: with no outlet reporting they are unknown, and 0 here
 * only because a figure must stand; the number of outlets says which.
 */
function productsOf({ products, unplaced }: MonthFigures) {
  const present = products.filter(({ current }) => !isAbsent(current))
  const rows = present.map(({ chain, sku, current, verdict }) => ({
    chain,
    sku,
    units: current.units ?? 0,
    value: Number(current.value ?? 0n),
    outletsReporting: current.reporting,
    outletsExpected: current.expected,
    verdict,
  }))
  const idle = unplaced.map(({ chain, sku }) => ({
    chain,
    sku,
    units: 0,
    value: 0,
    outletsReporting: 0,
    outletsExpected: 0,
    verdict: 'undetermined' as const,
  }))
  const keyOf = ({ chain, sku }: { chain: string; sku: string }) => `${chain}\u0000${sku}`
  return [...rows, ...idle].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
}

const known = (outletsReporting: number, figure: number): string =>
  outletsReporting === 0 ? 'unknown' : String(figure)

function told(period: string, rows: Row[]): string {
  const lines = rows.map(
    ({ chain, sku, units, value, outletsReporting, outletsExpected, verdict }) =>
      `  ${chain.padEnd(14)}${sku.padEnd(14)}${known(outletsReporting, units).padStart(9)}` +
      `${known(outletsReporting, value).padStart(14)}  ${outletsReporting} of ${outletsExpected}  ${verdict}`,
  )
  return [`${period}: ${rows.length} products`, ...lines, ''].join('\n')
}

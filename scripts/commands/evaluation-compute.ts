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
  --json            answer with one JSON object
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
  const figures = await computeMonth(database(), reach, period, 'month')
  const products = productsOf(figures)
  process.stdout.write(json ? `${JSON.stringify({ period, products })}\n` : told(period, products))
  return 0
}

type Row = ReturnType<typeof productsOf>[number]

/** Everything that was expected or reported, and what a chain took on but put on no shelf. */
function productsOf({ products, unplaced }: MonthFigures) {
  const present = products.filter(({ current }) => !isAbsent(current))
  const rows = present.map(({ chain, sku, current, verdict }) => ({
    chain,
    sku,
    units: current.units,
    value: current.value === null ? null : Number(current.value),
    outletsReporting: current.reporting,
    outletsExpected: current.expected,
    verdict,
  }))
  const idle = unplaced.map(({ chain, sku }) => ({
    chain,
    sku,
    units: null,
    value: null,
    outletsReporting: 0,
    outletsExpected: 0,
    verdict: 'undetermined' as const,
  }))
  const keyOf = ({ chain, sku }: { chain: string; sku: string }) => `${chain}\u0000${sku}`
  return [...rows, ...idle].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
}

function told(period: string, rows: Row[]): string {
  const lines = rows.map(
    ({ chain, sku, units, value, outletsReporting, outletsExpected, verdict }) =>
      `  ${chain.padEnd(14)}${sku.padEnd(14)}${String(units ?? 'unknown').padStart(9)}` +
      `${String(value ?? 'unknown').padStart(14)}  ${outletsReporting} of ${outletsExpected}  ${verdict}`,
  )
  return [`${period}: ${rows.length} products`, ...lines, ''].join('\n')
}

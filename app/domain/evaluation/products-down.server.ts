import type { Official } from '#app/domain/accounts/actor.ts'
import { type Period, previousPeriod, shiftPeriod } from '#app/kernel/period.ts'
import { database } from '#app/platform/database.server.ts'
import { verdictOf } from './indicators/verdict.ts'
import { nothingKnown } from './month-fact.ts'
import { factsOf } from './month-facts.server.ts'
import { infosOf } from './month-material.server.ts'
import { listMonths } from './queries.server.ts'
import { decidedRules } from './settings.server.ts'
import { settingsOf } from './settings.ts'

export type ProductDown = { productId: string; name: string; businessName: string; since: Period }

const atMost = 100

/** One product of one chain that was down in one month. */
type Down = { period: Period; chain: string; sku: string }

/** As the frozen ones among these months were signed; which they are comes along. */
async function signedDown(official: Official, periods: readonly Period[]) {
  const rows = await database().$queryRaw<{ period: Period; down: Omit<Down, 'period'>[] }[]>`
    SELECT e.period, coalesce(jsonb_agg(line) FILTER (WHERE line->>'verdict' = 'down'), '[]') AS down
    FROM evaluation e
    JOIN evaluation_revision r ON r.evaluation_id = e.id AND r.revision = e.revision
    LEFT JOIN jsonb_array_elements(r.figures->'products') AS line ON true
    WHERE e.agency_id = ${official.organisationId}::uuid AND e.state = 'frozen'
      AND e.period = ANY(${periods}::text[])
    GROUP BY e.period`
  return {
    frozen: rows.map(({ period }) => period),
    down: rows.flatMap(({ period, down }) =>
      down.map(({ chain, sku }): Down => ({ period, chain, sku })),
    ),
  }
}

/** As the live tables say of months that are open: all of them at once. */
async function liveDown(official: Official, periods: readonly Period[]): Promise<Down[]> {
  if (periods.length === 0) return []
  const months = [...new Set(periods.flatMap((period) => [previousPeriod(period), period]))]
  const [rules, facts, products] = await Promise.all([
    decidedRules(database()),
    factsOf(database(), official, months),
    infosOf(database(), official),
  ])
  const factOf = (period: Period, id: string) => facts.get(period)?.get(id) ?? nothingKnown
  return periods.flatMap((period) => {
    const { changeThreshold, reportingMinimum } = settingsOf(official.region, period, rules)
    const limits = {
      changeThreshold: changeThreshold.percent,
      reportingMinimum: reportingMinimum.percent,
    }
    return products.flatMap(({ id, chain, sku }) => {
      const before = factOf(previousPeriod(period), id)
      const { verdict } = verdictOf(factOf(period, id), before, limits)
      return verdict === 'down' ? [{ period, chain, sku }] : []
    })
  })
}

/** What was down in every one of these months, in the order of chains and codes. */
function alwaysDown(down: readonly Down[], months: number): Omit<Down, 'period'>[] {
  const counts = new Map<string, { line: Down; periods: Set<Period> }>()
  for (const line of down) {
    const key = `${line.chain} ${line.sku}`
    const known = counts.get(key) ?? { line, periods: new Set() }
    counts.set(key, known)
    known.periods.add(line.period)
  }
  const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
  return [...counts.values()]
    .filter(({ periods }) => periods.size === months)
    .map(({ line }) => line)
    .sort((one, other) => compare(one.chain, other.chain) || compare(one.sku, other.sku))
}

/**
 * Listed products whose sales were down in each of the last so many months that were reported; in
 * as many statements for twelve months as for one.
 */
export async function findProductsDown(official: Official, months: number): Promise<ProductDown[]> {
  const [newest] = await listMonths(official)
  if (!newest) return []
  const periods = Array.from({ length: months }, (_, index) => shiftPeriod(newest.period, -index))
  const signed = await signedDown(official, periods)
  const open = periods.filter((period) => !signed.frozen.includes(period))
  const down = [...signed.down, ...(await liveDown(official, open))]
  const chosen = alwaysDown(down, months).slice(0, atMost)
  if (chosen.length === 0) return []
  const rows = await database().chainProduct.findMany({
    where: {
      OR: chosen.map(({ chain, sku }) => ({ chain: { key: chain }, sku })),
      product: { state: 'listed' },
    },
    select: {
      product: { select: { id: true, name: true, producer: { select: { businessName: true } } } },
    },
  })
  const since = periods.at(-1) ?? newest.period
  const byId = new Map(rows.flatMap(({ product }) => (product ? [[product.id, product]] : [])))
  return [...byId.values()].map(({ id, name, producer }) => ({
    ...{ productId: id, name, businessName: producer.businessName, since },
  }))
}

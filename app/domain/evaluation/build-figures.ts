import { type Period, previousPeriod, shiftPeriod } from '#app/kernel/period.ts'
import {
  type ChainLine,
  type Line,
  type MonthFigures,
  type ProductLine,
  unknownKey,
} from './figures.ts'
import { formulaVersion } from './formula.ts'
import { driversOf } from './indicators/drivers.ts'
import { type VerdictRules, verdictOf } from './indicators/verdict.ts'
import { isAbsent, type MonthFact, sumFacts } from './month-fact.ts'
import type { EvaluationSettings } from './settings.ts'

/** What one product of one chain did in one month. */
export type ProductFact = MonthFact & { period: Period; chainProductId: string }

export type ProductInfo = Omit<ProductLine, keyof Line | 'missing'> & { id: string; name: string }

export type MonthMaterial = {
  period: Period
  settings: EvaluationSettings
  facts: readonly ProductFact[]
  products: readonly ProductInfo[]
  /** Outlets of each chain in this month, and what each product misses. */
  outlets: ReadonlyMap<string, { reporting: number; expected: number }>
  missing: ReadonlyMap<string, string[]>
  files: MonthFigures['files']
  unplaced: MonthFigures['unplaced']
}

const monthsShown = 6

/** The months a chart looks back over, this one last. */
export const monthsBefore = (period: Period): Period[] =>
  Array.from({ length: monthsShown }, (_, index) => shiftPeriod(period, index - monthsShown + 1))

type LineMaker = (subject: string, name: string, ids: readonly string[]) => Line

/** The same arithmetic for one product and for any sum of products. */
function lineMaker({ facts, period, settings }: MonthMaterial, months: Period[]): LineMaker {
  const rules: VerdictRules = {
    changeThreshold: settings.changeThreshold.percent,
    reportingMinimum: settings.reportingMinimum.percent,
  }
  const byProduct = new Map<string, Map<Period, MonthFact>>()
  for (const { period: month, chainProductId, ...fact } of facts) {
    const known = byProduct.get(chainProductId) ?? new Map<Period, MonthFact>()
    byProduct.set(chainProductId, known.set(month, fact))
  }
  return (subject, name, ids) => {
    const factOf = (month: Period) =>
      sumFacts(ids.flatMap((id) => byProduct.get(id)?.get(month) ?? []))
    const current = factOf(period)
    const previous = factOf(previousPeriod(period))
    return {
      subject,
      name,
      current,
      previous,
      history: months.map((month) => factOf(month).value),
      ...verdictOf(current, previous, rules),
      drivers: driversOf(current, previous),
    }
  }
}

/** Products gathered under what they share: their maker, its district, their sector, their chain. */
function groupLines(
  line: LineMaker,
  products: readonly ProductInfo[],
  kind: string,
  about: (info: ProductInfo) => [key: string | null, name: string | null],
): Line[] {
  const groups = new Map<string, { name: string; ids: string[] }>()
  for (const info of products) {
    const [key, name] = about(info)
    const group = groups.get(key ?? unknownKey) ?? { name: name ?? '', ids: [] }
    group.ids.push(info.id)
    groups.set(key ?? unknownKey, group)
  }
  return [...groups]
    .map(([key, { name, ids }]) => line(`${kind}:${key}`, name, ids))
    .sort((one, other) => compare(one.name, other.name))
}

/** Puts a month together from what the tables say about it. */
export function buildFigures(material: MonthMaterial): MonthFigures {
  const { period, settings, files, unplaced } = material
  const months = monthsBefore(period)
  const line = lineMaker(material, months)
  const products = material.products
    .map(({ id, name, ...info }): ProductLine => {
      const missing = material.missing.get(id) ?? []
      return { ...line(`product:${id}`, name, [id]), ...info, missing }
    })
    .filter(({ current, previous }) => !isAbsent(current) || !isAbsent(previous))
    .sort((one, other) => compare(one.chain, other.chain) || compare(one.sku, other.sku))
  const present = new Set(products.map(({ subject }) => subject))
  const shown = material.products.filter(({ id }) => present.has(`product:${id}`))
  const group = (kind: string, about: Parameters<typeof groupLines>[3]) =>
    groupLines(line, shown, kind, about)
  const chains = group('chain', (info) => [info.chain, info.chainName])
  return {
    period,
    months,
    formulaVersion,
    settings,
    total: line(
      'total',
      '',
      shown.map(({ id }) => id),
    ),
    chains: chains.map((chain) => withOutlets(chain, material.outlets)),
    products,
    producers: group('producer', (info) => [info.producerId, info.producerName]),
    districts: group('district', (info) => [info.district, info.districtName]),
    sectors: group('sector', (info) => [info.sector, '']),
    unplaced,
    files,
    notes: [],
    followUps: [],
  }
}

function withOutlets(chain: Line, outlets: MonthMaterial['outlets']): ChainLine {
  const key = chain.subject.slice('chain:'.length)
  const { reporting = 0, expected = 0 } = outlets.get(key) ?? {}
  return { ...chain, key, outletsReporting: reporting, outletsExpected: expected }
}

/** Codes sort by their characters, the same in every locale. */
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

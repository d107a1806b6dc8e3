import { type Period, previousPeriod, shiftPeriod } from '#app/kernel/period.ts'
import type { FactsByMonth } from './fact-columns.ts'
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
import { isAbsent, nothingKnown, plusRupiah, sumFacts } from './month-fact.ts'
import type { EvaluationSettings } from './settings.ts'

export type ProductInfo = Omit<ProductLine, keyof Line | 'missing'> & { id: string; name: string }

export type MonthMaterial = {
  period: Period
  settings: EvaluationSettings
  /** Of this month and the one before. */
  facts: FactsByMonth
  /** What products sold for in months that only a chart looks back to. */
  past: ReadonlyMap<Period, ReadonlyMap<string, bigint>>
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

/** What a line says: of one product, or of any sum of products. */
type Sales = Pick<Line, 'current' | 'previous' | 'history'>
type LineMaker = (subject: string, name: string, sales: Sales) => Line

/** The same arithmetic for one product and for any sum of products. */
function lineMaker({ settings }: MonthMaterial): LineMaker {
  const rules: VerdictRules = {
    changeThreshold: settings.changeThreshold.percent,
    reportingMinimum: settings.reportingMinimum.percent,
  }
  return (subject, name, { current, previous, history }) => {
    const { verdict, reason } = verdictOf(current, previous, rules)
    const drivers = driversOf(current, previous)
    return { subject, name, current, previous, history, verdict, reason, drivers }
  }
}

/** Finds what a product sold; its months are looked up once for all products. */
function salesFinder({ facts, past, period }: MonthMaterial, months: readonly Period[]) {
  const now = facts.get(period)
  const before = facts.get(previousPeriod(period))
  const earlier = months.slice(0, -2).map((month) => past.get(month))
  return (id: string): Sales => {
    const current = now?.get(id) ?? nothingKnown
    const previous = before?.get(id) ?? nothingKnown
    const values = earlier.map((month) => month?.get(id) ?? null)
    return { current, previous, history: [...values, previous.value, current.value] }
  }
}

/** Sums of lines; the last two months of their history are the two that are compared. */
function sumOf(lines: readonly Line[], months: readonly Period[]): Sales {
  const current = sumFacts(lines.map((line) => line.current))
  const previous = sumFacts(lines.map((line) => line.previous))
  const valueIn = (index: number) =>
    lines.reduce<bigint | null>((sum, { history }) => plusRupiah(sum, history[index] ?? null), null)
  const earlier = months.slice(0, -2).map((_, index) => valueIn(index))
  return { current, previous, history: [...earlier, previous.value, current.value] }
}

/** Lines gathered under what they share: their maker, its district, their sector, their chain. */
function gather(
  products: readonly ProductLine[],
  about: (product: ProductLine) => [key: string | null, name: string | null],
) {
  const groups = new Map<string, { name: string; lines: ProductLine[] }>()
  for (const product of products) {
    const [key, name] = about(product)
    const group = groups.get(key ?? unknownKey) ?? { name: name ?? '', lines: [] }
    group.lines.push(product)
    groups.set(key ?? unknownKey, group)
  }
  return groups
}

function productLines(material: MonthMaterial, months: readonly Period[], line: LineMaker) {
  const withProduct = (one: Line, info: ProductInfo): ProductLine => {
    const { id, chain, chainName, sku, producerId, producerName, district, districtName } = info
    const maker = { producerId, producerName, district, districtName, sector: info.sector }
    const missing = material.missing.get(id) ?? []
    // Spreading thousands of lines takes longer than all their sums.
    return Object.assign(one, { chain, chainName, sku, missing }, maker)
  }
  const salesOf = salesFinder(material, months)
  return material.products
    .flatMap((info) => {
      const sales = salesOf(info.id)
      if (isAbsent(sales.current) && isAbsent(sales.previous)) return []
      return [withProduct(line(`product:${info.id}`, info.name, sales), info)]
    })
    .sort((one, other) => compare(one.chain, other.chain) || compare(one.sku, other.sku))
}

/** Puts a month together from what the tables say about it. */
export function buildFigures(material: MonthMaterial): MonthFigures {
  const { period, settings, files, unplaced } = material
  const months = monthsBefore(period)
  const line = lineMaker(material)
  const products = productLines(material, months, line)
  const group = (kind: string, about: Parameters<typeof gather>[1]) =>
    [...gather(products, about)]
      .map(([key, { name, lines }]) => line(`${kind}:${key}`, name, sumOf(lines, months)))
      .sort((one, other) => compare(one.name, other.name))
  const chains = group('chain', ({ chain, chainName }) => [chain, chainName])
  return {
    ...{ period, months, formulaVersion, settings },
    // Each product is of one chain: what the chains add up to is the whole.
    total: line('total', '', sumOf(chains, months)),
    chains: chains.map((chain) => withOutlets(chain, material.outlets)),
    products,
    producers: group('producer', ({ producerId, producerName }) => [producerId, producerName]),
    districts: group('district', ({ district, districtName }) => [district, districtName]),
    sectors: group('sector', ({ sector }) => [sector, '']),
    ...{ unplaced, files, notes: [], followUps: [] },
  }
}

function withOutlets(chain: Line, outlets: MonthMaterial['outlets']): ChainLine {
  const key = chain.subject.slice('chain:'.length)
  const { reporting = 0, expected = 0 } = outlets.get(key) ?? {}
  return { ...chain, key, outletsReporting: reporting, outletsExpected: expected }
}

/** Codes sort by their characters, the same in every locale. */
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

import type { Period } from '#app/kernel/period.ts'
import type { Drivers } from './indicators/drivers.ts'
import type { UndeterminedReason, Verdict } from './indicators/verdict.ts'
import type { MonthFact } from './month-fact.ts'
import type { EvaluationSettings } from './settings.ts'

/** The five ways a month is cut, and the whole of it. */
export const subjectKinds = ['product', 'producer', 'district', 'sector', 'chain'] as const
export type SubjectKind = (typeof subjectKinds)[number] | 'total'

/** One subject's month: what was, against the month before. */
export type Line = {
  /** `total`, `product:…`, `producer:…`, `district:…`, `sector:…`, `chain:…` */
  subject: string
  /** Empty where a message names it: sectors, the unknown, the whole. */
  name: string
  current: MonthFact
  previous: MonthFact
  /** Value per month, the oldest first, this month last. */
  history: (bigint | null)[]
  verdict: Verdict
  reason: UndeterminedReason | null
  drivers: Drivers | null
}

export type ProductLine = Line & {
  chain: string
  chainName: string
  sku: string
  producerId: string | null
  producerName: string | null
  district: string | null
  districtName: string | null
  sector: string | null
  /** Codes of outlets that carry it and did not report it. */
  missing: string[]
}

export type ChainLine = Line & {
  key: string
  /** Outlets that reported anything, of those that carry anything. */
  outletsReporting: number
  outletsExpected: number
}

/** A file the figures stand on. */
export type FigureFile = {
  id: string
  chain: string
  chainName: string
  fileName: string
  hash: string
  rows: number
  uploadedAt: string
}

export type NoteFigure = {
  subject: string
  subjectName: string
  cause: string
  text: string
  authorName: string
  createdAt: string
}

export type FollowUpFigure = {
  number: string
  subjectName: string
  text: string
  ownerName: string
  dueOn: string
  state: string
  since: string
}

export type MonthFigures = {
  period: Period
  /** The months of every `history`. */
  months: Period[]
  formulaVersion: number
  settings: EvaluationSettings
  total: Line
  chains: ChainLine[]
  products: ProductLine[]
  producers: Line[]
  districts: Line[]
  sectors: Line[]
  /** Curated for a chain, and in no outlet of it. */
  unplaced: { chain: string; chainName: string; sku: string; name: string; subject: string }[]
  files: FigureFile[]
  notes: NoteFigure[]
  followUps: FollowUpFigure[]
}

export const linesOf = (figures: MonthFigures, kind: SubjectKind): readonly Line[] => {
  switch (kind) {
    case 'product':
      return figures.products
    case 'producer':
      return figures.producers
    case 'district':
      return figures.districts
    case 'sector':
      return figures.sectors
    case 'chain':
      return figures.chains
    case 'total':
      return [figures.total]
  }
}

export const kindOf = (subject: string): SubjectKind | undefined => {
  const kind = subject.split(':')[0]
  return [...subjectKinds, 'total' as const].find((known) => known === kind)
}

export const lineOf = (figures: MonthFigures, subject: string): Line | undefined => {
  const kind = kindOf(subject)
  return kind && linesOf(figures, kind).find((line) => line.subject === subject)
}

/** The products that a subject is made of. */
export function productsOf(figures: MonthFigures, subject: string): ProductLine[] {
  const [kind, ...rest] = subject.split(':')
  const id = rest.join(':')
  const belongs: Record<string, (line: ProductLine) => boolean> = {
    total: () => true,
    product: (line) => line.subject === subject,
    producer: (line) => (line.producerId ?? unknownKey) === id,
    district: (line) => (line.district ?? unknownKey) === id,
    sector: (line) => (line.sector ?? unknownKey) === id,
    chain: (line) => line.chain === id,
  }
  return figures.products.filter(belongs[kind ?? ''] ?? (() => false))
}

export const unknownKey = 'unknown'

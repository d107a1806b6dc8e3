export type Words = { id: string; en: string }

export type GateCriterion = {
  key: string
  title: Words
  help: Words
  /** The part of the file a failure points at. */
  field: string
  /** May be answered "does not apply". */
  optional: boolean
}

export type Level = 1 | 2 | 3 | 4 | 5

export type ScoredCriterion = {
  key: string
  /** Of 100 together. */
  weight: number
  title: Words
  guide: Words
  /** What the maker should show for it. */
  evidence?: Words
  /** What levels 1 to 5 look like. */
  levels: readonly Words[]
}

export type Grade = 'A' | 'B' | 'C' | 'D'

/** What a rubric version holds: published once, never changed under a decision. */
export type RubricContent = {
  gate: readonly GateCriterion[]
  criteria: readonly ScoredCriterion[]
  /** From this total on, best first; the last begins at 0. */
  grades: readonly { grade: Grade; from: number }[]
  /** Readers part when their totals differ by more. */
  splitLimit: number
  /** Below this total a product cannot be approved. */
  passFrom: number
  /** How long each holder usually takes: working days, but calendar days for the maker. */
  days: { gate: number; scoring: number; decision: number; revision: number }
  validityMonths: number
}

/** A rubric version as it is read. */
export type PublishedRubric = {
  id: string
  name: string
  /** Etalase's own, not an agency's. */
  own: boolean
  version: number
  publishedAt: Date
  content: RubricContent
}

export type CriterionScore = { level?: Level | undefined; comment?: string | undefined }
export type Scores = Record<string, CriterionScore | undefined>

/** How sure a reader is of their own reading. */
export type Confidence = 'low' | 'normal' | 'high'
export const confidences: readonly Confidence[] = ['low', 'normal', 'high']

export const levels: readonly Level[] = [1, 2, 3, 4, 5]

/** A level this low must say why. */
export const needsComment = (level: Level | undefined): boolean => level === 1 || level === 2

/** Σ weight × level / 5: five is the full weight, one a fifth of it. Missing levels count nothing. */
export function totalOf(content: RubricContent, scores: Scores): number {
  const doubled = content.criteria.reduce(
    (sum, { key, weight }) => sum + weight * (scores[key]?.level ?? 0) * 2,
    0,
  )
  return doubled / 10
}

export function gradeOf(content: RubricContent, total: number): Grade {
  const reached = content.grades.find(({ from }) => total >= from)
  return reached?.grade ?? 'D'
}

export const mean = (totals: readonly number[]): number =>
  totals.reduce((sum, total) => sum + total, 0) / totals.length

export function median(totals: readonly number[]): number {
  const sorted = [...totals].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

/** Two decimals, as scores are stored; readers' totals are exact to one. */
const rounded = (value: number): number => Math.round(value * 100) / 100

export type Verdict = {
  /** What counts: the median, so that one harsh reader does not sink good work. */
  score: number
  mean: number
  grade: Grade
  split: boolean
}

/** What several readers' totals come to; `undefined` before two are in. */
export function verdictOf(content: RubricContent, totals: readonly number[]): Verdict | undefined {
  if (totals.length < 2) return undefined
  const score = rounded(median(totals))
  return {
    score,
    mean: rounded(mean(totals)),
    grade: gradeOf(content, score),
    split: partedOver(content, totals),
  }
}

/** Readers part when totals lie further apart than the limit, or when their grades differ. */
export function partedOver(content: RubricContent, totals: readonly number[]): boolean {
  const grades = new Set(totals.map((total) => gradeOf(content, total)))
  return Math.max(...totals) - Math.min(...totals) > content.splitLimit || grades.size > 1
}

import type { Explained } from '#app/domain/curation/maker-views.ts'
import type { Grade, RubricContent } from '#app/domain/curation/rubric.ts'

/** One criterion brought to its next level, and the points the total gains by it. */
export type Step = { key: string; from: number; to: number; lift: number }

const rounded = (points: number): number => Math.round(points * 10) / 10

/**
 * What would raise a score, the step that lifts the total most first; of equal ones the weakest. It
 * knows the readers' means alone, so nothing in it tells what one of them gave.
 */
export function stepsUp(content: RubricContent, explained: readonly Explained[]): Step[] {
  const steps = content.criteria.flatMap(({ key, weight }) => {
    const from = explained.find((each) => each.key === key)?.level
    if (from === undefined || from >= 5) return []
    const to = Math.floor(from) + 1
    return [{ key, from, to, lift: rounded((weight * (to - from)) / 5) }]
  })
  return steps.sort((a, b) => b.lift - a.lift || a.from - b.from)
}

/** The next better grade, and the points that are short of it. */
export function gradeAbove(
  { grades }: RubricContent,
  score: number,
): { grade: Grade; from: number; short: number } | undefined {
  const above = grades.filter(({ from }) => from > score).at(-1)
  return above && { ...above, short: rounded(above.from - score) }
}

import { compareVersions, sameValue } from '#app/domain/curation/compare-versions.ts'
import type { RubricContent, Words } from '#app/domain/curation/rubric.ts'

export type RubricChange =
  | { what: 'added' | 'removed'; part: 'criterion' | 'gate'; title: Words; weight?: number }
  | { what: 'changed'; part: 'gate'; title: Words }
  | {
      what: 'changed'
      part: 'criterion'
      title: Words
      weight: { before: number; after: number } | undefined
      /** Levels whose words differ, 1 to 5. */
      levels: number[]
      words: boolean
    }
  | { what: 'figure'; figure: string; before: string; after: string }

type Keyed = { key: string; title: Words }

function comingAndGoing(
  part: 'criterion' | 'gate',
  before: readonly Keyed[],
  after: readonly Keyed[],
): RubricChange[] {
  const lacks = (all: readonly Keyed[], { key }: Keyed) => !all.some((each) => each.key === key)
  return [
    ...after
      .filter((each) => lacks(before, each))
      .map(({ title }) => ({ what: 'added' as const, part, title })),
    ...before
      .filter((each) => lacks(after, each))
      .map(({ title }) => ({ what: 'removed' as const, part, title })),
  ]
}

const figuresOf = (content: RubricContent): Record<string, string> => ({
  ...Object.fromEntries(content.grades.slice(0, 3).map(({ grade, from }) => [grade, `${from}`])),
  splitLimit: `${content.splitLimit}`,
  passFrom: `${content.passFrom}`,
  daysGate: `${content.days.gate}`,
  daysScoring: `${content.days.scoring}`,
  daysDecision: `${content.days.decision}`,
  daysRevision: `${content.days.revision}`,
  validityMonths: `${content.validityMonths}`,
})

/** What somebody who knew the version before has to learn about the next. */
export function rubricChanges(before: RubricContent, after: RubricContent): RubricChange[] {
  const criteria = after.criteria.flatMap((now): RubricChange[] => {
    const was = before.criteria.find(({ key }) => key === now.key)
    if (!was || sameValue(was, now)) return []
    const levels = now.levels.flatMap((level, index) =>
      sameValue(level, was.levels[index]) ? [] : [index + 1],
    )
    const said = ({ title, guide, evidence }: typeof now) => ({ title, guide, evidence })
    const weight = was.weight === now.weight ? undefined : { before: was.weight, after: now.weight }
    const words = !sameValue(said(was), said(now))
    return [{ what: 'changed', part: 'criterion', title: now.title, weight, levels, words }]
  })
  const gate = after.gate.flatMap((now): RubricChange[] => {
    const was = before.gate.find(({ key }) => key === now.key)
    return was && !sameValue(was, now) ? [{ what: 'changed', part: 'gate', title: now.title }] : []
  })
  const figures = compareVersions(figuresOf(before), figuresOf(after)).map(
    (change): RubricChange => ({
      what: 'figure',
      figure: change.field,
      before: `${change.before}`,
      after: `${change.after}`,
    }),
  )
  return [
    ...comingAndGoing('criterion', before.criteria, after.criteria),
    ...criteria,
    ...comingAndGoing('gate', before.gate, after.gate),
    ...gate,
    ...figures,
  ]
}

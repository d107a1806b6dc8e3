import type { Official } from '#app/domain/accounts/actor.ts'

/** Who gives the last word at an agency says what its products are judged by. */
export const mayKeepRubrics = ({ approver }: Pick<Official, 'approver'>): boolean => approver

/** The products a rubric is for: one category, one sector, or all. */
export type RubricGroup = { categoryId: string | null; sector: string | null }

/** `category:batik`, `sector:food` or `all`, as a form says it. */
export function groupFrom(text: string): RubricGroup {
  const [kind, name = null] = text.split(':')
  return {
    categoryId: kind === 'category' ? name : null,
    sector: kind === 'sector' ? name : null,
  }
}

export const groupKey = ({ categoryId, sector }: RubricGroup): string =>
  categoryId ? `category:${categoryId}` : sector ? `sector:${sector}` : 'all'

type Candidate = RubricGroup & { agencyId: string | null }
type Product = { agencyId: string | null; categoryId: string | null; sector: string | null }

/** The nearest rubric: the agency's before Etalase's own, a category's before a sector's before all. */
export function nearestRubric<Rubric extends Candidate>(
  rubrics: readonly Rubric[],
  { agencyId, categoryId, sector }: Product,
): Rubric | undefined {
  const fits = rubrics.filter(
    (each) =>
      (each.agencyId === null || each.agencyId === agencyId) &&
      (each.categoryId === null || each.categoryId === categoryId) &&
      (each.sector === null || each.sector === sector),
  )
  const distance = (each: Candidate) =>
    (each.agencyId ? 0 : 4) + (each.categoryId ? 0 : each.sector ? 1 : 2)
  return fits.sort((one, other) => distance(one) - distance(other))[0]
}

export type Fit = 'skilled' | 'unknown' | 'other'

export type Candidate = {
  userId: string
  name: string
  title: string | null
  /** Readings that wait for them now. */
  load: number
  /** Whether they understand this kind of goods, as far as the agency has said. */
  fit: Fit
}

/** What somebody less fitting costs, in readings that somebody fitting already has. */
const distance: Record<Fit, number> = { skilled: 0, unknown: 2, other: 4 }

/** The best to ask first: skill against load, then the name, so that the order is always the same. */
export const rankCandidates = (candidates: readonly Candidate[]): Candidate[] =>
  [...candidates].sort(
    (one, other) =>
      one.load + distance[one.fit] - (other.load + distance[other.fit]) ||
      one.load - other.load ||
      one.name.localeCompare(other.name) ||
      one.userId.localeCompare(other.userId),
  )

export function fitOf(categoryIds: readonly string[] | undefined, categoryId: string | null): Fit {
  if (!categoryIds || categoryIds.length === 0 || !categoryId) return 'unknown'
  return categoryIds.includes(categoryId) ? 'skilled' : 'other'
}

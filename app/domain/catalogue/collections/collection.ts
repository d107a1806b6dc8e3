import type { CollectionKind } from './schemas.ts'

export type CollectionStanding = 'draft' | 'coming' | 'shown' | 'over'

type Shown = { shownFrom: string | null; shownUntil: string | null }

/** A draft has no first day; days are whole ones. */
export function standingOf({ shownFrom, shownUntil }: Shown, today: string): CollectionStanding {
  if (!shownFrom) return 'draft'
  if (shownFrom > today) return 'coming'
  return shownUntil && shownUntil < today ? 'over' : 'shown'
}

export type CollectionView = Shown & {
  id: string
  slug: string
  kind: CollectionKind
  title: string
  lead: string
  createdByName: string
  changedAt: Date
  items: { productId: string; name: string; producerName: string; isListed: boolean }[]
}

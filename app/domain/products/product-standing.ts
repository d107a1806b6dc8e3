import type { LastSubmission, Product } from './product.ts'

/** Where a product stands, in its maker's words. */
export type Standing =
  | 'draft'
  | 'submitted'
  | 'underReview'
  | 'scored'
  | 'revisionRequested'
  | 'rejected'
  | 'listed'
  | 'held'
  | 'lapsed'
  | 'unlisted'
  | 'archived'

export type Holder = 'you' | 'agency' | 'curators' | 'nobody'

const holders: Record<Standing, Holder> = {
  draft: 'you',
  submitted: 'agency',
  underReview: 'curators',
  scored: 'agency',
  revisionRequested: 'you',
  rejected: 'you',
  listed: 'nobody',
  held: 'you',
  lapsed: 'you',
  unlisted: 'nobody',
  archived: 'nobody',
}

type Given = Pick<Product, 'state' | 'listedUntil' | 'held'> & {
  submission: Pick<LastSubmission, 'state'> | null
}

/** An open file speaks before the catalogue: a listed product may be under way again. */
export function standingOf(
  { state, submission, listedUntil, held }: Given,
  today: string,
): Standing {
  const of = submission?.state
  if (of === 'submitted' || of === 'underReview' || of === 'scored' || of === 'revisionRequested') {
    return of
  }
  if (state === 'listed') {
    if (listedUntil !== null && listedUntil < today) return 'lapsed'
    return held ? 'held' : 'listed'
  }
  if (state === 'draft') return of === 'rejected' ? 'rejected' : 'draft'
  return state
}

export const holderOf = (standing: Standing): Holder => holders[standing]

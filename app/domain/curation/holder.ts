import type { SubmissionState } from '#app/domain/curation/submission-acts.ts'

export type Holder = 'maker' | 'gate' | 'curators' | 'decider' | 'nobody'

export type Holding = {
  holder: Holder
  since: Date
  dueAt: Date | null
  late: boolean
  /** What happens when the holder is done. */
  next: 'gate' | 'scoring' | 'decision' | 'catalogue' | 'none'
}

export const holders: Record<SubmissionState, Pick<Holding, 'holder' | 'next'>> = {
  submitted: { holder: 'gate', next: 'scoring' },
  underReview: { holder: 'curators', next: 'decision' },
  scored: { holder: 'decider', next: 'catalogue' },
  revisionRequested: { holder: 'maker', next: 'gate' },
  approved: { holder: 'nobody', next: 'none' },
  rejected: { holder: 'nobody', next: 'none' },
  withdrawn: { holder: 'nobody', next: 'none' },
}

/** Who has the file in hand, since when, until when, and what comes then. */
export function holderOf(
  submission: { state: SubmissionState; heldSince: Date; dueAt: Date | null },
  now: Date,
): Holding {
  const { heldSince: since, dueAt } = submission
  return {
    ...holders[submission.state],
    since,
    dueAt,
    late: dueAt !== null && dueAt < now,
  }
}

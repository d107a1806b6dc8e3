import { defineActs, statesOf } from '#app/kernel/acts.ts'

export type SubmissionState =
  | 'submitted'
  | 'underReview'
  | 'scored'
  | 'revisionRequested'
  | 'approved'
  | 'rejected'
  | 'withdrawn'

type Performer = 'producer' | 'curator' | 'official' | 'system'

export const initialState: SubmissionState = 'submitted'

/** Everything that can happen to a submission, in the order in which it usually does. */
export const submissionActs = defineActs<SubmissionState, Performer>()({
  submit: { by: 'producer', from: [], to: 'submitted' },
  passGate: { by: 'official', from: ['submitted'], to: 'underReview' },
  failGate: { by: 'official', from: ['submitted'], to: 'revisionRequested' },
  assign: { by: 'official', from: ['underReview'], to: 'underReview' },
  release: { by: 'official', from: ['underReview'], to: 'underReview' },
  recuse: { by: 'curator', from: ['underReview'], to: 'underReview' },
  score: { by: 'curator', from: ['underReview'], to: 'underReview' },
  askThirdReader: { by: 'system', from: ['underReview'], to: 'underReview' },
  goWithTwo: { by: 'official', from: ['underReview'], to: 'scored' },
  completeScoring: { by: ['curator', 'official'], from: ['underReview'], to: 'scored' },
  approve: { by: 'official', from: ['scored'], to: 'approved' },
  requestRevision: { by: 'official', from: ['scored'], to: 'revisionRequested' },
  reject: { by: 'official', from: ['scored'], to: 'rejected' },
  resubmit: { by: 'producer', from: ['revisionRequested'], to: 'submitted' },
  reopen: { by: 'official', from: ['rejected'], to: 'submitted' },
  withdraw: {
    by: 'producer',
    from: ['submitted', 'underReview', 'scored', 'revisionRequested'],
    to: 'withdrawn',
  },
})

export type SubmissionAct = keyof typeof submissionActs

export const submissionStates = statesOf(submissionActs) as SubmissionState[]

export const closedStates: readonly SubmissionState[] = ['approved', 'rejected', 'withdrawn']
export const openStates = submissionStates.filter((state) => !closedStates.includes(state))

export const isClosed = (state: SubmissionState): boolean => closedStates.includes(state)

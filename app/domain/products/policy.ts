import type { LastSubmission, Product, SubmissionState } from './product.ts'

/** While a submission is in these states, others hold the file: what they read must not move. */
export const heldStates = [
  'submitted',
  'underReview',
  'scored',
] as const satisfies SubmissionState[]

export const isHeld = (submission: Pick<LastSubmission, 'state'> | null): boolean =>
  submission !== null && (heldStates as readonly SubmissionState[]).includes(submission.state)

/** A maker may edit anything that nobody else is reading. */
export const mayEdit = (product: Pick<Product, 'state' | 'submission'>): boolean =>
  product.state !== 'archived' && !isHeld(product.submission)

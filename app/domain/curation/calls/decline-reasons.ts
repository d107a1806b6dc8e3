/** Why a buyer does not take a product; each has its words, and a text of the buyer's own beside it. */
export const declineReasons = [
  'price',
  'capacity',
  'packaging',
  'quality',
  'certificates',
  'assortment',
  'other',
] as const

export type DeclineReason = (typeof declineReasons)[number]

/** A reason that nobody chose: the round ended, or the office decided on the file. */
export type EndReason = 'roundClosed' | 'roundCancelled' | 'curation'

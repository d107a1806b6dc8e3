import type { VerificationState } from './verification-acts.ts'

/** Done by whom and when; the office is whom they did it for. */
type Done = { byName: string; office: string; at: Date; reason: string | null }

export type VerificationView = {
  id: string
  buyerName: string
  /** The nearest place first */
  places: string[]
  state: VerificationState
  nib: string | null
  npwp: string | null
  /** What the office vouched for before the firm gave another */
  formerNpwp: string | null
  /** The company page's, as long as it is another one than was asked with */
  companyNpwp: string | null
  note: string | null
  askedByName: string
  askedAt: Date
  decided: Done | null
  ended: Done | null
}

export type VerificationRow = Pick<VerificationView, 'id' | 'buyerName' | 'state' | 'askedAt'> & {
  place: string
}

export const verificationShelves = ['waiting', 'verified', 'past'] as const
export type VerificationShelf = (typeof verificationShelves)[number]

/** It waits again, for the firm gave or changed its tax number since an office looked. */
export const isRenewed = ({ state, formerNpwp, decided }: VerificationView): boolean =>
  state === 'waiting' && (formerNpwp !== null || decided !== null)

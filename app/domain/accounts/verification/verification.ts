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

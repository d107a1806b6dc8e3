import type { Requirement } from './requirements.ts'

/** A row of the matrix with who wrote it, when and why. */
export type RequirementVersion = Requirement & {
  reason: string | null
  changedByName: string | null
  createdAt: Date
}

export type TouchedListing = { productId: string; name: string; slug: string; producerName: string }

/** What a change would do to the shelf: how many it concerns, and which would lack it. */
export type Impact = { concerned: number; lacking: number; listings: TouchedListing[] }

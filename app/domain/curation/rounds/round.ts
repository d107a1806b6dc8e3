import type { CallConditions } from '#app/domain/curation/calls/fit.ts'
import type { RoundKind, RoundState } from './round-acts.ts'

/** A round or a call as everybody may see it. Days are written `2026-10-17`. */
export type Round = {
  id: string
  kind: RoundKind
  ownerId: string
  ownerName: string
  regionCode: string
  state: RoundState
  title: string
  text: string | null
  categoryIds: string[]
  seats: number | null
  seatsTaken: number
  closesOn: string | null
  heldOn: string | null
  place: string | null
  agenda: string | null
  samples: boolean
  blind: boolean
  splitLimit: number | null
  invitedOnly: boolean
  conditions: CallConditions
  reason: string | null
  openedAt: Date | null
}

type Gate = Pick<Round, 'state' | 'closesOn' | 'categoryIds' | 'seats' | 'seatsTaken'>

export type Shut = 'notOpen' | 'late' | 'otherCategory' | 'full'

export const seatsLeft = ({ seats, seatsTaken }: Pick<Round, 'seats' | 'seatsTaken'>) =>
  seats === null ? null : Math.max(0, seats - seatsTaken)

/** Why nothing more of this product group comes into a round today, or nothing. The last day counts. */
export function shutTo(round: Gate, categoryId: string | null, today: string): Shut | undefined {
  if (round.state !== 'open') return 'notOpen'
  if (round.closesOn !== null && round.closesOn < today) return 'late'
  const { categoryIds } = round
  if (categoryIds.length > 0 && !categoryIds.includes(categoryId ?? '')) return 'otherCategory'
  return seatsLeft(round) === 0 ? 'full' : undefined
}

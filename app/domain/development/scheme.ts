import type { CertificateKind } from '#app/domain/certification/certificate.ts'
import { within } from '#app/kernel/regions.ts'
import type { SchemeState } from './scheme-acts.ts'
import type { SeatState } from './seat-acts.ts'

/** An agency's offer to pay for certificates. Money in whole rupiah, days `2026-10-17`. */
export type Scheme = {
  id: string
  agencyId: string
  agencyName: string
  state: SchemeState
  name: string
  text: string
  kinds: readonly CertificateKind[]
  payer: string
  amountPerSeat: bigint
  seats: number
  funds: bigint
  seatsTaken: number
  fundsBound: bigint
  opensOn: string
  closesOn: string
  regionCode: string
  sectors: readonly string[]
}

export type Seat = {
  id: string
  schemeId: string
  producerId: string
  productId: string
  kind: CertificateKind
  state: SeatState
  requesterName: string
  requesterRole: string
  requestedAt: Date
  deciderName: string | null
  decidedAt: Date | null
  reason: string | null
  endedAt: Date | null
}

/** Seats that can still be granted: as many as are left and as the money reaches for. */
export function seatsLeft(
  scheme: Pick<Scheme, 'seats' | 'seatsTaken' | 'funds' | 'fundsBound' | 'amountPerSeat'>,
): number {
  const { seats, seatsTaken, funds, fundsBound, amountPerSeat } = scheme
  const free = seats - seatsTaken
  if (amountPerSeat === 0n) return free
  const paid = Number((funds - fundsBound) / amountPerSeat)
  return Math.max(0, Math.min(free, paid))
}

export const takesRequests = (
  { state, opensOn, closesOn }: Pick<Scheme, 'state' | 'opensOn' | 'closesOn'>,
  today: string,
): boolean => state === 'open' && opensOn <= today && today <= closesOn

/** Whether a scheme is meant for a maker of this place whose product is of this sector. */
export const reachesMaker = (
  scheme: Pick<Scheme, 'regionCode' | 'sectors'>,
  maker: { regionCode: string; sector: string | null },
): boolean =>
  within(maker.regionCode, scheme.regionCode) &&
  (scheme.sectors.length === 0 || (maker.sector !== null && scheme.sectors.includes(maker.sector)))

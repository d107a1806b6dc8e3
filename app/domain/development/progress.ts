import { type Certificate, covers } from '#app/domain/certification/certificate.ts'
import type { Need } from './need.ts'

/** An official's words on a certificate, as they were said over time. */
export type Word = { outcome: Certificate['state']; day: string }

export type Remembered = Certificate & { words: readonly Word[] }

/** Whether it was verified, in date and in force at the end of a day. */
function stoodOn(certificate: Remembered, day: string): boolean {
  const said = certificate.words.filter((word) => word.day <= day)
  const last = [...said].sort((one, other) => one.day.localeCompare(other.day)).at(-1)
  return (
    last?.outcome === 'verified' &&
    (certificate.issuedOn === null || certificate.issuedOn <= day) &&
    (certificate.expiresOn === null || certificate.expiresOn >= day)
  )
}

/** How many of today's needs for certificates were met at the end of each of these days. */
export function progressOf(
  productId: string,
  needs: readonly Need[],
  certificates: readonly Remembered[],
  days: readonly string[],
): { day: string; met: number; of: number }[] {
  const asked = [
    ...new Map(
      needs
        .filter(({ kinds, need }) => kinds.length > 0 && need === 'required')
        .map((need) => [need.key, need]),
    ).values(),
  ]
  const covering = certificates.filter((certificate) => covers(certificate, productId))
  return days.map((day) => ({
    day,
    of: asked.length,
    met: asked.filter(({ kinds }) =>
      covering.some((each) => kinds.includes(each.kind) && stoodOn(each, day)),
    ).length,
  }))
}

/** The last day of each of the last twelve months; of this month it is today. */
export function monthEnds(today: string, count = 12): string[] {
  const [year = 0, month = 1] = today.split('-').map(Number)
  return Array.from({ length: count }, (_, index) => {
    if (index === count - 1) return today
    // Day 0 of the month after is the last of this one.
    const end = new Date(Date.UTC(year, month - (count - 1) + index, 0))
    return end.toISOString().slice(0, 10)
  })
}

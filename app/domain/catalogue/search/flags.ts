import { grades, type Trait } from '#app/domain/catalogue/search/search-question.ts'
import { traitsOf } from '#app/domain/catalogue/search/traits-of.ts'
import { certificateKinds } from '#app/domain/certification/certificate.ts'
import { channels } from '#app/domain/certification/channel.ts'

/**
 * What a listing has or has not, a bit for each, so that an index row is short. A bit keeps its
 * meaning as long as entries hold it: new ones are added within their room, and after a change of
 * order everything is indexed anew.
 */
const rooms = {
  certificate: { first: 0, values: certificateKinds },
  channel: { first: 24, values: channels },
  trait: { first: 40, values: ['taxable', 'cooperative', 'shops'] satisfies Trait[] },
  grade: { first: 52, values: grades },
  price: { first: 60, values: ['hidden'] },
} as const satisfies Record<string, { first: number; values: readonly string[] }>

export type FlagFacet = keyof typeof rooms

/** The bits of these values; a value that has none (an unknown word in an address) is undefined. */
export function flagsFor(facet: FlagFacet, values: readonly string[]): bigint | undefined {
  const { first, values: known } = rooms[facet]
  let flags = 0n
  for (const value of values) {
    const place = (known as readonly string[]).indexOf(value)
    if (place < 0) return undefined
    flags |= 1n << BigInt(first + place)
  }
  return flags
}

/** Its price is for verified buyers. */
export const hiddenPrice = 1n << BigInt(rooms.price.first)

/** Which of a facet's values these bits say. */
export function valuesIn(facet: FlagFacet, flags: bigint): string[] {
  const { first, values } = rooms[facet]
  return values.filter((_, place) => (flags >> BigInt(first + place)) & 1n)
}

type Listed = {
  certificates: readonly string[]
  channels: readonly string[]
  grade: string | null
  taxable: boolean
  cooperative: boolean
  shops: number
  /** Nothing where only verified buyers may see it. */
  price: bigint | null
}

export const flagsOf = (listing: Listed): bigint =>
  (flagsFor('certificate', listing.certificates) ?? 0n) |
  (flagsFor('channel', listing.channels) ?? 0n) |
  (flagsFor('trait', traitsOf(listing)) ?? 0n) |
  (flagsFor('grade', listing.grade ? [listing.grade] : []) ?? 0n) |
  (listing.price === null ? hiddenPrice : 0n)

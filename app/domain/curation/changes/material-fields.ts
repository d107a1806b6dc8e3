import type { PriceTier, ProductContent } from '#app/domain/products/product.ts'

/** What prices are measured against: those that somebody last looked at. */
export type PricesLookedAt = { price: bigint | null; tiers: readonly PriceTier[] }

type Edit = {
  before: ProductContent
  after: ProductContent
  lookedAt: PricesLookedAt
  /** So far a price may move without being looked at, in per cent. */
  limit: number
}

type Rule = (edit: Edit) => boolean

const always: Rule = () => true
const never: Rule = () => false

const raised =
  (field: 'minimumOrder' | 'orderMultiple' | 'leadTimeDays'): Rule =>
  ({ before, after }) =>
    (after[field] ?? 0) > (before[field] ?? 0)

const within = (from: bigint | null, to: bigint | null, limit: number): boolean => {
  if (from === null || to === null) return from === to
  const moved = to > from ? to - from : from - to
  return moved * 100n <= from * BigInt(limit)
}

const priceAt = ({ price, tiers }: PricesLookedAt, quantity: number): bigint | null =>
  [...tiers]
    .sort((one, other) => other.minimumQuantity - one.minimumQuantity)
    .find(({ minimumQuantity }) => minimumQuantity <= quantity)?.price ?? price

/** At every quantity where a price begins, before or now. */
const tiersBeyond: Rule = ({ after, lookedAt, limit }) =>
  [...after.tiers, ...lookedAt.tiers].some(
    ({ minimumQuantity: at }) => !within(priceAt(lookedAt, at), priceAt(after, at), limit),
  )

/** The words and figures of a text: what is left when only spacing, case and marks are mended. */
const wordsOf = (text: string | null): string =>
  (text ?? '')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}%]+/u)
    .filter(Boolean)
    .join(' ')

/** Another picture on the card, or one that nobody has looked at. */
const unseenPhotos: Rule = ({ before, after }) => {
  const seen = new Set(before.photos.map(({ fileId }) => fileId))
  return (
    before.photos[0]?.fileId !== after.photos[0]?.fileId ||
    after.photos.some(({ fileId }) => !seen.has(fileId))
  )
}

/**
 * Which edits of a listed product somebody has to look at first. Material is what a curator judged
 * or a buyer counts on; better terms and a comma are not. A story
 * makes claims (organic, cures, certified), so its words are looked at.
 */
const materialFields: Record<keyof ProductContent, Rule> = {
  name: always,
  categoryId: always,
  story: ({ before, after }) => wordsOf(before.story) !== wordsOf(after.story),
  materials: always,
  ingredients: always,
  unit: always,
  netContent: always,
  packLengthMm: always,
  packWidthMm: always,
  packHeightMm: always,
  packWeightG: always,
  piecesPerCarton: always,
  cartonWeightG: always,
  gtin: always,
  price: ({ after, lookedAt, limit }) => !within(lookedAt.price, after.price, limit),
  pricesHidden: never,
  tiers: tiersBeyond,
  minimumOrder: raised('minimumOrder'),
  orderMultiple: raised('orderMultiple'),
  leadTimeDays: raised('leadTimeDays'),
  capacityPerDay: never,
  shelfLifeDays: always,
  forChildren: always,
  declaredNonHalal: always,
  photos: unseenPhotos,
}

export const isMaterial = (field: keyof ProductContent, edit: Edit): boolean =>
  materialFields[field](edit)

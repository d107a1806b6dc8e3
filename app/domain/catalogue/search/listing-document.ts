import type { Hit } from '#app/domain/catalogue/search/search-port.ts'
import { lastPage, pageSize, quantities } from '#app/domain/catalogue/search/search-question.ts'

/** A piece's price at each of the compared quantities. */
type PriceName = `price${(typeof quantities)[number]}`
export const priceNames: PriceName[] = quantities.map((quantity) => `price${quantity}` as const)

/** A listing as Meilisearch keeps it: numbers instead of bigints and days. */
export type ListingDocument = Omit<Hit, 'productId' | 'price'> & {
  id: string
  price: number
  /** Nothing where it is for verified buyers only. */
  publicPrice: number | null
  category: string
  district: string
  /** The district and everything it lies in. */
  places: string[]
  grade: string | null
  channels: string[]
  traits: string[]
  codes: string[]
  capacityPerDay: number
  shelfLifeDays: number | null
  text: string
  /** Seconds since 1970. */
  listedAt: number
  /** The last day as a number, 20281231; null is for good. */
  validUntil: number | null
  /** The listing's own last change, in milliseconds since 1970. */
  updatedAt: number
} & Record<PriceName, number>

/** 2028-12-31 → 20281231, so that days compare as numbers. */
export const dayNumber = (day: string): number => Number(day.replaceAll('-', ''))

const shown = [
  'id',
  'producerId',
  'slug',
  'name',
  'producerName',
  'districtName',
  'district',
  'unit',
  'minimumOrder',
  'leadTimeDays',
  'photoFileId',
  'score',
  'certificates',
] as const satisfies (keyof ListingDocument)[]

type Asker = { everyPrice: boolean }

/** By which price somebody's answers are ordered, and which they are shown. */
export const priceSeenBy = ({ everyPrice }: Asker) => (everyPrice ? 'price' : 'publicPrice')

/** What is asked of the engine for a card: never a price that the asker may not see. */
export const shownTo = (asker: Asker) => [...shown, priceSeenBy(asker)]

export type ShownDocument = Pick<ListingDocument, (typeof shown)[number]> &
  Partial<Pick<ListingDocument, 'price' | 'publicPrice'>>

export const hitOf = ({ id, price, publicPrice, district, ...rest }: ShownDocument): Hit => {
  const seen = price ?? publicPrice
  return {
    ...{ productId: id, price: seen == null ? null : BigInt(seen), districtCode: district },
    ...rest,
  }
}

/** What the engine has to know of its index. */
export const listingSettings = (synonyms: Record<string, string[]>) => ({
  searchableAttributes: ['name', 'producerName', 'text'],
  filterableAttributes: [
    'id',
    'category',
    'district',
    'places',
    'grade',
    'certificates',
    'channels',
    'traits',
    'codes',
    'minimumOrder',
    'leadTimeDays',
    'capacityPerDay',
    'shelfLifeDays',
    'listedAt',
    'validUntil',
    'publicPrice',
    ...priceNames,
  ],
  sortableAttributes: ['price', 'publicPrice', 'listedAt', 'id'],
  // A chosen order is the whole order; the engine's own ranking comes where none is chosen.
  rankingRules: ['sort', 'words', 'typo', 'proximity', 'attribute', 'exactness', 'score:desc'],
  typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 } },
  faceting: { maxValuesPerFacet: 1000 },
  pagination: { maxTotalHits: pageSize * lastPage },
  synonyms,
})

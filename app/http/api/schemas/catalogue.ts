import { z } from 'zod'
import {
  askableTraits,
  grades,
  lastPage,
  quantities,
  radii,
  sorts,
} from '#app/domain/catalogue/search/search-question.ts'
import { certificateKinds } from '#app/domain/certification/certificate.ts'
import { channels } from '#app/domain/certification/channel.ts'
import { Count, Day, Id, Rupiah } from '#app/http/api/scalars.ts'

/** The catalogue page's own parameters, as the document tells them. */
export const CatalogueQuery = z.object({
  q: z.string().max(120).optional(),
  category: z.array(z.string().max(40)).optional(),
  district: z.array(z.string()).optional(),
  /** A regency or district; with `within`. */
  near: z.string().optional(),
  /** Kilometres. */
  within: z.literal([...radii]).optional(),
  certificate: z.array(z.enum(certificateKinds)).optional(),
  channel: z.array(z.enum(channels)).optional(),
  grade: z.array(z.enum(grades)).optional(),
  trait: z.array(z.enum(askableTraits)).optional(),
  priceMost: Rupiah.optional(),
  quantity: z.literal([...quantities]).optional(),
  minimumMost: z.int().min(1).optional(),
  leadMost: z.int().min(1).max(365).optional(),
  shelfLifeLeast: z.int().min(1).max(3650).optional(),
  pieces: z.int().min(1).max(10_000_000).optional(),
  by: Day.optional(),
  /** `nearest` with `near` and `within`. */
  sort: z.enum(sorts).default('relevance'),
  page: z.int().min(1).max(lastPage).default(1),
})

/** Null where it is for verified buyers and the key belongs to none. */
const SeenPrice = Rupiah.nullable()

const Hit = z
  .object({
    productId: Id,
    producerId: Id.optional(),
    slug: z.string(),
    name: z.string(),
    producerName: z.string(),
    districtName: z.string(),
    districtCode: z.string().optional(),
    kilometres: z.int().min(0).optional(),
    sameArea: z.enum(['district', 'regency']).optional(),
    price: SeenPrice,
    unit: z.string(),
    minimumOrder: Count,
    leadTimeDays: Count,
    photoFileId: Id.nullable(),
    score: z.number().nullable(),
    certificates: z.array(z.string()),
  })
  .meta({ id: 'Hit' })

const FacetCounts = z
  .array(z.object({ value: z.string(), count: z.int() }))
  .meta({ id: 'FacetCounts' })

export const SearchAnswer = z
  .object({
    total: z.int(),
    hits: z.array(Hit),
    nearest: z.array(Hit),
    facets: z.object({
      category: FacetCounts,
      district: FacetCounts,
      grade: FacetCounts,
      certificate: FacetCounts,
      channel: FacetCounts,
      trait: FacetCounts,
    }),
    corrected: z.string().optional(),
    distancesKnown: z.boolean().optional(),
  })
  .meta({ id: 'SearchAnswer' })

export const Product = z
  .object({
    productId: Id,
    slug: z.string(),
    name: z.string(),
    producerName: z.string(),
    districtName: z.string(),
    categoryId: z.string(),
    unit: z.string(),
    price: SeenPrice,
    pricesHidden: z.boolean(),
    tiers: z.array(z.object({ minimumQuantity: Count, price: Rupiah })),
    minimumOrder: Count,
    orderMultiple: Count.nullable(),
    leadTimeDays: Count,
    capacityPerDay: Count.nullable(),
    shelfLifeDays: Count.nullable(),
    gtin: z.string().nullable(),
    materials: z.string().nullable(),
    ingredients: z.string().nullable(),
    netContent: z.string().nullable(),
    packMm: z.tuple([z.int(), z.int(), z.int()]).nullable(),
    packWeightG: Count.nullable(),
    piecesPerCarton: Count.nullable(),
    cartonWeightG: Count.nullable(),
    taxable: z.boolean(),
    grade: z.string().nullable(),
    score: z.number().nullable(),
    validUntil: Day.nullable(),
    certificates: z.array(
      z.object({
        kind: z.enum(certificateKinds),
        number: z.string(),
        issuer: z.string().nullable(),
        expiresOn: Day.nullable(),
      }),
    ),
  })
  .meta({ id: 'Product' })

import { type CertificateKind, certificateKinds } from '#app/domain/certification/certificate.ts'

/** What a buyer's call asks of every product; what is null is not asked. Prices per sold piece. */
export type CallConditions = {
  certificates: readonly CertificateKind[]
  capacityPerDay: number | null
  priceFloor: bigint | null
  priceCeiling: bigint | null
  shelfLifeDays: number | null
  leadTimeDays: number | null
  /** A barcode on the pack. */
  barcode: boolean
}

/** A product as far as conditions look at it. */
export type Candidate = {
  categoryId: string | null
  /** In force for this product today. */
  certificates: readonly CertificateKind[]
  capacityPerDay: number | null
  price: bigint | null
  shelfLifeDays: number | null
  leadTimeDays: number | null
  gtin: string | null
}

/** One condition that is not met: what was asked, and what the product has, where it says so. */
export type Lack =
  | { code: 'category' | 'barcode' }
  | { code: 'certificate'; kind: CertificateKind }
  | { code: 'capacity' | 'shelfLife' | 'leadTime'; asked: number; has: number | null }
  | { code: 'priceBelow' | 'priceAbove'; asked: bigint; has: bigint | null }

type Asked = { categoryIds: readonly string[]; conditions: CallConditions }

const least = (code: 'capacity' | 'shelfLife', asked: number | null, has: number | null): Lack[] =>
  asked === null || (has !== null && has >= asked) ? [] : [{ code, asked, has }]

function priceLacks({ priceFloor, priceCeiling }: CallConditions, has: bigint | null): Lack[] {
  const below = priceFloor !== null && (has === null || has < priceFloor)
  const above = priceCeiling !== null && (has === null ? !below : has > priceCeiling)
  return [
    ...(below ? [{ code: 'priceBelow', asked: priceFloor, has } as const] : []),
    ...(above ? [{ code: 'priceAbove', asked: priceCeiling, has } as const] : []),
  ]
}

/** Everything a product lacks for a call, in the order in which the call asks; nothing when it fits. */
export function fitFor({ categoryIds, conditions }: Asked, product: Candidate): Lack[] {
  const { certificates, capacityPerDay, shelfLifeDays, leadTimeDays, barcode } = conditions
  const fitsGroup = categoryIds.length === 0 || categoryIds.includes(product.categoryId ?? '')
  const missing = certificates.filter((kind) => !product.certificates.includes(kind))
  const late = leadTimeDays !== null && (product.leadTimeDays ?? Infinity) > leadTimeDays
  return [
    ...(fitsGroup ? [] : [{ code: 'category' } as const]),
    ...missing.map((kind) => ({ code: 'certificate', kind }) as const),
    ...least('capacity', capacityPerDay, product.capacityPerDay),
    ...priceLacks(conditions, product.price),
    ...least('shelfLife', shelfLifeDays, product.shelfLifeDays),
    ...(late
      ? [{ code: 'leadTime', asked: leadTimeDays, has: product.leadTimeDays } as const]
      : []),
    ...(barcode && !product.gtin ? [{ code: 'barcode' } as const] : []),
  ]
}

const wholeOf = (value: unknown): number | null => (typeof value === 'number' ? value : null)
const rupiahOf = (value: unknown): bigint | null =>
  typeof value === 'string' && /^\d+$/.test(value) ? BigInt(value) : null

/** Conditions as they are stored: money as text, since JSON has no whole numbers of that size. */
export function conditionsFrom(stored: unknown): CallConditions {
  const { certificates, ...given } = (stored ?? {}) as Record<string, unknown>
  const asked = Array.isArray(certificates) ? certificates : []
  return {
    certificates: certificateKinds.filter((kind) => asked.includes(kind)),
    capacityPerDay: wholeOf(given.capacityPerDay),
    priceFloor: rupiahOf(given.priceFloor),
    priceCeiling: rupiahOf(given.priceCeiling),
    shelfLifeDays: wholeOf(given.shelfLifeDays),
    leadTimeDays: wholeOf(given.leadTimeDays),
    barcode: given.barcode === true,
  }
}

export const conditionsToStore = (conditions: CallConditions) => ({
  ...conditions,
  certificates: [...conditions.certificates],
  priceFloor: conditions.priceFloor?.toString() ?? null,
  priceCeiling: conditions.priceCeiling?.toString() ?? null,
})

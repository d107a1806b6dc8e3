import type { Certificate } from '#app/domain/certification/certificate.ts'
import { type Change, compareVersions } from '#app/domain/curation/compare-versions.ts'
import type { ProductContent } from '#app/domain/products/product.ts'

export type Firm = {
  businessName: string
  ownerName: string
  nib: string | null
  kbliCode: string | null
  kbliVersion: string | null
  regionCode: string
  villageName: string | null
  workersMale: number | null
  workersFemale: number | null
  monthlyCapacity: number | null
  capacityUnit: string | null
}

/** A version of the file as handed in: plain JSON, money as text of whole rupiah. */
export type SubmissionFile = Omit<ProductContent, 'price' | 'tiers'> & {
  id: string
  producerId: string
  slug: string
  version: number
  sector: string | null
  price: string | null
  tiers: { minimumQuantity: number; price: string }[]
  certificates: Certificate[]
  firm: Firm
}

/** What a file says, without what the system keeps about it. */
function spoken(file: SubmissionFile): Record<string, unknown> {
  const { id, producerId, slug, version, sector, firm, certificates, ...content } = file
  const licences = certificates.map(({ kind, number, expiresOn, state }) => ({
    kind,
    number,
    expiresOn,
    state,
  }))
  return { ...content, certificates: licences, firm }
}

export const changesBetween = (before: SubmissionFile, after: SubmissionFile): Change[] =>
  compareVersions(spoken(before), spoken(after))

/** Parts of the file that a finding may stand beside, in the order of the form. */
export const findingFields = [
  'name',
  'categoryId',
  'story',
  'materials',
  'ingredients',
  'photos',
  'unit',
  'price',
  'tiers',
  'minimumOrder',
  'orderMultiple',
  'leadTimeDays',
  'capacityPerDay',
  'shelfLifeDays',
  'netContent',
  'packWeightG',
  'piecesPerCarton',
  'gtin',
  'certificates',
  'firm',
  'other',
] as const

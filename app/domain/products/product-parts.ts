import type { ProductContent } from './product.ts'

/** The parts of the form, in the order a maker meets them. */
export const productParts = {
  story: [
    'name',
    'categoryId',
    'story',
    'materials',
    'ingredients',
    'forChildren',
    'declaredNonHalal',
  ],
  photos: ['photos'],
  price: ['unit', 'price', 'tiers', 'pricesHidden', 'minimumOrder', 'orderMultiple'],
  supply: ['leadTimeDays', 'capacityPerDay', 'shelfLifeDays'],
  pack: [
    'netContent',
    'packLengthMm',
    'packWidthMm',
    'packHeightMm',
    'packWeightG',
    'piecesPerCarton',
    'cartonWeightG',
    'gtin',
  ],
} as const satisfies Record<string, readonly (keyof ProductContent)[]>

export type ProductPart = keyof typeof productParts

/** Which part a field belongs to; `tiers.0.price` belongs where `tiers` does. */
export function partOf(field: string): ProductPart | undefined {
  const [name] = field.split('.')
  const parts = Object.entries(productParts) as [ProductPart, readonly string[]][]
  return parts.find(([, fields]) => fields.includes(name ?? ''))?.[0]
}

const order: readonly string[] = Object.values(productParts).flat()

/** The place of a field in the form, for lists that follow it. */
export const placeInForm = (field: string): number => {
  const at = order.indexOf(field.split('.')[0] ?? '')
  return at === -1 ? order.length : at
}

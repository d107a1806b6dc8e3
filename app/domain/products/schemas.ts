import { z } from 'zod'
import {
  optionalText,
  requiredRupiah,
  requiredText,
  requiredWhole,
} from '#app/kernel/form-fields.ts'
import { checkGtin } from '#app/kernel/identifiers/gtin.ts'

/** Typed into a form as text, or a figure already. */
const asText = (value: unknown): unknown =>
  typeof value === 'number' || typeof value === 'bigint' ? `${value}` : value

const count = (least: number, most: number) => z.preprocess(asText, requiredWhole(least, most))

const amount = z.preprocess(
  asText,
  requiredRupiah().refine((price) => price > 0n, { message: 'products.priceZero' }),
)

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const gtin = requiredText(40).transform((text, context) => {
  const checked = checkGtin(text)
  if (checked.ok) return checked.value
  const message = `products.gtin${capital(checked.refusal)}`
  context.addIssue({ code: 'custom', message, params: { found: text.replace(/\D/g, '').length } })
  return z.NEVER
})

const yesOrNo = z.union([z.boolean(), z.enum(['yes', 'no']).transform((text) => text === 'yes')])

const isBlankRow = (row: unknown): boolean =>
  typeof row !== 'object' ||
  row === null ||
  Object.values(row).every((cell) => typeof cell === 'string' && cell.trim() === '')

export const tierLimit = 6

const tierRow = z.preprocess(
  (row) => (isBlankRow(row) ? null : row),
  z.object({ minimumQuantity: count(2, 10_000_000), price: amount }).nullable(),
)

type TierRow = { minimumQuantity: number; price: bigint } | null

/** More pieces never cost more a piece; a row's place in the form is its place in the error. */
function checkTierOrder(rows: TierRow[], context: z.RefinementCtx): void {
  let before: TierRow = null
  rows.forEach((row, index) => {
    if (row && before && row.minimumQuantity <= before.minimumQuantity) {
      const path = [index, 'minimumQuantity']
      context.addIssue({ code: 'custom', message: 'products.tierOrder', path })
    } else if (row && before && row.price > before.price) {
      context.addIssue({ code: 'custom', message: 'products.tierRises', path: [index, 'price'] })
    }
    before = row ?? before
  })
}

const tiers = z
  .array(tierRow)
  .max(tierLimit)
  .superRefine(checkTierOrder)
  .transform((rows) => rows.filter((row) => row !== null))

export const photoLimit = 8

/** In the order they are shown; the first stands for the product. */
const photos = z
  .array(z.object({ fileId: z.uuid(), alt: z.string().max(200).nullable() }))
  .max(photoLimit)

/** Without these nobody can judge or order a product. */
const needed = {
  name: requiredText(120),
  categoryId: requiredText(40),
  story: requiredText(4000),
  unit: requiredText(30),
  price: amount,
  minimumOrder: count(1, 10_000_000),
  leadTimeDays: count(0, 365),
  capacityPerDay: count(1, 10_000_000),
}

/** These depend on the kind of product, or help a buyer decide. */
const asked = {
  materials: requiredText(1000),
  ingredients: requiredText(2000),
  netContent: requiredText(60),
  packLengthMm: count(1, 10_000),
  packWidthMm: count(1, 10_000),
  packHeightMm: count(1, 10_000),
  packWeightG: count(1, 1_000_000),
  piecesPerCarton: count(1, 100_000),
  cartonWeightG: count(1, 2_000_000),
  gtin,
  orderMultiple: count(1, 1_000_000),
  shelfLifeDays: count(1, 3650),
  forChildren: yesOrNo,
  declaredNonHalal: yesOrNo,
  pricesHidden: yesOrNo,
  tiers,
  photos,
}

type Draft<Shape extends z.ZodRawShape> = {
  [Key in keyof Shape]: z.ZodOptional<z.ZodNullable<Shape[Key]>>
}

const isBlank = (value: unknown): boolean => typeof value === 'string' && value.trim() === ''

/** A field left out stays as it is; a field sent empty is emptied. */
function draftOf<Shape extends z.ZodRawShape>(shape: Shape): Draft<Shape> {
  const loose = Object.entries(shape).map(([name, field]) => [
    name,
    z
      .preprocess((value) => (isBlank(value) ? null : value), (field as z.ZodType).nullable())
      .optional(),
  ])
  return Object.fromEntries(loose) as Draft<Shape>
}

/** What may be saved: as much or as little as there is, each value right in itself. */
export const draftSchema = z.object(draftOf({ ...needed, ...asked }))
export type ProductDraft = z.output<typeof draftSchema>

/** What must be there to be submitted, whatever the kind of product. */
export const submissionSchema = z.object({
  ...needed,
  ...draftOf(asked),
  photos: asked.photos.min(1, 'products.photoMissing'),
})

export const NewProductSchema = z.object({
  name: requiredText(120),
  categoryId: optionalText(40),
})

import { z } from 'zod'
import {
  listOf,
  optionalDay,
  optionalText,
  optionalWhole,
  requiredText,
} from '#app/kernel/form-fields.ts'
import { isId } from '#app/kernel/ids.ts'

export const WantedSchema = z.object({
  what: requiredText(120),
  details: optionalText(1000),
  quantity: optionalWhole(1, 10_000_000),
  unit: optionalText(30),
  neededBy: optionalDay(),
  districtCode: z.preprocess(
    (code) => code || undefined,
    z
      .string()
      .regex(/^\d{2}\.\d{2}\.\d{2}$/)
      .optional(),
  ),
})
export type WantedInput = z.output<typeof WantedSchema>

const mostNamed = 20
const ids = listOf(z.string().refine(isId)).pipe(z.array(z.string()).max(mostNamed))

/** Some words, and the makers and products that were ticked. */
export const WantedAnswerSchema = z.object({
  text: requiredText(1000),
  productId: ids,
  producerId: ids,
})
export type WantedAnswerInput = z.output<typeof WantedAnswerSchema>

export const WantedClosingSchema = z.object({
  outcome: z.enum(['found', 'dropped']),
  text: optionalText(500),
})

export const WantedDeclineSchema = z.object({ text: requiredText(500) })

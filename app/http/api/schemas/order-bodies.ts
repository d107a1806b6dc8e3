import { z } from 'zod'
import { refusalReasons } from '#app/domain/ordering/refusal-reasons.ts'
import { Count, Day, Id, Rupiah } from '#app/http/api/scalars.ts'

/** Every line of the shipment, its pieces counted: accepted + refused + missing = sent. */
export const NewReceipt = z
  .object({
    note: z.string().max(1000).optional(),
    lines: z
      .array(
        z.object({
          id: Id,
          accepted: Count,
          refused: Count.optional(),
          missing: Count.optional(),
          reason: z.enum(refusalReasons).optional(),
          note: z.string().max(300).optional(),
        }),
      )
      .min(1)
      .max(500),
  })
  .meta({ id: 'NewReceipt' })

/** Agrees with the maker's proposal, or ends the part for a reason of one's own. */
export const NewClosure = z
  .union([z.object({ agrees: z.literal(true) }), z.object({ reason: z.string().min(1).max(500) })])
  .meta({ id: 'NewClosure' })

const proofTypes = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'] as const

export const NewPayment = z
  .object({
    amount: Rupiah.min(1),
    paidOn: Day,
    reference: z.string().max(120).optional(),
    proof: z.object({
      fileName: z.string().min(1).max(120),
      type: z.enum(proofTypes),
      /** The file's bytes in base64. */
      content: z.base64().min(4),
    }),
  })
  .meta({ id: 'NewPayment' })

import { z } from 'zod'
import { refusalReasons } from '#app/domain/ordering/refusal-reasons.ts'
import { Count, Day, Id, Rupiah } from '#app/http/api/scalars.ts'
import { SentFile } from '#app/http/api/schemas/sent-file.ts'

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

/** The second person's word; a refusal says why. */
export const NewApproval = z
  .object({ decision: z.enum(['approve', 'refuse']), reason: z.string().max(500).optional() })
  .meta({ id: 'NewApproval' })

/** Agrees with the maker's proposal, or ends the part for a reason of one's own. */
export const NewClosure = z
  .union([z.object({ agrees: z.literal(true) }), z.object({ reason: z.string().min(1).max(500) })])
  .meta({ id: 'NewClosure' })

export const NewPayment = z
  .object({
    amount: Rupiah.min(1),
    paidOn: Day,
    reference: z.string().max(120).optional(),
    proof: SentFile,
  })
  .meta({ id: 'NewPayment' })

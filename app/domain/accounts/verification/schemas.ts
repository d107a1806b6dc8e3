import { z } from 'zod'
import { optionalText, requiredText } from '#app/kernel/form-fields.ts'
import { checkNib } from '#app/kernel/identifiers/nib.ts'
import { checkNpwp } from '#app/kernel/identifiers/npwp.ts'

const digitsOf = (text: string | undefined) => text?.replace(/[\s.-]/g, '')

const nib = optionalText(40)
  .refine((text) => text === undefined || checkNib(text).ok, { message: 'verification.nib' })
  .transform(digitsOf)

const npwp = optionalText(40)
  .refine((text) => text === undefined || checkNpwp(text).ok, { message: 'verification.npwp' })
  .transform(digitsOf)

/** A firm's numbers, one of them at least. */
export const VerificationSchema = z
  .object({ nib, npwp, note: optionalText(500) })
  .refine((given) => given.nib !== undefined || given.npwp !== undefined, {
    path: ['nib'],
    message: 'verification.either',
  })
export type VerificationInput = z.output<typeof VerificationSchema>

/** When what the office read was asked, and for a no what the firm can do about it. */
export const SeenSchema = z.object({ seen: z.coerce.date() })
export const ReasonSchema = SeenSchema.extend({ reason: requiredText(500) })

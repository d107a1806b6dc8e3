import { z } from 'zod'
import {
  optionalRupiah,
  optionalText,
  requiredRupiah,
  requiredText,
  requiredWhole,
} from '#app/kernel/form-fields.ts'
import { parsePhone } from '#app/kernel/tables/parse-phone.ts'
import { declineReasons, isPriced, mostPieces, sampleVerdicts, sampleWays } from './sample.ts'

/** More than any sample costs: a slip of the finger. */
const dearest = 100_000_000n

const phone = requiredText(40).transform((text, context) => {
  const answer = parsePhone(text)
  if (answer.ok && answer.value) return answer.value
  context.addIssue({ code: 'custom', message: 'samples.phone' })
  return z.NEVER
})

export const SampleWishSchema = z.object({
  quantity: requiredWhole(1, mostPieces),
  recipient: requiredText(120),
  phone,
  deliverTo: requiredText(300),
  note: optionalText(500),
})
export type SampleWish = z.output<typeof SampleWishSchema>

export const SampleDispatchSchema = z.object({
  courier: requiredText(80),
  trackingNumber: optionalText(80),
  cost: requiredRupiah().refine((cost) => cost <= dearest, { message: 'samples.tooDear' }),
  text: optionalText(500),
})
export type SampleDispatch = z.output<typeof SampleDispatchSchema>

export const SampleRefusalSchema = z
  .object({
    reason: z.enum(declineReasons, { error: 'validation.choose' }),
    text: optionalText(500),
  })
  .refine(({ reason, text }) => reason !== 'other' || text !== undefined, {
    path: ['text'],
    message: 'samples.reasonMissing',
  })
export type SampleRefusal = z.output<typeof SampleRefusalSchema>

export const SampleReceiptSchema = z.object({
  verdict: z.enum(sampleVerdicts, { error: 'validation.choose' }),
  text: optionalText(1000),
})
export type SampleReceipt = z.output<typeof SampleReceiptSchema>

export const SampleTermsSchema = z
  .object({
    way: z.enum(sampleWays, { error: 'validation.choose' }),
    price: optionalRupiah(),
  })
  .refine(({ way, price }) => !isPriced(way) || (price !== undefined && price > 0n), {
    path: ['price'],
    message: 'samples.priceMissing',
  })
  .refine(({ price = 0n }) => price <= dearest, { path: ['price'], message: 'samples.tooDear' })
export type SampleTermsInput = z.output<typeof SampleTermsSchema>

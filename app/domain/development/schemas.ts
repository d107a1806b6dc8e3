import { z } from 'zod'
import { certificateKinds } from '#app/domain/certification/certificate.ts'
import {
  listOf,
  optionalText,
  requiredDay,
  requiredRupiah,
  requiredText,
  requiredWhole,
} from '#app/kernel/form-fields.ts'

const kind = z.enum(certificateKinds, { error: 'validation.choose' })
const kinds = listOf(kind)

/** What a step costs and takes from a day on, in an agency's own words. */
export const StepSchema = z
  .object({
    costFrom: requiredRupiah(),
    costTo: requiredRupiah(),
    daysFrom: requiredWhole(0, 2000),
    daysTo: requiredWhole(0, 2000),
    office: requiredText(160),
    link: z.preprocess(
      (value) => (value === '' ? undefined : value),
      z
        .url({ protocol: /^https?$/, error: 'development.link' })
        .max(300)
        .optional(),
    ),
    after: kinds,
    beforehand: optionalText(400),
    source: requiredText(200),
    validFrom: requiredDay(),
  })
  .refine(({ costFrom, costTo }) => costFrom <= costTo, {
    message: 'development.range',
    path: ['costTo'],
  })
  .refine(({ daysFrom, daysTo }) => daysFrom <= daysTo, {
    message: 'development.range',
    path: ['daysTo'],
  })

export type StepInput = z.output<typeof StepSchema>

/** A scheme as an agency writes it down. */
export const SchemeSchema = z
  .object({
    name: requiredText(120),
    text: requiredText(2000),
    kinds: kinds.refine((chosen) => chosen.length > 0, { message: 'validation.choose' }),
    payer: requiredText(160),
    amountPerSeat: requiredRupiah(),
    seats: requiredWhole(1, 100_000),
    funds: requiredRupiah(),
    opensOn: requiredDay(),
    closesOn: requiredDay(),
    regionCode: optionalText(13),
    sectors: listOf(z.string().max(40)),
  })
  .refine(({ opensOn, closesOn }) => opensOn <= closesOn, {
    message: 'development.dates',
    path: ['closesOn'],
  })
  .refine(({ amountPerSeat, funds }) => amountPerSeat <= funds, {
    message: 'development.funds',
    path: ['funds'],
  })

export type SchemeInput = z.output<typeof SchemeSchema>

export const SeatRequestSchema = z.object({ schemeId: z.uuid(), kind })

export const ReasonSchema = z.object({ reason: requiredText(600) })

export const InvitationSchema = z.object({
  nib: z.preprocess(
    (value) => (typeof value === 'string' ? value.replace(/\s/g, '') : value),
    z.string().regex(/^\d{13}$/, { error: 'development.nib' }),
  ),
})

export const QualitySchema = z.object({
  outcome: z.enum(['passed', 'failed'], { error: 'validation.choose' }),
  note: requiredText(600),
})

export type QualityInput = z.output<typeof QualitySchema>

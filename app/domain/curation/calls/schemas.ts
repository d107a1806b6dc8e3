import { z } from 'zod'
import { certificateKinds } from '#app/domain/certification/certificate.ts'
import { announced } from '#app/domain/curation/rounds/schemas.ts'
import {
  listOf,
  optionalRupiah,
  optionalText,
  optionalWhole,
  requiredText,
  ticked,
} from '#app/kernel/form-fields.ts'
import { declineReasons } from './decline-reasons.ts'

/** A call for products as a buyer writes it. */
export const CallSchema = z
  .object({
    ...announced,
    audience: z.enum(['everyone', 'invited'], { error: 'rounds.pickAudience' }),
    certificates: listOf(z.enum(certificateKinds)).default([]),
    capacityPerDay: optionalWhole(1),
    priceFloor: optionalRupiah(),
    priceCeiling: optionalRupiah(),
    shelfLifeDays: optionalWhole(1),
    leadTimeDays: optionalWhole(1),
    barcode: ticked(),
  })
  .refine(
    ({ priceFloor, priceCeiling }) =>
      priceFloor === undefined || priceCeiling === undefined || priceFloor <= priceCeiling,
    { path: ['priceCeiling'], message: 'rounds.ceilingBelowFloor' },
  )

export type CallInput = z.output<typeof CallSchema>

const chosen = listOf(z.uuid())
  .default([])
  .refine((ids) => ids.length > 0, { message: 'rounds.pickEntries' })

const lines = (text: string | undefined): string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** One word on several entries at once. */
export const EntryDecisionSchema = z
  .object({
    entries: chosen,
    outcome: z.enum(['pass', 'ask', 'decline'], { error: 'rounds.outcomeMissing' }),
    reasonCode: z.preprocess(
      (value) => (value === '' ? undefined : value),
      z.enum(declineReasons).optional(),
    ),
    reasonText: optionalText(1000),
    questions: optionalText(2000).transform(lines),
  })
  .refine(({ outcome, reasonCode }) => outcome !== 'decline' || reasonCode, {
    path: ['reasonCode'],
    message: 'rounds.reasonCodeMissing',
  })
  .refine(({ outcome, reasonText }) => outcome !== 'decline' || reasonText, {
    path: ['reasonText'],
    message: 'rounds.reasonTextMissing',
  })
  .refine(({ outcome, questions }) => outcome !== 'ask' || questions.length > 0, {
    path: ['questions'],
    message: 'rounds.questionsMissing',
  })
  .refine(({ questions }) => questions.length <= 10, {
    path: ['questions'],
    message: 'rounds.tooManyQuestions',
  })

export type EntryDecisionInput = z.output<typeof EntryDecisionSchema>

/** One answer per question, by the question's id. */
export const answersSchema = (questionIds: readonly string[]) =>
  z.object({
    answers: z.preprocess(
      (value) => value ?? {},
      z.object(Object.fromEntries(questionIds.map((id) => [id, requiredText(1000)]))),
    ),
  })

/** Pieces asked for, by entry; what is left empty stays out of the request. */
/** Lines that a buyer takes from a call into a request at once. */
export const mostPerRequest = 500

export const RequestFromCallSchema = z
  .object({
    lines: z
      .array(z.object({ productId: z.uuid(), quantity: optionalWhole(1) }))
      .max(mostPerRequest)
      .default([]),
  })
  .refine(({ lines: given }) => given.some(({ quantity }) => quantity), {
    path: ['lines'],
    message: 'rounds.noQuantities',
  })

export const InvitationSchema = z.object({
  producers: listOf(z.uuid())
    .default([])
    .refine((ids) => ids.length > 0, { message: 'rounds.pickMakers' }),
})

import { z } from 'zod'
import {
  listOf,
  optionalDay,
  optionalText,
  optionalWhole,
  requiredDay,
  requiredText,
  ticked,
} from '#app/kernel/form-fields.ts'

/** What an office's round and a buyer's call both say of themselves. */
export const announced = {
  title: requiredText(120),
  text: optionalText(3000),
  categoryIds: listOf(z.string().max(40)).default([]),
  seats: optionalWhole(1, 5000),
  closesOn: requiredDay(),
}

const rules = {
  blind: ticked(),
  splitLimit: optionalWhole(1, 100),
}

/** A dated round as an official plans it. */
export const RoundSchema = z
  .object({
    ...announced,
    heldOn: optionalDay(),
    place: optionalText(200),
    agenda: optionalText(3000),
    samples: ticked(),
    ...rules,
  })
  .refine(({ closesOn, heldOn }) => !heldOn || heldOn >= closesOn, {
    path: ['heldOn'],
    message: 'rounds.heldBeforeClosing',
  })

export type RoundInput = z.output<typeof RoundSchema>

/** Of the standing round only its rules can be chosen. */
export const StandingSchema = z.object({ text: optionalText(3000), ...rules })
export type StandingInput = z.output<typeof StandingSchema>

export const EnterRoundSchema = z.object({ roundId: z.uuid({ error: 'rounds.pickRound' }) })

export const CancellationSchema = z.object({ reason: requiredText(500) })

export const AttendanceSchema = z
  .object({
    present: listOf(z.uuid()).default([]),
    /** Whom the page showed as present: of them, those without a tick have left. */
    shown: listOf(z.uuid()).default([]),
    name: optionalText(120),
    part: z.enum(['maker', 'curator', 'official', 'guest']).default('guest'),
  })
  .transform(({ name, part, ...lists }) => ({ ...lists, guest: name ? { name, part } : undefined }))

export type AttendanceInput = z.output<typeof AttendanceSchema>

export const ExaminationSchema = z.object({
  method: z.enum(['tasted', 'tested'], { error: 'rounds.pickMethod' }),
  note: requiredText(1000),
})

export const FateSchema = z.object({
  fate: z.enum(['keep', 'return', 'destroy'], { error: 'rounds.pickFate' }),
  note: optionalText(1000),
})

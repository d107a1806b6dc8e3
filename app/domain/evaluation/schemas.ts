import { z } from 'zod'
import { optionalDay, optionalText, requiredDay, requiredText } from '#app/kernel/form-fields.ts'
import { settingNames } from './settings.ts'

/** What holds a product back, as the practice of monthly evaluation names it. */
export const causes = [
  'legality',
  'promotion',
  'marketing',
  'capacity',
  'quality',
  'price',
  'distribution',
  'buyer',
] as const
export type Cause = (typeof causes)[number]

const chosen = { error: 'validation.choose' }

/** A cause; what to do about it goes with it, all of it or nothing. */
export const noteSchema = z
  .object({
    cause: z.enum(causes, chosen),
    text: requiredText(2000),
    action: optionalText(500),
    ownerId: optionalText(60),
    ownerName: optionalText(120),
    dueOn: optionalDay(),
  })
  .superRefine((note, context) => {
    const { action, ownerId, ownerName, dueOn } = note
    if (!action && !ownerId && !ownerName && !dueOn) return
    const required = (path: string) =>
      context.addIssue({ code: 'custom', message: 'validation.required', path: [path] })
    if (!action) required('action')
    if (!ownerId && !ownerName) required('ownerName')
    if (!dueOn) required('dueOn')
  })

export type NoteInput = z.output<typeof noteSchema>

export const restatementSchema = z.object({ reason: requiredText(500) })

/** What came of a follow-up, or why it was dropped. */
export const outcomeSchema = z.object({ outcome: requiredText(2000) })

const percent = z.preprocess(
  (value) => (typeof value === 'string' ? value.trim().replace(',', '.').replace(/%$/, '') : value),
  z.coerce.number({ error: 'evaluation.percent' }).min(0).max(100),
)

export const settingSchema = z.object({
  name: z.enum(settingNames, chosen),
  percent,
  validFrom: requiredDay(),
  source: requiredText(200),
})

export type SettingInput = z.output<typeof settingSchema>

import { z } from 'zod'
import { requiredText } from '#app/kernel/form-fields.ts'

export const AppealSchema = z.object({ text: requiredText(4000) })

export const RulingSchema = z.object({
  outcome: z.enum(['upheld', 'dismissed'], { error: 'curation.outcomeMissing' }),
  reasons: requiredText(4000),
})

export type RulingInput = z.output<typeof RulingSchema>

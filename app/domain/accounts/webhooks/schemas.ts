import { z } from 'zod'
import { listOf, requiredText } from '#app/kernel/form-fields.ts'
import { topics } from './topics.ts'

export const NewWebhookSchema = z.object({
  url: requiredText(500),
  topics: listOf(z.enum(topics)).refine((chosen) => chosen.length > 0, {
    message: 'validation.choose',
  }),
})

export type NewWebhookInput = z.output<typeof NewWebhookSchema>

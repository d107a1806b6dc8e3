import { z } from 'zod'
import { optionalText, requiredDay, requiredText } from '#app/kernel/form-fields.ts'
import { severities } from './incident.ts'

const words = requiredText(2000)

/** Somebody without an account may say how to be reached; nobody has to. */
export const ComplaintSchema = z.object({
  text: requiredText(2000).pipe(z.string().min(20, 'incidents.tooShort')),
  contactName: optionalText(120),
  contact: optionalText(200),
  /** Left empty by people; only programs fill in what they cannot see. */
  website: optionalText(200),
})
export type ComplaintInput = z.output<typeof ComplaintSchema>

export const QuestionSchema = z.object({ text: words, dueOn: requiredDay() })
export const PromiseSchema = z.object({ text: words, dueOn: requiredDay() })
export const WordsSchema = z.object({ text: words })
export const SeveritySchema = z.object({
  severity: z.enum(severities, { error: 'validation.choose' }),
})

export type Said = { text: string; dueOn?: string; fileIds?: string[] }

import { z } from 'zod'
import { requiredText } from '#app/kernel/form-fields.ts'

export const NoteSchema = z.object({ text: requiredText(2000) })

import { z } from 'zod'
import { requiredText } from '#app/kernel/form-fields.ts'
import { alerts } from './views.ts'

export const SavedSearchSchema = z.object({ name: requiredText(80), alert: z.enum(alerts) })

export type SavedSearchInput = z.output<typeof SavedSearchSchema>

import { z } from 'zod'
import { listOf, optionalText, requiredWhole } from '#app/kernel/form-fields.ts'
import { sectors } from './sector.ts'

export const OfficeSchema = z.object({
  letterhead: optionalText(500),
  letterClosing: optionalText(500),
  appealDays: requiredWhole(7, 90),
  sectors: listOf(z.enum(sectors, { error: 'validation.choose' })),
})

import { z } from 'zod'
import { listOf, optionalText } from '#app/kernel/form-fields.ts'
import { sectors } from './sector.ts'

export const OfficeSchema = z.object({
  letterhead: optionalText(500),
  sectors: listOf(z.enum(sectors, { error: 'validation.choose' })),
})

import { z } from 'zod'
import { listOf, requiredText } from '#app/kernel/form-fields.ts'
import { scopes } from './scopes.ts'

/** How many days a key lasts; `never` is for those who have a way of their own to change keys. */
export const keyLifetimes = ['30', '90', '365', 'never'] as const

export const NewKeySchema = z.object({
  name: requiredText(60),
  scopes: listOf(z.enum(scopes)).refine((chosen) => chosen.length > 0, {
    message: 'validation.choose',
  }),
  lifetime: z.enum(keyLifetimes, { error: 'validation.choose' }),
})

export type NewKeyInput = z.output<typeof NewKeySchema>

import { z } from 'zod'
import { listOf, optionalWhole, requiredDay, requiredText } from '#app/kernel/form-fields.ts'
import { channels } from './channel.ts'
import { foodRisks, needs, proofs, type RequirementKey, requirementKeys } from './requirements.ts'

const group = z
  .string()
  .max(60)
  .refine(
    (text) =>
      text === '*' ||
      /^(sector|category):\w+$/.test(text) ||
      foodRisks.some((risk) => text === `risk:${risk}`),
    { message: 'requirements.group' },
  )

export const CellSchema = z.object({ group, channel: z.enum(channels) })
export type Cell = z.output<typeof CellSchema>

/** The cell an address names, or the first of the matrix. */
export function cellFrom(search: URLSearchParams): Cell {
  const named = CellSchema.safeParse(Object.fromEntries(search))
  return named.success ? named.data : { group: '*', channel: 'openCatalogue' }
}

export const keyFrom = (search: URLSearchParams): RequirementKey =>
  requirementKeys.find((key) => key === search.get('key')) ?? 'nib'

/** A change to one cell of the matrix, as an official writes it. */
export const ChangeSchema = CellSchema.extend({
  key: z.enum(requirementKeys, { error: 'validation.choose' }),
  need: z.enum(needs, { error: 'validation.choose' }),
  proofs: listOf(z.enum(proofs)),
  atLeast: optionalWhole(1, 1_000_000).transform((count) => count ?? null),
  validFrom: requiredDay(),
  source: requiredText(200),
  reason: requiredText(500),
}).superRefine(({ need, proofs: given }, context) => {
  if (need !== 'none' && given.length === 0) {
    context.addIssue({ code: 'custom', message: 'requirements.noProof', path: ['proofs'] })
  }
  if (need === 'required' && given.includes('englishLabel')) {
    context.addIssue({ code: 'custom', message: 'requirements.notChecked', path: ['proofs'] })
  }
})

export type RequirementChange = z.output<typeof ChangeSchema>

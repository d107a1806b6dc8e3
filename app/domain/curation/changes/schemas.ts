import { z } from 'zod'
import { requiredDay, requiredText, requiredWhole } from '#app/kernel/form-fields.ts'
import { ruleNames } from './rules.ts'

export const changeReasons = ['unproven', 'label', 'licence', 'price', 'photo', 'other'] as const
export type ChangeReason = (typeof changeReasons)[number]

export const recurationReasons = ['complaint', 'recipeChange', 'poorSales', 'period'] as const
export type RecurationReason = (typeof recurationReasons)[number]

const chosen = { error: 'validation.choose' }

export const ChangeRefusalSchema = z.object({
  revision: z.coerce.number().int(),
  reasonCode: z.enum(changeReasons, chosen),
  text: requiredText(1000),
})
export type ChangeRefusalInput = z.output<typeof ChangeRefusalSchema>

export const RecurationSchema = z.object({
  reason: z.enum(recurationReasons, chosen),
  text: requiredText(1000),
  dueOn: requiredDay(),
})
export type RecurationInput = z.output<typeof RecurationSchema>

export const RuleSchema = z.object({
  name: z.enum(ruleNames, chosen),
  value: requiredWhole(1, 100),
  validFrom: requiredDay(),
  source: requiredText(300),
})
export type RuleInput = z.output<typeof RuleSchema>

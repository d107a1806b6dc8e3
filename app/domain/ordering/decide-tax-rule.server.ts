import type { Admin } from '#app/domain/accounts/actor.ts'
import { authorOf } from '#app/domain/ordering/author.ts'
import type { TaxSetting } from '#app/domain/ordering/find-tax-rules.server.ts'
import { percentText, shareText } from '#app/domain/ordering/fraction-fields.ts'
import type { VatInput, WithholdingInput } from '#app/domain/ordering/schemas.ts'
import type { Fraction } from '#app/domain/ordering/tax-rules.ts'
import { type Result, refuse } from '#app/kernel/result.ts'
import { dayOf } from '#app/platform/clock.server.ts'
import { decideDatedSetting } from '#app/platform/dated-settings.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'

export type TaxRuleRefusal = { reason: 'past' | 'dayTaken' }

const pair = ({ numerator, denominator }: Fraction) => [Number(numerator), Number(denominator)]

type Dated = { validFrom: string; source: string }

/** Bills of today and before are out: a rule begins tomorrow at the earliest, and stays. */
async function decide(
  admin: Admin,
  name: TaxSetting,
  { validFrom, source }: Dated,
  value: Prisma.InputJsonObject,
  now: Date,
): Promise<Result<{ id: string }, TaxRuleRefusal>> {
  if (validFrom <= dayOf(now)) return refuse({ reason: 'past' })
  const decision = { name, value, validFrom, source, region: '' }
  const data = { name, value, validFrom, source }
  const event = { type: 'ordering.taxRuleDecided', data }
  return decideDatedSetting(authorOf(admin), { module: 'ordering', decision, event }, now)
}

/** How PPN is computed from a day on. */
export function decideVat(admin: Admin, rule: VatInput, now: Date) {
  const { rate, base, code, governmentCode } = rule
  const share = shareText(base)
  const method = `ppn-${percentText(rate)}${share === '1' ? '' : `-of-${share}`}`
  const value = { method, rate: pair(rate), base: pair(base), code, governmentCode }
  return decide(admin, 'ppn', rule, value, now)
}

/** What a withholding buyer keeps back from a day on. */
export const decideWithholding = (admin: Admin, rule: WithholdingInput, now: Date) =>
  decide(admin, 'pphFinal', rule, { rate: pair(rule.rate) }, now)

import { z } from 'zod'
import type { Admin } from '#app/domain/accounts/actor.ts'
import {
  type TaxRule,
  taxRules,
  type WithholdingRule,
  withholdingRules,
} from '#app/domain/ordering/tax-rules.ts'
import { database, type Queryable } from '#app/platform/database.server.ts'
import { findDatedSettings } from '#app/platform/dated-settings.server.ts'

/** The names under which dated settings keep the rules. */
const taxSettings = ['ppn', 'pphFinal'] as const
export type TaxSetting = (typeof taxSettings)[number]

const fraction = z
  .tuple([z.int().min(0), z.int().min(1)])
  .transform(([numerator, denominator]) => ({
    numerator: BigInt(numerator),
    denominator: BigInt(denominator),
  }))

const VatSchema = z.object({
  method: z.string().min(1),
  base: fraction,
  rate: fraction,
  code: z.string(),
  governmentCode: z.string(),
})

const WithholdingSchema = z.object({ rate: fraction })

/** The rules the product was shipped with, and those dated since, which win on the same day. */
const replacing = <Rule extends { validFrom: string }>(
  shipped: readonly Rule[],
  dated: readonly Rule[],
): Rule[] => {
  const replaced = new Set(dated.map(({ validFrom }) => validFrom))
  return [...shipped.filter(({ validFrom }) => !replaced.has(validFrom)), ...dated]
}

export async function findTaxRules(
  on: Queryable,
): Promise<{ vat: TaxRule[]; withholding: WithholdingRule[] }> {
  const settings = await findDatedSettings(on, 'ordering', taxSettings)
  const dated = <Value>(wanted: TaxSetting, schema: z.ZodType<Value>) =>
    settings
      .filter(({ name, region }) => name === wanted && region === '')
      .map(({ value, source, validFrom }) => ({ ...schema.parse(value), source, validFrom }))
  return {
    vat: replacing(taxRules, dated('ppn', VatSchema)),
    withholding: replacing(withholdingRules, dated('pphFinal', WithholdingSchema)),
  }
}

const latestFirst = <Rule extends { validFrom: string }>(rules: Rule[]): Rule[] =>
  rules.sort((one, other) => (one.validFrom < other.validFrom ? 1 : -1))

/** Every rule there ever was, the latest first. */
export async function readTaxRules(_: Admin) {
  const { vat, withholding } = await findTaxRules(database())
  return { vat: latestFirst(vat), withholding: latestFirst(withholding) }
}

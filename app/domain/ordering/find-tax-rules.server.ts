import { z } from 'zod'
import { type TaxRule, taxRules } from '#app/domain/ordering/tax-rules.ts'
import { dayFromColumn } from '#app/platform/clock.server.ts'
import type { Queryable } from '#app/platform/database.server.ts'

const fraction = z
  .tuple([z.int().min(0), z.int().min(1)])
  .transform(([numerator, denominator]) => ({
    numerator: BigInt(numerator),
    denominator: BigInt(denominator),
  }))

const SettingSchema = z.object({
  method: z.string().min(1),
  base: fraction,
  rate: fraction,
  code: z.string(),
  governmentCode: z.string(),
})

/** The rules the product was shipped with, and those an administrator has dated since. */
export async function findTaxRules(on: Queryable): Promise<TaxRule[]> {
  const settings = await on.datedSetting.findMany({ where: { name: 'ordering.ppn', region: '' } })
  const dated = settings.map(({ value, source, validFrom }) => ({
    ...SettingSchema.parse(value),
    source,
    validFrom: dayFromColumn(validFrom),
  }))
  const replaced = new Set(dated.map(({ validFrom }) => validFrom))
  return [...taxRules.filter(({ validFrom }) => !replaced.has(validFrom)), ...dated]
}

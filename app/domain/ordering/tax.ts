import { type Rupiah, rupiah, share } from '#app/kernel/money.ts'
import { type TaxRule, taxRules, type WithholdingRule, withholdingRules } from './tax-rules.ts'

/** What decides the tax of a bill. Days are written `2026-10-17`. */
export type TaxCase = {
  goods: bigint
  day: string
  /** The seller is PKP: charges PPN. */
  sellerTaxable: boolean
  buyerGovernmental: boolean
  /** The buyer withholds PPh final, unless the seller states a turnover below the threshold. */
  buyerWithholds: boolean
  sellerBelowThreshold: boolean
}

export type Tax = {
  method: string
  base: Rupiah
  tax: Rupiah
  code: string | null
  withholding: Rupiah
  /** goods + tax: what the bill says. */
  total: Rupiah
  /** What the buyer transfers to the seller. */
  payable: Rupiah
}

/** No PPN on this bill: the seller is not PKP. */
export const untaxed = 'none'

function ruleOn<Rule extends { validFrom: string }>(rules: readonly Rule[], day: string) {
  return rules
    .filter((rule) => rule.validFrom <= day)
    .sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1))[0]
}

/** A governmental buyer (code 02) or another collector (03) pays the PPN to the state itself. */
export const buyerCollects = (code: string | null): boolean => code === '02' || code === '03'

export const payableOf = (bill: {
  goods: bigint
  tax: bigint
  taxCode: string | null
  withholding: bigint
}): Rupiah => rupiah(bill.goods + (buyerCollects(bill.taxCode) ? 0n : bill.tax) - bill.withholding)

/**
 * The tax of a whole bill. The order of rounding is fixed: first the goods of the bill are summed,
 * then the base is rounded to whole rupiah, then the tax of that rounded base, each half up.
 */
export function computeTax(
  given: TaxCase,
  rules: readonly TaxRule[] = taxRules,
  withholdings: readonly WithholdingRule[] = withholdingRules,
): Tax {
  const rule = given.sellerTaxable ? ruleOn(rules, given.day) : undefined
  const base = rule ? share(given.goods, rule.base.numerator, rule.base.denominator) : rupiah(0)
  const tax = rule ? share(base, rule.rate.numerator, rule.rate.denominator) : rupiah(0)
  const code = rule ? (given.buyerGovernmental ? rule.governmentCode : rule.code) : null
  const withheld = ruleOn(withholdings, given.day)
  const withholding =
    withheld && given.buyerWithholds && !given.sellerBelowThreshold
      ? share(given.goods, withheld.rate.numerator, withheld.rate.denominator)
      : rupiah(0)
  return {
    method: rule?.method ?? untaxed,
    base,
    tax,
    code,
    withholding,
    total: rupiah(given.goods + tax),
    payable: payableOf({ goods: given.goods, tax, taxCode: code, withholding }),
  }
}

import { ruleInForce } from '#app/kernel/dated-rules.ts'

export const ruleNames = ['priceLimit', 'poorMonths', 'graceDays'] as const
export type RuleName = (typeof ruleNames)[number]

/** A rule of a region from a day on: per cent for prices, months for poor sales, days of grace. */
export type Rule = {
  name: RuleName
  /** Empty for everywhere. */
  region: string
  value: number
  /** `YYYY-MM-DD` */
  validFrom: string
  source: string
}

/** What holds where nobody decided otherwise: Etalase's own practice. */
const defaults: readonly Rule[] = [
  { name: 'priceLimit', region: '', value: 10, validFrom: '2018-01-01', source: 'Etalase' },
  { name: 'poorMonths', region: '', value: 3, validFrom: '2018-01-01', source: 'Etalase' },
  { name: 'graceDays', region: '', value: 14, validFrom: '2018-01-01', source: 'Etalase' },
]

/** The rule that holds in a region on a day. */
export const ruleOn = (
  name: RuleName,
  region: string,
  day: string,
  decided: readonly Rule[],
): Rule => ruleInForce([...defaults, ...decided], name, region, day)

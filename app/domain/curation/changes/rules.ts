import { within } from '#app/kernel/regions.ts'

export const ruleNames = ['priceLimit', 'poorMonths'] as const
export type RuleName = (typeof ruleNames)[number]

/** A rule of a region from a day on: per cent for prices, months for poor sales. */
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
]

/** The rule of the nearest region; of these the latest valid on the day. */
export function ruleOn(
  name: RuleName,
  region: string,
  day: string,
  decided: readonly Rule[],
): Rule {
  const holding = [...defaults, ...decided].filter(
    (rule) =>
      rule.name === name &&
      rule.validFrom <= day &&
      (rule.region === '' || within(region, rule.region)),
  )
  const [nearest] = holding.sort(
    (one, other) =>
      other.region.length - one.region.length || (other.validFrom < one.validFrom ? -1 : 1),
  )
  if (!nearest) throw new RangeError(`No rule "${name}" holds on ${day}`)
  return nearest
}

import { within } from './regions.ts'

type Dated = { name: string; region: string; validFrom: string }

/** The rule of the nearest region (empty: everywhere); of these the latest valid on the day. */
export function ruleInForce<Rule extends Dated>(
  rules: readonly Rule[],
  name: Rule['name'],
  region: string,
  day: string,
): Rule {
  const holding = rules.filter(
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

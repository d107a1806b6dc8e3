import type { Official } from '#app/domain/accounts/actor.ts'
import { within } from '#app/kernel/regions.ts'
import { type Result, refuse } from '#app/kernel/result.ts'
import { database, type Queryable } from '#app/platform/database.server.ts'
import { decideDatedSetting, findDatedSettings } from '#app/platform/dated-settings.server.ts'
import { type Rule, type RuleName, ruleNames, ruleOn } from './rules.ts'
import type { RuleInput } from './schemas.ts'

const module = 'curation'

async function decidedRules(on: Queryable): Promise<Rule[]> {
  const settings = await findDatedSettings(on, module, ruleNames)
  return settings.map(({ value, ...rule }) => ({
    ...rule,
    value: (value as { value: number }).value,
  }))
}

/** A rule's value in any region on a day; the table is read once. */
export async function rulesOn(
  on: Queryable,
  name: RuleName,
  day: string,
): Promise<(region: string) => number> {
  const decided = await decidedRules(on)
  return (region) => ruleOn(name, region, day, decided).value
}

/** The value of a rule in a region on a day. */
export const ruleValue = async (
  on: Queryable,
  name: RuleName,
  region: string,
  day: string,
): Promise<number> => ruleOn(name, region, day, await decidedRules(on)).value

/** What a rule says in an official's region today. */
export const ruleNow = ({ region }: Official, name: RuleName, today: string): Promise<number> =>
  ruleValue(database(), name, region, today)

/** The rules in force in an official's region, and every one decided for it. */
export async function readRules(
  { region }: Official,
  day: string,
): Promise<{ current: Rule[]; decided: Rule[] }> {
  const decided = await decidedRules(database())
  return {
    current: ruleNames.map((name) => ruleOn(name, region, day, decided)),
    decided: decided.filter((rule) => within(region, rule.region)),
  }
}

/** A rule of the agency's region from a day on; what waits already is judged as it was. */
export async function decideRule(
  official: Official,
  rule: RuleInput,
  now: Date,
): Promise<Result<{ id: string }, { reason: 'mayNot' | 'dayTaken' }>> {
  if (!official.approver) return refuse({ reason: 'mayNot' })
  const decision = { ...rule, region: official.region, value: { value: rule.value } }
  const event = { type: 'curation.ruleDecided', data: rule }
  return decideDatedSetting(official, { module, decision, event }, now)
}

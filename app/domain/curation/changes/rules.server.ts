import type { Official } from '#app/domain/accounts/actor.ts'
import { newId } from '#app/kernel/ids.ts'
import { within } from '#app/kernel/regions.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { dateColumn, dayFromColumn } from '#app/platform/clock.server.ts'
import {
  database,
  isUniqueViolation,
  type Queryable,
  transact,
} from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { type Rule, type RuleName, ruleNames, ruleOn } from './rules.ts'
import type { RuleInput } from './schemas.ts'

const stored = (name: RuleName) => `curation.${name}`

async function decidedRules(on: Queryable): Promise<Rule[]> {
  const rows = await on.datedSetting.findMany({
    where: { name: { in: ruleNames.map(stored) } },
    orderBy: { validFrom: 'desc' },
  })
  return rows.map(({ name, region, value, validFrom, source }) => ({
    name: name.slice('curation.'.length) as RuleName,
    region,
    value: (value as { value: number }).value,
    validFrom: dayFromColumn(validFrom),
    source,
  }))
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
  { name, value, validFrom, source }: RuleInput,
  now: Date,
): Promise<Result<undefined, { reason: 'mayNot' | 'dayTaken' }>> {
  if (!official.approver) return refuse({ reason: 'mayNot' })
  const id = newId()
  try {
    return await transact(async (tx) => {
      await tx.datedSetting.create({
        data: {
          id,
          name: stored(name),
          region: official.region,
          value: { value },
          source,
          validFrom: dateColumn(validFrom),
          createdBy: official.userId,
          createdAt: now,
        },
      })
      await recordEvent(tx, {
        type: 'curation.ruleDecided',
        subject: { type: 'datedSetting', id },
        by: official,
        data: { name, value, validFrom, source },
      })
      return ok()
    })
  } catch (error) {
    if (isUniqueViolation(error)) return refuse({ reason: 'dayTaken' })
    throw error
  }
}

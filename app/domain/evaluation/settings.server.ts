import type { Period } from '#app/kernel/period.ts'
import { within } from '#app/kernel/regions.ts'
import { database, type Queryable } from '#app/platform/database.server.ts'
import { findDatedSettings } from '#app/platform/dated-settings.server.ts'
import { type DatedRule, type EvaluationSettings, settingNames, settingsOf } from './settings.ts'

/** Every rule that was ever decided, the latest first. */
export async function decidedRules(on: Queryable): Promise<DatedRule[]> {
  const settings = await findDatedSettings(on, 'evaluation', settingNames)
  return settings.map(({ value, ...rule }) => ({
    ...rule,
    percent: (value as { percent: number }).percent,
  }))
}

export const evaluationSettings = async (
  on: Queryable,
  region: string,
  period: Period,
): Promise<EvaluationSettings> => settingsOf(region, period, await decidedRules(on))

/** The rules of a region: those in force in a month, and every one decided for it. */
export async function readRules(
  { region }: { region: string },
  period: Period,
): Promise<{ current: DatedRule[]; decided: DatedRule[] }> {
  const decided = await decidedRules(database())
  const current = settingsOf(region, period, decided)
  return {
    current: settingNames.map((name) => current[name]),
    decided: decided.filter((rule) => rule.region === '' || within(region, rule.region)),
  }
}

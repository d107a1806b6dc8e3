import type { Period } from '#app/kernel/period.ts'
import { within } from '#app/kernel/regions.ts'
import { dayFromColumn } from '#app/platform/clock.server.ts'
import { database, type Queryable } from '#app/platform/database.server.ts'
import {
  type DatedRule,
  type EvaluationSettings,
  type SettingName,
  settingNames,
  settingsOf,
} from './settings.ts'

const stored = (name: SettingName) => `evaluation.${name}`

/** Every rule that was ever decided, the latest first. */
export async function decidedRules(on: Queryable): Promise<DatedRule[]> {
  const rows = await on.datedSetting.findMany({
    where: { name: { in: settingNames.map(stored) } },
    orderBy: { validFrom: 'desc' },
  })
  return rows.map(({ name, region, value, validFrom, source }) => ({
    name: name.slice('evaluation.'.length) as SettingName,
    region,
    percent: (value as { percent: number }).percent,
    validFrom: dayFromColumn(validFrom),
    source,
  }))
}

export const storedName = stored

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

import { ruleInForce } from '#app/kernel/dated-rules.ts'
import { lastDay, type Period } from '#app/kernel/period.ts'

export const settingNames = ['changeThreshold', 'reportingMinimum'] as const
export type SettingName = (typeof settingNames)[number]

/** A rule that holds in a region from a day on. */
export type DatedRule = {
  name: SettingName
  /** Empty for everywhere. */
  region: string
  percent: number
  /** `YYYY-MM-DD` */
  validFrom: string
  source: string
}

/** What holds where nobody decided otherwise. */
export const defaultRules: readonly DatedRule[] = [
  {
    name: 'changeThreshold',
    region: '',
    percent: 5,
    validFrom: '2018-01-01',
    source: 'Etalase',
  },
  {
    name: 'reportingMinimum',
    region: '',
    percent: 80,
    validFrom: '2018-01-01',
    source: 'Etalase',
  },
]

export type EvaluationSettings = Record<SettingName, DatedRule>

/** The rules of a month: those of the nearest region, of these the latest valid on its last day. */
export function settingsOf(
  region: string,
  period: Period,
  decided: readonly DatedRule[],
): EvaluationSettings {
  const day = lastDay(period)
  const rules = [...defaultRules, ...decided]
  const ruleFor = (name: SettingName) => ruleInForce(rules, name, region, day)
  return {
    changeThreshold: ruleFor('changeThreshold'),
    reportingMinimum: ruleFor('reportingMinimum'),
  }
}

import type { Official } from '#app/domain/accounts/actor.ts'
import { type Result, refuse } from '#app/kernel/result.ts'
import { decideDatedSetting } from '#app/platform/dated-settings.server.ts'
import { maySign } from './policy.ts'
import type { SettingInput } from './schemas.ts'

/** A rule of the agency's region from a day on. Months already signed keep theirs. */
export async function decideSetting(
  official: Official,
  rule: SettingInput,
  now: Date,
): Promise<Result<{ id: string }, { reason: 'mayNot' | 'dayTaken' }>> {
  if (!maySign(official)) return refuse({ reason: 'mayNot' })
  const { percent, ...setting } = rule
  const decision = { ...setting, region: official.region, value: { percent } }
  const event = { type: 'evaluation.ruleDecided', data: rule }
  return decideDatedSetting(official, { module: 'evaluation', decision, event }, now)
}

import type { Official } from '#app/domain/accounts/actor.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { dateColumn } from '#app/platform/clock.server.ts'
import { isUniqueViolation, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { maySign } from './policy.ts'
import type { SettingInput } from './schemas.ts'
import { storedName } from './settings.server.ts'

/** A rule of the agency's region from a day on. Months already signed keep theirs. */
export async function decideSetting(
  official: Official,
  { name, percent, validFrom, source }: SettingInput,
  now: Date,
): Promise<Result<{ id: string }, { reason: 'mayNot' | 'dayTaken' }>> {
  if (!maySign(official)) return refuse({ reason: 'mayNot' })
  const { userId, organisationId, region } = official
  const id = newId()
  try {
    return await transact(async (tx) => {
      await tx.datedSetting.create({
        data: {
          id,
          name: storedName(name),
          region,
          value: { percent },
          source,
          validFrom: dateColumn(validFrom),
          createdBy: userId,
          createdAt: now,
        },
      })
      await recordEvent(tx, {
        type: 'evaluation.ruleDecided',
        subject: { type: 'datedSetting', id },
        by: { userId, role: 'official', organisationId },
        data: { name, percent, validFrom, source },
      })
      return ok({ id })
    })
  } catch (error) {
    if (isUniqueViolation(error)) return refuse({ reason: 'dayTaken' })
    throw error
  }
}

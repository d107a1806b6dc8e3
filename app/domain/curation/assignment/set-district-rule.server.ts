import type { Official } from '#app/domain/accounts/actor.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'

/** Whether a curator may read what is made in their own district: the agency's word. */
export async function setDistrictRule(
  official: Official,
  conflict: boolean,
): Promise<Result<undefined, { reason: 'mayNot' }>> {
  if (!official.approver) return refuse({ reason: 'mayNot' })
  return transact(async (tx) => {
    const id = official.organisationId
    await tx.agency.update({ where: { id }, data: { ownDistrictConflict: conflict } })
    await recordEvent(tx, {
      type: 'agency.districtRuleSet',
      subject: { type: 'agency', id },
      by: official,
      data: { conflict },
    })
    return ok()
  })
}

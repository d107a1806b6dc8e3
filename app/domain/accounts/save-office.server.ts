import type { Official } from '#app/domain/accounts/actor.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'

/** What stands above an office's papers, and the sectors it is responsible for. */
export async function saveOffice(
  official: Official,
  { letterhead, sectors }: { letterhead?: string; sectors: string[] },
): Promise<Result<undefined, { reason: 'mayNot' }>> {
  const { userId, role, organisationId } = official
  if (!official.approver) return refuse({ reason: 'mayNot' })
  return transact(async (tx) => {
    await tx.agency.update({
      where: { id: organisationId },
      data: { letterhead: letterhead ?? null, sectors },
    })
    await recordEvent(tx, {
      type: 'office.changed',
      subject: { type: 'organisation', id: organisationId },
      by: { userId, role, organisationId },
      data: { letterhead: letterhead ?? null, sectors },
    })
    return ok()
  })
}

import type { Official } from '#app/domain/accounts/actor.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'

export type OfficeInput = {
  letterhead?: string | undefined
  /** The office's own words under its letters. */
  letterClosing?: string | undefined
  /** Days an appeal is heard. */
  appealDays: number
  sectors: string[]
}

/** What stands above an office's papers, and the sectors it is responsible for. */
export async function saveOffice(
  official: Official,
  { letterhead, letterClosing, appealDays, sectors }: OfficeInput,
): Promise<Result<undefined, { reason: 'mayNot' }>> {
  const { userId, role, organisationId } = official
  if (!official.approver) return refuse({ reason: 'mayNot' })
  const data = {
    ...{ letterhead: letterhead ?? null, letterClosing: letterClosing ?? null },
    ...{ appealDays, sectors },
  }
  return transact(async (tx) => {
    await tx.agency.update({
      where: { id: organisationId },
      data,
    })
    await recordEvent(tx, {
      type: 'office.changed',
      subject: { type: 'organisation', id: organisationId },
      by: { userId, role, organisationId },
      data,
    })
    return ok()
  })
}

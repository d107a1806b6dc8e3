import type { Producer } from '#app/domain/accounts/actor.ts'
import { endWithFile } from '#app/domain/curation/changes/with-submission.server.ts'
import { lockedFile } from '#app/domain/curation/locked-file.server.ts'
import { eventFacts, move } from '#app/domain/curation/move.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'

/** The maker takes the file back; it stays readable and the product can be put forward again. */
export async function withdraw(
  producer: Producer,
  submissionId: string,
  reason: string | undefined,
  now: Date,
): Promise<Result<undefined, { reason: 'notFound' | 'closed' }>> {
  return transact(async (tx) => {
    const own = { id: submissionId, producerId: producer.organisationId }
    const file = await lockedFile(tx, own)
    if (!file) return refuse({ reason: 'notFound' })
    if (!(await move(tx, file, 'withdraw', now))) return refuse({ reason: 'closed' })
    await endWithFile(tx, file, 'takeBack', producer, now)
    await tx.withdrawal.create({
      data: { id: newId(), submissionId, reason: reason ?? null, byId: producer.userId, at: now },
    })
    await recordEvent(tx, {
      type: 'submission.withdrawn',
      subject: { type: 'submission', id: submissionId },
      by: producer,
      data: eventFacts(file),
    })
    return ok()
  })
}

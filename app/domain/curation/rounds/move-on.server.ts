import { newId } from '#app/kernel/ids.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { RoundOwner } from './move-round.server.ts'
import { standingRoundOf } from './standing-round.server.ts'

type Moving = { productId: string; producerId: string; submissionId: string | null }

/**
 * What a dated round leaves undecided goes on in the agency's standing round. Its readers are not
 * reminded any more, until somebody is asked anew.
 */
export async function moveOn(
  tx: Transaction,
  owner: RoundOwner & { region: string },
  entries: readonly Moving[],
  now: Date,
): Promise<void> {
  if (entries.length === 0) return
  const agency = { id: owner.organisationId, region: owner.region }
  const standing = await standingRoundOf(tx, agency, now)
  const { count } = await tx.roundEntry.createMany({
    skipDuplicates: true,
    data: entries.map(({ productId, producerId, submissionId }) => ({
      ...{ id: newId(), roundId: standing.id, productId, producerId, submissionId },
      enteredAt: now,
    })),
  })
  const submissionIds = entries.flatMap(({ submissionId }) => submissionId ?? [])
  await tx.submission.updateMany({
    where: { id: { in: submissionIds } },
    data: { remindersEndAt: now },
  })
  await tx.round.update({
    where: { id: standing.id },
    data: { seatsTaken: { increment: count } },
  })
}

import { newId } from '#app/kernel/ids.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { RoundOwner } from './move-round.server.ts'
import { standingRoundOf } from './standing-round.server.ts'

type Moving = { productId: string; producerId: string; submissionId: string | null }

/** What a dated round leaves undecided goes on in the agency's standing round. */
export async function moveOn(
  tx: Transaction,
  owner: RoundOwner & { region: string },
  entries: readonly Moving[],
  now: Date,
): Promise<void> {
  if (entries.length === 0) return
  const standing = await standingRoundOf(tx, { id: owner.organisationId, region: owner.region })
  const { count } = await tx.roundEntry.createMany({
    skipDuplicates: true,
    data: entries.map(({ productId, producerId, submissionId }) => ({
      ...{ id: newId(), roundId: standing.id, productId, producerId, submissionId },
      enteredAt: now,
    })),
  })
  await tx.round.update({
    where: { id: standing.id },
    data: { seatsTaken: { increment: count } },
  })
}

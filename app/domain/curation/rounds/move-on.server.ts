import { newId } from '#app/kernel/ids.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'
import { entryActs } from './entry-acts.ts'
import type { RoundOwner } from './move-round.server.ts'
import { standingRoundOf } from './standing-round.server.ts'

const undecided = entryActs.release.from

type Moving = { productId: string; producerId: string; submissionId: string | null }

/**
 * What a dated round leaves undecided goes on in the agency's standing round. Its readers are not
 * reminded any more until somebody is asked anew, unless another open round waits for the file.
 */
export async function moveOn(
  tx: Transaction,
  owner: RoundOwner & { region: string },
  entries: readonly Moving[],
  now: Date,
): Promise<void> {
  if (entries.length === 0) return
  const submissionIds = entries.flatMap(({ submissionId }) => submissionId ?? [])
  // Where the maker entered it; what was only moved on there waits for no day of its own.
  const stillInARound = {
    some: {
      state: { in: [...undecided] },
      round: { state: 'open' },
      enteredBy: { not: null },
    },
  } satisfies Prisma.RoundEntryListRelationFilter
  await tx.submission.updateMany({
    where: { id: { in: submissionIds }, NOT: { roundEntries: stillInARound } },
    data: { remindersEndAt: now },
  })
  await enterStanding(tx, { id: owner.organisationId, region: owner.region }, entries, now)
}

/** Puts files into the agency's standing round, where they are not in it already. */
export async function enterStanding(
  tx: Transaction,
  agency: { id: string; region: string },
  entries: readonly Moving[],
  now: Date,
): Promise<void> {
  const standing = await standingRoundOf(tx, agency, now)
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

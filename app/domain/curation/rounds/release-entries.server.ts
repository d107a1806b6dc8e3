import { openStates } from '#app/domain/curation/submission-acts.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { type Author, recordEvents } from '#app/platform/events.server.ts'
import { entryActs } from './entry-acts.ts'

type Released = { id: string; productId: string; producerId: string; submissionId: string | null }

/** Ends what is undecided in a round that is over: each maker is told once. */
export async function releaseEntries(
  tx: Transaction,
  by: Author,
  { roundId, reasonCode, now }: { roundId: string; reasonCode: string; now: Date },
): Promise<Released[]> {
  const { from, to } = entryActs.release
  const released = await tx.roundEntry.updateManyAndReturn({
    where: {
      roundId,
      state: { in: [...from] },
      // A file that is decided settles its entries itself, when the news of it arrives.
      OR: [{ submissionId: null }, { submission: { state: { in: [...openStates] } } }],
    },
    data: { state: to, reasonCode, decidedAt: now },
    select: { id: true, productId: true, producerId: true, submissionId: true },
  })
  await recordEvents(
    tx,
    released.map(({ id, submissionId }) => ({
      type: 'roundEntry.released',
      subject: { type: 'roundEntry', id },
      by,
      data: { roundId, submissionId },
    })),
  )
  return released
}

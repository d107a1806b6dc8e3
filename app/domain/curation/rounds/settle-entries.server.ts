import { transact } from '#app/platform/database.server.ts'
import { lockRounds } from './enter-with-submission.server.ts'
import { entryActs } from './entry-acts.ts'

type Outcome = 'approved' | 'rejected' | 'withdrawn'

const acts = { approved: 'pass', rejected: 'decline', withdrawn: 'withdraw' } as const

/** What became of a file became of all its entries: in every round of the agency. Safe to run again. */
export async function settleEntries(
  submissionId: string,
  outcome: Outcome,
  now: Date,
): Promise<void> {
  const { from, to } = entryActs[acts[outcome]]
  await transact(async (tx) => {
    const decision = await tx.decision.findFirst({
      where: { submissionId },
      orderBy: { version: 'desc' },
      select: { reasons: true, deciderName: true, decidedBy: true },
    })
    const open = { submissionId, state: { in: [...from] } }
    const rounds = await tx.roundEntry.findMany({ where: open, select: { roundId: true } })
    await lockRounds(
      tx,
      rounds.map(({ roundId }) => roundId),
    )
    const settled = await tx.roundEntry.updateManyAndReturn({
      where: open,
      data: {
        ...{ state: to, decidedAt: now },
        ...(outcome === 'rejected'
          ? { reasonCode: 'curation', reasonText: decision?.reasons }
          : {}),
        ...(outcome === 'withdrawn'
          ? {}
          : { decidedBy: decision?.decidedBy, deciderName: decision?.deciderName }),
      },
      select: { roundId: true },
    })
    if (outcome !== 'withdrawn') return
    for (const { roundId } of settled) {
      await tx.round.update({ where: { id: roundId }, data: { seatsTaken: { decrement: 1 } } })
    }
  })
}

import { openStates } from '#app/domain/curation/submission-acts.ts'
import { transact } from '#app/platform/database.server.ts'
import { lockRounds } from './enter-with-submission.server.ts'
import { entryActs } from './entry-acts.ts'
import { enterStanding } from './move-on.server.ts'

const noWord = { reasonText: null, decidedBy: null, deciderName: null }

/**
 * An appeal was upheld: the file waits again in every round that is still open. In those that are over
 * the decision is set aside, and with none left the file goes on in the standing round. Safe to run again.
 */
export async function reopenEntries(submissionId: string, now: Date): Promise<void> {
  await transact(async (tx) => {
    const file = await tx.submission.findFirst({
      where: { id: submissionId, state: { in: [...openStates] } },
      select: { productId: true, producerId: true, agencyId: true },
    })
    if (!file) return
    const declined = { submissionId, state: { in: [...entryActs.reopen.from] } }
    const rounds = await tx.roundEntry.findMany({ where: declined, select: { roundId: true } })
    await lockRounds(
      tx,
      rounds.map(({ roundId }) => roundId),
    )
    const { count } = await tx.roundEntry.updateMany({
      where: { ...declined, round: { state: 'open' } },
      data: { ...noWord, state: entryActs.reopen.to, reasonCode: null, decidedAt: null },
    })
    const over = await tx.roundEntry.updateMany({
      where: declined,
      data: {
        ...{ ...noWord, state: entryActs.setAside.to, reasonCode: 'roundClosed', decidedAt: now },
      },
    })
    if (count > 0 || over.count === 0) return
    const { agencyId: id, productId, producerId } = file
    const agency = await tx.organisation.findUniqueOrThrow({ where: { id } })
    const entry = { productId, producerId, submissionId }
    await enterStanding(tx, { id, region: agency.regionCode ?? '' }, [entry], now)
  })
}

import { roundActs } from '#app/domain/curation/rounds/round-acts.ts'
import { dateColumn, dayOf } from '#app/platform/clock.server.ts'
import { database, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'

const atOnce = 200

/** Closes the calls whose last day is over, each by itself: entries after it are refused anyway. */
export async function closeDueCalls(now: Date): Promise<number> {
  const { from, to } = roundActs.close
  const due = await database().round.findMany({
    where: { kind: 'call', state: { in: [...from] }, closesOn: { lt: dateColumn(dayOf(now)) } },
    select: { id: true },
    orderBy: { closesOn: 'asc' },
    take: atOnce,
  })
  for (const { id } of due) {
    await transact(async (tx) => {
      const { count } = await tx.round.updateMany({
        where: { id, state: { in: [...from] } },
        data: { state: to, closedAt: now },
      })
      if (count === 0) return
      await recordEvent(tx, { type: 'call.closed', subject: { type: 'round', id }, by: {} })
    })
  }
  return due.length
}

import type { Buyer } from '#app/domain/accounts/actor.ts'
import { findCountedFor } from '#app/domain/certification/find-counted-for.server.ts'
import type { EntryState } from '#app/domain/curation/rounds/entry-acts.ts'
import type { RoundState } from '#app/domain/curation/rounds/round-acts.ts'
import { toRound, withOwner } from '#app/domain/curation/rounds/round-row.server.ts'
import type { Sight } from '#app/domain/products/sight.ts'
import { following, type Walk } from '#app/kernel/walk.ts'
import { database } from '#app/platform/database.server.ts'
import { entryColumns, toCallEntry } from './call-entry-row.server.ts'
import { callsOf } from './call-reach.server.ts'
import type { Call, CallEntry } from './views.ts'

/** A buyer's own calls, the last written first. */
export async function walkCalls(
  buyer: Buyer,
  { state, after, most }: Walk & { state?: RoundState | undefined },
): Promise<(Call & { createdAt: Date })[]> {
  const rows = await database().round.findMany({
    where: { ...callsOf(buyer), ...(state ? { state } : {}), ...following('createdAt', after) },
    include: withOwner,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: most,
  })
  return rows.map((row) => ({ ...toRound(row), createdAt: row.createdAt }))
}

type EntryWalk = Walk & { state?: EntryState | undefined; today: string; sight: Sight }

/** What came into a call, the last first. */
export async function walkEntries(
  call: Call,
  { state, after, most, today, sight }: EntryWalk,
): Promise<CallEntry[]> {
  const rows = await database().roundEntry.findMany({
    where: { roundId: call.id, ...(state ? { state } : {}), ...following('enteredAt', after) },
    select: entryColumns,
    orderBy: [{ enteredAt: 'desc' }, { id: 'desc' }],
    take: most,
  })
  const countedFor = await findCountedFor(rows.map(({ product }) => product.producerId))
  return rows.map((row) => toCallEntry(row, call, { countedFor, today, sight }))
}

import type { Buyer } from '#app/domain/accounts/actor.ts'
import { findCountedFor } from '#app/domain/certification/find-counted-for.server.ts'
import { findRoundPage } from '#app/domain/curation/rounds/find-round-page.server.ts'
import { toRound, withOwner } from '#app/domain/curation/rounds/round-row.server.ts'
import { roundPage, roundPageSize } from '#app/domain/curation/rounds/views.ts'
import { publicSight, type Sight } from '#app/domain/products/sight.ts'
import { isId } from '#app/kernel/ids.ts'
import { database } from '#app/platform/database.server.ts'
import { entryColumns, toCallEntry } from './call-entry-row.server.ts'
import { callsOf } from './call-reach.server.ts'
import { mostPerRequest } from './schemas.ts'
import { type Call, type CallEntry, type CallSummary, statesOn, type Tab, tabOf } from './views.ts'

const none = (): Record<Tab, number> => ({ new: 0, asked: 0, passed: 0, declined: 0 })

/** Calls with what waits in each. */
async function counted(calls: readonly Call[]): Promise<CallSummary[]> {
  const rows = await database().roundEntry.groupBy({
    by: ['roundId', 'state'],
    where: { roundId: { in: calls.map(({ id }) => id) } },
    _count: true,
  })
  const counts = new Map<string, Record<Tab, number>>()
  for (const { roundId, state, _count } of rows) {
    const own = counts.get(roundId) ?? none()
    own[tabOf(state)] += _count
    counts.set(roundId, own)
  }
  return calls.map((call) => ({ ...call, counts: counts.get(call.id) ?? none() }))
}

/** A buyer's own calls, last written first, with what waits in each. */
export async function findCalls(
  buyer: Buyer,
  page = 1,
): Promise<{ calls: CallSummary[]; total: number }> {
  const { rounds, total } = await findRoundPage(callsOf(buyer), page)
  return { calls: await counted(rounds), total }
}

/** A buyer's calls that are under way, for the first page. */
export async function findRunningCalls(buyer: Buyer): Promise<CallSummary[]> {
  const rows = await database().round.findMany({
    where: { ...callsOf(buyer), state: { in: ['open', 'closed'] } },
    include: withOwner,
    orderBy: [{ closesOn: 'asc' }, { id: 'asc' }],
    take: 5,
  })
  return counted(rows.map(toRound))
}

export async function findCallOf(buyer: Buyer, callId: string): Promise<CallSummary | undefined> {
  if (!isId(callId)) return undefined
  const row = await database().round.findFirst({
    where: { id: callId, ...callsOf(buyer) },
    include: withOwner,
  })
  if (!row) return undefined
  const [call] = await counted([toRound(row)])
  return call
}

/** On which day, and which prices the buyer may see. */
type Seen = { today: string; sight?: Sight }

async function entriesWhere(
  call: Call,
  where: { state?: { in: CallEntry['state'][] }; id?: { in: string[] } },
  { today, sight = publicSight }: Seen,
  part: { skip?: number; take: number },
): Promise<CallEntry[]> {
  const rows = await database().roundEntry.findMany({
    where: { roundId: call.id, ...where },
    select: entryColumns,
    orderBy: [{ enteredAt: 'asc' }, { id: 'asc' }],
    ...part,
  })
  const countedFor = await findCountedFor(rows.map(({ product }) => product.producerId))
  return rows.map((row) => toCallEntry(row, call, { countedFor, today, sight }))
}

/** What lies on one tab of a call, in the order in which it came. */
export const findTab = (call: Call, tab: Tab, at: Seen & { page: number }) =>
  entriesWhere(call, { state: { in: statesOn[tab] } }, at, roundPage(at.page))

/** Everything that passed, as far as one request for quotes takes it. */
export const findPassed = (call: Call, at: Seen) =>
  entriesWhere(call, { state: { in: statesOn.passed } }, at, { take: mostPerRequest })

/** The chosen entries of a call; what is not of this call is not there. */
export const findChosen = (call: Call, ids: readonly string[], at: Seen) =>
  entriesWhere(call, { id: { in: ids.filter(isId) } }, at, roundPage(1))

export type Invitable = { id: string; businessName: string; products: string[]; invited: boolean }

/** Makers with curated products in the call's groups, by name; those already invited are marked. */
export async function findInvitable(call: Call, name: string): Promise<Invitable[]> {
  const group = call.categoryIds.length > 0 ? { categoryId: { in: call.categoryIds } } : {}
  const rows = await database().producer.findMany({
    where: {
      products: { some: { state: 'listed', ...group } },
      ...(name ? { businessName: { contains: name, mode: 'insensitive' } } : {}),
    },
    select: {
      ...{ id: true, businessName: true },
      products: {
        where: { state: 'listed', ...group },
        select: { name: true },
        orderBy: { name: 'asc' },
        take: 3,
      },
    },
    orderBy: [{ businessName: 'asc' }, { id: 'asc' }],
    take: roundPageSize,
  })
  const invited = await database().roundInvitation.findMany({
    where: { roundId: call.id, producerId: { in: rows.map(({ id }) => id) } },
    select: { producerId: true },
  })
  const known = new Set(invited.map(({ producerId }) => producerId))
  return rows.map(({ products, ...row }) => ({
    ...row,
    products: products.map((product) => product.name),
    invited: known.has(row.id),
  }))
}

export const countInvited = (call: Call): Promise<number> =>
  database().roundInvitation.count({ where: { roundId: call.id } })

import { findCountedFor } from '#app/domain/certification/find-counted-for.server.ts'
import { toRound, withOwner } from '#app/domain/curation/rounds/round-row.server.ts'
import { regionsAround } from '#app/kernel/regions.ts'
import { dayOf } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'
import { candidateColumns, toCandidate } from './candidates.server.ts'
import { fitFor } from './fit.ts'
import type { Call } from './views.ts'

const batch = 300

export async function findCall(callId: string): Promise<Call | undefined> {
  const row = await database().round.findUnique({ where: { id: callId }, include: withOwner })
  return row ? toRound(row) : undefined
}

/** The last product of a batch. */
export type After = { producerId: string; productId: string }

/** Products listed after one, in the order of their makers' keys. */
const following = ({ producerId, productId }: After) => ({
  OR: [{ producerId: { gt: producerId } }, { producerId, id: { gt: productId } }],
})

/** Makers with a listed product that fits among some hundred products, and where the next begin. */
export async function findFittingMakers(
  call: Call,
  now: Date,
  after?: After,
  most = batch,
): Promise<{ makers: string[]; after: After | undefined }> {
  const group = call.categoryIds.length > 0 ? { categoryId: { in: call.categoryIds } } : {}
  const rows = await database().product.findMany({
    where: { state: 'listed', ...group, ...(after ? following(after) : {}) },
    select: candidateColumns,
    orderBy: [{ producerId: 'asc' }, { id: 'asc' }],
    take: most,
  })
  const countedFor = await findCountedFor(rows.map(({ producerId }) => producerId))
  const fitting = rows.filter(
    (row) => fitFor(call, toCandidate(row, countedFor, dayOf(now))).length === 0,
  )
  const last = rows.length === most ? rows.at(-1) : undefined
  return {
    makers: [...new Set(fitting.map(({ producerId }) => producerId))],
    after: last && { producerId: last.producerId, productId: last.id },
  }
}

/** The agencies whose region the buyer stands in: their officials and mentors hear of a call. */
export async function findAgenciesAround(regionCode: string): Promise<string[]> {
  const rows = await database().organisation.findMany({
    where: { kind: 'agency', regionCode: { in: regionsAround(regionCode) } },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ id }) => id)
}

type Invited = { id: string; producerId: string; entered: boolean }

/** The invitations of a call, all or the named ones, with who has answered by entering. */
export async function findInvited(callId: string, ids?: readonly string[]): Promise<Invited[]> {
  const rows = await database().roundInvitation.findMany({
    where: { roundId: callId, ...(ids ? { id: { in: [...ids] } } : {}) },
    select: { id: true, producerId: true },
    orderBy: { id: 'asc' },
  })
  const entered = await database().roundEntry.findMany({
    where: { roundId: callId, producerId: { in: rows.map(({ producerId }) => producerId) } },
    select: { producerId: true },
  })
  const inside = new Set(entered.map(({ producerId }) => producerId))
  return rows.map((row) => ({ ...row, entered: inside.has(row.producerId) }))
}

/** The invitation of one maker, if there is one. */
export async function findInvitationOf(
  callId: string,
  producerId: string,
): Promise<string | undefined> {
  const row = await database().roundInvitation.findUnique({
    where: { roundId_producerId: { roundId: callId, producerId } },
    select: { id: true },
  })
  return row?.id
}

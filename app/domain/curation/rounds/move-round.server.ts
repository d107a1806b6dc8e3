import type { Actor } from '#app/domain/accounts/actor.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'
import { type RoundKind, roundActs } from './round-acts.ts'

type Act = Exclude<keyof typeof roundActs, 'plan' | 'establish'>
export type RoundOwner = Pick<Actor, 'userId' | 'role' | 'organisationId'>

/** What an owner reaches: its own rounds that are planned, never the standing one. */
export const ownedBy = (owner: RoundOwner, kind: Exclude<RoundKind, 'standing'>) => ({
  ownerId: owner.organisationId,
  kind,
})

/** Compare-and-set along one act, with its event. @returns whether the round stood where it begins */
export async function moveRound(
  tx: Transaction,
  owner: RoundOwner,
  round: { id: string; kind: Exclude<RoundKind, 'standing'> },
  { act, data }: { act: Act; data: Prisma.RoundUpdateManyMutationInput },
): Promise<boolean> {
  const { from, to } = roundActs[act]
  const { count } = await tx.round.updateMany({
    where: { id: round.id, ...ownedBy(owner, round.kind), state: { in: [...from] } },
    data: { ...data, state: to },
  })
  if (count === 0) return false
  await recordEvent(tx, {
    type: `${round.kind === 'call' ? 'call' : 'round'}.${past[act]}`,
    subject: { type: 'round', id: round.id },
    by: owner,
  })
  return true
}

const past = { open: 'opened', close: 'closed', settle: 'settled', cancel: 'cancelled' } as const

/** Why an act did not happen: there is no such round of theirs, or it stands elsewhere. */
export const whyNot = async (
  tx: Transaction,
  owner: RoundOwner,
  round: { id: string; kind: Exclude<RoundKind, 'standing'> },
): Promise<'notFound' | 'wrongState'> =>
  (await tx.round.count({ where: { id: round.id, ...ownedBy(owner, round.kind) } })) > 0
    ? 'wrongState'
    : 'notFound'

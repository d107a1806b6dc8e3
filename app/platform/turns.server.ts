import { newId } from '#app/kernel/ids.ts'
import { database } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'

/** Longer than any act that answers while somebody waits. */
const lease = 60_000

type Act = { scope: string; key: string }

/** A turn at an act that must be done once; `actId` is the same in every attempt at it. */
export type Turn = Act & { actId: string; attemptId: string }

export type Taken =
  | { kind: 'turn'; turn: Turn }
  | { kind: 'done'; answer: Prisma.JsonValue }
  /** Somebody else is at it. */
  | { kind: 'busy' }
  /** The key stands for something else. */
  | { kind: 'other' }

/**
 * Takes the turn at an act before it is done, and commits that. Whoever dies in the middle leaves
 * the turn to the next attempt, which is given the same `actId`: what the first one made under it is
 * found, not made again.
 */
export async function takeTurn(act: Act, fingerprint: string, now: Date): Promise<Taken> {
  const turn = { ...act, actId: newId(), attemptId: newId() }
  const attempt = { fingerprint, attemptedAt: now, createdAt: now }
  const { count } = await database().idempotencyKey.createMany({
    data: [{ ...turn, ...attempt }],
    skipDuplicates: true,
  })
  if (count === 1) return { kind: 'turn', turn }
  const row = await database().idempotencyKey.findUnique({ where: { scope_key: act } })
  // Given back between the two statements: there is nothing in the way any more.
  if (!row) return takeTurn(act, fingerprint, now)
  if (row.fingerprint !== fingerprint) return { kind: 'other' }
  if (row.answer !== null) return { kind: 'done', answer: row.answer }
  if (now.getTime() - row.attemptedAt.getTime() < lease) return { kind: 'busy' }
  const { attemptId } = turn
  const taken = await database().idempotencyKey.updateMany({
    where: { ...act, attemptId: row.attemptId },
    data: { attemptId, attemptedAt: now },
  })
  if (taken.count === 0) return { kind: 'busy' }
  return { kind: 'turn', turn: { ...act, attemptId, actId: row.actId } }
}

const mine = ({ scope, key, attemptId }: Turn) => ({ scope, key, attemptId })

/** What every later attempt will be answered. */
export async function endTurn(turn: Turn, answer: Prisma.InputJsonValue): Promise<void> {
  await database().idempotencyKey.updateMany({ where: mine(turn), data: { answer } })
}

/** Nothing was done: the key is as if it had never been used. */
export async function giveBackTurn(turn: Turn): Promise<void> {
  await database().idempotencyKey.deleteMany({ where: mine(turn) })
}

/** It broke off, perhaps after it was done: the next attempt need not wait, and goes on from here. */
export async function passTurn(turn: Turn): Promise<void> {
  await database().idempotencyKey.updateMany({
    where: mine(turn),
    data: { attemptedAt: new Date(0) },
  })
}

const kept = 30 * 24 * 60 * 60 * 1000

export async function sweepTurns(now: Date): Promise<void> {
  await database().idempotencyKey.deleteMany({
    where: { createdAt: { lt: new Date(now.getTime() - kept) } },
  })
}

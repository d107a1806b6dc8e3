import { newId } from '#app/kernel/ids.ts'
import { database } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'
import { together } from '#app/platform/together.server.ts'

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

type Attempt = { turn: Turn; fingerprint: string; now: Date }

const rowOf = ({ turn, fingerprint, now }: Attempt) => ({ ...turn, fingerprint, now })

/**
 * Claims what nobody has claimed yet, for all who come together in one statement.
 * @returns who was the first with a key
 */
const claim = together(50, async (attempts: readonly Attempt[]): Promise<boolean[]> => {
  const claimed = await database().$queryRaw<{ attemptId: string }[]>`
    INSERT INTO idempotency_key
      (scope, key, fingerprint, act_id, attempt_id, attempted_at, created_at)
    SELECT scope, key, fingerprint, "actId", "attemptId", now, now
    FROM jsonb_to_recordset(${JSON.stringify(attempts.map(rowOf))}::jsonb) AS attempt(
      scope text, key text, fingerprint text, "actId" uuid, "attemptId" uuid, now timestamptz)
    ORDER BY scope, key
    ON CONFLICT (scope, key) DO NOTHING RETURNING attempt_id AS "attemptId"`
  const first = new Set(claimed.map(({ attemptId }) => attemptId))
  return attempts.map(({ turn }) => first.has(turn.attemptId))
})

/**
 * Takes the turn at an act before it is done, and commits that. Whoever dies in the middle leaves
 * the turn to the next attempt, which is given the same `actId`: what the first one made under it is
 * found, not made again.
 */
export async function takeTurn(act: Act, fingerprint: string, now: Date): Promise<Taken> {
  const turn = { ...act, actId: newId(), attemptId: newId() }
  if (await claim({ turn, fingerprint, now })) return { kind: 'turn', turn }
  const row = await database().idempotencyKey.findUnique({ where: { scope_key: act } })
  // Given back between the two statements: there is nothing in the way any more.
  if (!row) return takeTurn(act, fingerprint, now)
  // Claimed, and the word of it was lost on the way: `together` asked once more.
  if (row.attemptId === turn.attemptId) return { kind: 'turn', turn }
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

type Ended = { turn: Turn; answer: Prisma.InputJsonValue }

/** Lists, not JSON: PostgreSQL takes those for short, and looks for each in the index from the first day. */
const keepAnswer = together(50, async (ended: readonly Ended[]): Promise<[]> => {
  const scopes = ended.map(({ turn }) => turn.scope)
  const keys = ended.map(({ turn }) => turn.key)
  const attemptIds = ended.map(({ turn }) => turn.attemptId)
  const answers = ended.map(({ answer }) => JSON.stringify(answer))
  await database().$executeRaw`
    UPDATE idempotency_key AS kept SET answer = ended.answer::jsonb
    FROM unnest(${scopes}::text[], ${keys}::text[], ${attemptIds}::uuid[], ${answers}::text[])
      AS ended(scope, key, attempt_id, answer)
    WHERE kept.scope = ended.scope AND kept.key = ended.key AND kept.attempt_id = ended.attempt_id`
  return []
})

/** What every later attempt will be answered. */
export async function endTurn(turn: Turn, answer: Prisma.InputJsonValue): Promise<void> {
  await keepAnswer({ turn, answer })
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

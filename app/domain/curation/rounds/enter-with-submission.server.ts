import type { Actor } from '#app/domain/accounts/actor.ts'
import type { HoldingAgency } from '#app/domain/curation/agency-for.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { dayOf } from '#app/platform/clock.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { type EntryState, entryActs } from './entry-acts.ts'
import { type Round, type Shut, shutTo } from './round.ts'
import { toRound, withOwner } from './round-row.server.ts'
import { standingRoundOf } from './standing-round.server.ts'

/** The round a file is handed in to: the one chosen, or the agency's standing one. */
export async function roundForHandIn(
  tx: Transaction,
  agency: HoldingAgency,
  categoryId: string | null,
  { roundId, now }: { roundId: string | undefined; now: Date },
): Promise<Result<Round, Shut>> {
  const standing = await standingRoundOf(tx, agency, now)
  if (!roundId || roundId === standing.id) return ok(standing)
  const row = await tx.round.findFirst({
    where: { id: roundId, ownerId: agency.id, kind: 'dated' },
    include: withOwner,
  })
  if (!row) return refuse('notOpen')
  const round = toRound(row)
  const shut = shutTo(round, categoryId, dayOf(now))
  return shut ? refuse(shut) : ok(round)
}

/** One more in an open round, if a seat is left: compare-and-set, so that none is sold twice. */
export async function takeSeat(tx: Transaction, roundId: string): Promise<boolean> {
  const { count } = await tx.round.updateMany({
    where: {
      id: roundId,
      state: 'open',
      OR: [{ seats: null }, { seatsTaken: { lt: tx.round.fields.seats } }],
    },
    data: { seatsTaken: { increment: 1 } },
  })
  return count === 1
}

/** Rounds before their entries, in one order: nobody waits in a circle. */
export async function lockRounds(tx: Transaction, roundIds: readonly string[]): Promise<void> {
  await tx.$queryRaw`
    SELECT id FROM round WHERE id = ANY(${roundIds}::uuid[]) ORDER BY id FOR NO KEY UPDATE`
}

export const freeSeat = (tx: Transaction, roundId: string) =>
  tx.round.updateMany({ where: { id: roundId }, data: { seatsTaken: { decrement: 1 } } })

type Entering = {
  round: Round
  submission: { id: string; productId: string; producerId: string }
  /** A decided file brings its result along. */
  state?: EntryState
  now: Date
}

/** The entry with what a curation day needs: the firm on its list, the sample on its desk. */
export async function enterWithSubmission(
  tx: Transaction,
  by: Actor,
  { round, submission, state = entryActs.enter.to, now }: Entering,
): Promise<string> {
  const id = newId()
  const { id: submissionId, productId, producerId } = submission
  await tx.roundEntry.create({
    data: {
      ...{ id, roundId: round.id, productId, producerId, submissionId, state },
      ...{ enteredBy: by.userId, enteredAt: now },
      decidedAt: state === 'passed' ? now : null,
    },
  })
  if (round.kind === 'dated') {
    await tx.attendance.createMany({
      skipDuplicates: true,
      data: [
        {
          ...{ id: newId(), roundId: round.id, part: 'maker', name: by.organisationName },
          ...{ producerId, createdAt: now },
        },
      ],
    })
  }
  if (round.samples) await announceSample(tx, by, id, now)
  await recordEvent(tx, {
    type: 'roundEntry.entered',
    subject: { type: 'roundEntry', id },
    by,
    data: { roundId: round.id, productId, submissionId },
  })
  return id
}

const announceSample = (tx: Transaction, by: Actor, entryId: string, now: Date) =>
  tx.sample.create({
    data: {
      ...{ id: newId(), entryId, createdAt: now },
      events: {
        create: {
          ...{ id: newId(), act: 'announce', byId: by.userId, byName: by.name },
          at: now,
        },
      },
    },
  })

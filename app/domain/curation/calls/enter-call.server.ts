import type { Producer } from '#app/domain/accounts/actor.ts'
import { findCountedFor } from '#app/domain/certification/find-counted-for.server.ts'
import { takeSeat } from '#app/domain/curation/rounds/enter-with-submission.server.ts'
import { entryActs } from '#app/domain/curation/rounds/entry-acts.ts'
import { type Shut, shutTo } from '#app/domain/curation/rounds/round.ts'
import { toRound, withOwner } from '#app/domain/curation/rounds/round-row.server.ts'
import { openStates } from '#app/domain/curation/submission-acts.ts'
import { isId, newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { dayOf } from '#app/platform/clock.server.ts'
import { isUniqueViolation, type Transaction, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { callsFor } from './call-reach.server.ts'
import { candidateColumns, toCandidate } from './candidates.server.ts'
import { fitFor, type Lack } from './fit.ts'

type Refusal =
  | { reason: 'notFound' | 'already' | 'notCurated' | Shut }
  | { reason: 'lacking'; lacks: Lack[] }

/** Puts a curated product, or one in curation, into a buyer's call: late or lacking is refused. */
export async function enterCall(
  producer: Producer,
  { callId, productId }: { callId: string; productId: string },
  now: Date,
): Promise<Result<{ entryId: string }, Refusal>> {
  if (!isId(callId) || !isId(productId)) return refuse({ reason: 'notFound' })
  const today = dayOf(now)
  try {
    return await transact(async (tx) => {
      const row = await tx.round.findFirst({
        where: { id: callId, ...callsFor(producer) },
        include: withOwner,
      })
      const product = await tx.product.findFirst({
        where: { id: productId, producerId: producer.organisationId },
        select: {
          ...candidateColumns,
          submissions: { where: { state: { in: [...openStates] } }, select: { id: true } },
        },
      })
      if (!row || !product) return refuse({ reason: 'notFound' })
      const call = toRound(row)
      const shut = shutTo(call, product.categoryId, today)
      if (shut) return refuse({ reason: shut })
      if (product.state !== 'listed' && product.submissions.length === 0) {
        return refuse({ reason: 'notCurated' })
      }
      const countedFor = await findCountedFor([producer.organisationId], tx)
      const lacks = fitFor(call, toCandidate(product, countedFor, today))
      if (lacks.length > 0) return refuse({ reason: 'lacking', lacks })
      return enter(tx, producer, { callId, productId }, now)
    })
  } catch (error) {
    if (isUniqueViolation(error)) return refuse({ reason: 'already' })
    throw error
  }
}

async function enter(
  tx: Transaction,
  producer: Producer,
  { callId, productId }: { callId: string; productId: string },
  now: Date,
): Promise<Result<{ entryId: string }, Refusal>> {
  const { from, to } = entryActs.enterAgain
  const known = await tx.roundEntry.findFirst({ where: { roundId: callId, productId } })
  if (known && !from.some((state) => state === known.state)) return refuse({ reason: 'already' })
  if (!(await takeSeat(tx, callId))) return refuse({ reason: 'full' })
  const entered = { state: to, enteredBy: producer.userId, enteredAt: now, decidedAt: null }
  const entryId = known?.id ?? newId()
  if (known) {
    const { count } = await tx.roundEntry.updateMany({
      where: { id: known.id, state: { in: [...from] } },
      data: entered,
    })
    if (count === 0) throw new Error(`Entry ${known.id} moved while its call was held`)
  } else {
    await tx.roundEntry.create({
      data: {
        ...{ id: entryId, roundId: callId, productId, producerId: producer.organisationId },
        ...entered,
      },
    })
  }
  await recordEvent(tx, {
    type: 'callEntry.entered',
    subject: { type: 'roundEntry', id: entryId },
    by: producer,
    data: { roundId: callId, productId },
  })
  return ok({ entryId })
}

import type { Official } from '#app/domain/accounts/actor.ts'
import { openStates } from '#app/domain/curation/submission-acts.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { dateColumn, dayOf } from '#app/platform/clock.server.ts'
import { isUniqueViolation, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { findReachedProduct, objectionToRecuration, whoseProduct } from './product-reach.server.ts'
import { recurationActs } from './recuration-acts.ts'
import type { RecurationInput } from './schemas.ts'

type Reason = 'notListed' | 'openAgain' | 'calledAlready' | 'pastDue' | 'otherAgency' | 'conflict'
type Refusal = { reason: 'notFound' | Reason }

/** Asks a maker to put a listed product forward again, by a day; the listing stays till then. */
export async function callRecuration(
  official: Official,
  productId: string,
  { reason, text, dueOn }: RecurationInput,
  now: Date,
): Promise<Result<{ recurationId: string }, Refusal>> {
  if (dueOn <= dayOf(now)) return refuse({ reason: 'pastDue' })
  try {
    return await transact(async (tx) => {
      const product = await findReachedProduct(official, productId, tx)
      const whose = product && (await whoseProduct(tx, productId))
      if (!product || !whose) return refuse({ reason: 'notFound' })
      const objection = await objectionToRecuration(tx, official, whose)
      if (objection) return refuse({ reason: objection })
      if (product.state !== 'listed') return refuse({ reason: 'notListed' })
      const open = { productId, state: { in: openStates } }
      if ((await tx.submission.count({ where: open })) > 0) return refuse({ reason: 'openAgain' })
      const { agency, name, slug, ...of } = whose
      const recurationId = newId()
      await tx.recuration.create({
        data: {
          ...{ id: recurationId, ...of, reason, text, dueOn: dateColumn(dueOn) },
          ...{ calledBy: official.userId, callerName: official.name, calledAt: now },
          state: recurationActs.call.to,
        },
      })
      await recordEvent(tx, {
        type: 'recuration.called',
        subject: { type: 'recuration', id: recurationId },
        by: official,
        data: { productId, name, reason, dueOn },
      })
      return ok({ recurationId })
    })
  } catch (error) {
    if (isUniqueViolation(error)) return refuse({ reason: 'calledAlready' })
    throw error
  }
}

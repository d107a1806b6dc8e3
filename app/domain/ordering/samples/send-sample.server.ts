import type { Producer } from '#app/domain/accounts/actor.ts'
import { type Result, refuse } from '#app/kernel/result.ts'
import { moveSample } from './move-sample.server.ts'
import { findSampleFor } from './queries.server.ts'
import { agreedCost } from './sample.ts'
import type { SampleDispatch } from './schemas.ts'

type Sent = Promise<Result<undefined, { reason: 'notNow' | 'aboveTerms' }>>

/**
 * The maker says by whom the sample went, and what the buyer owes for it: nothing, where it is 0, and
 * never more than the terms it was asked for under.
 */
export async function sendSample(
  producer: Producer,
  askingId: string,
  dispatch: SampleDispatch,
  now: Date,
): Sent {
  const asking = await findSampleFor(producer, askingId)
  if (!asking) return refuse({ reason: 'notNow' })
  if (dispatch.cost > (agreedCost(asking) ?? dispatch.cost)) return refuse({ reason: 'aboveTerms' })
  return moveSample(producer, { act: 'send', askingId, facts: dispatch, now })
}

import type { Buyer } from '#app/domain/accounts/actor.ts'
import { type Moved, moveSample } from './move-sample.server.ts'
import type { SampleReceipt } from './schemas.ts'

/** The buyer holds it in hand, and says whether it is for them. */
export const receiveSample = (
  buyer: Buyer,
  askingId: string,
  receipt: SampleReceipt,
  now: Date,
): Moved => moveSample(buyer, { act: 'receive', askingId, facts: receipt, now })

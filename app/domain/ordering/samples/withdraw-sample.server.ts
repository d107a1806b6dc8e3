import type { Buyer } from '#app/domain/accounts/actor.ts'
import { type Moved, moveSample } from './move-sample.server.ts'

/** The buyer no longer needs it, while it has not been sent. */
export const withdrawSample = (buyer: Buyer, askingId: string, now: Date): Moved =>
  moveSample(buyer, { act: 'withdraw', askingId, now })

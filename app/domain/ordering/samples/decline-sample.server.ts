import type { Producer } from '#app/domain/accounts/actor.ts'
import { type Moved, moveSample } from './move-sample.server.ts'
import type { SampleRefusal } from './schemas.ts'

/** The maker sends none, and says why. */
export const declineSample = (
  producer: Producer,
  askingId: string,
  refusal: SampleRefusal,
  now: Date,
): Moved => moveSample(producer, { act: 'decline', askingId, facts: refusal, now })

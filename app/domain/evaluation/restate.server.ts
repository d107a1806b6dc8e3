import type { Period } from '#app/kernel/period.ts'
import type { Signer } from './agency.ts'
import { type Signed, signMonth } from './sign-month.server.ts'

/** A correction of a signed month: a new revision with its reason; the old one stays readable. */
export const restate = (
  signer: Signer,
  period: Period,
  reason: string,
  now: Date,
): Promise<Signed> => signMonth(signer, 'restate', { period, reason, now })

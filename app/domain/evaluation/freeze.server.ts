import type { Period } from '#app/kernel/period.ts'
import type { Signer } from './agency.ts'
import { type Signed, signMonth } from './sign-month.server.ts'

/** The month's figures stop moving, over a signature. */
export const freeze = (signer: Signer, period: Period, now: Date): Promise<Signed> =>
  signMonth(signer, 'freeze', { period, now })

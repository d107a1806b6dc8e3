import type { Official } from '#app/domain/accounts/actor.ts'
import { type Judged, judgeCertificate } from './judge-certificate.server.ts'

/** The licence is what it says it is. */
export const verifyCertificate = (
  official: Official,
  certificateId: string,
  now: Date,
  seen?: Date,
): Promise<Judged> =>
  judgeCertificate(official, certificateId, {
    act: 'verify',
    event: 'certificate.verified',
    now,
    seen,
  })

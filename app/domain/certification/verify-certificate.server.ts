import type { Official } from '#app/domain/accounts/actor.ts'
import { type Judged, type Judging, judgeCertificate } from './judge-certificate.server.ts'

/** The licence is what it says it is. */
export const verifyCertificate = (
  official: Official,
  certificateId: string,
  judging: Judging,
): Promise<Judged> =>
  judgeCertificate(official, certificateId, {
    act: 'verify',
    event: 'certificate.verified',
    ...judging,
  })

import type { Official } from '#app/domain/accounts/actor.ts'
import { type Judged, type Judging, judgeCertificate } from './judge-certificate.server.ts'

/** Its issuer took it back: it no longer counts, whatever its dates say. */
export const revokeCertificate = (
  official: Official,
  certificateId: string,
  reason: string,
  judging: Judging,
): Promise<Judged> =>
  judgeCertificate(official, certificateId, {
    act: 'revoke',
    event: 'certificate.revoked',
    reason,
    ...judging,
  })

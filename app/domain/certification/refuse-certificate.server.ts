import type { Official } from '#app/domain/accounts/actor.ts'
import { type Judged, type Judging, judgeCertificate } from './judge-certificate.server.ts'
import type { RefusalCode } from './refusal-codes.ts'

/** Something is wrong with it, and the maker reads what. */
export const refuseCertificate = (
  official: Official,
  certificateId: string,
  { code, reason }: { code: RefusalCode; reason?: string },
  judging: Judging,
): Promise<Judged> =>
  judgeCertificate(official, certificateId, {
    act: 'refuse',
    event: 'certificate.refused',
    code,
    reason,
    ...judging,
  })

import type { Cooperative } from '#app/domain/accounts/actor.ts'
import { correctCertificate } from '#app/domain/certification/correct-certificate.server.ts'
import { recordCertificate } from '#app/domain/certification/record-certificate.server.ts'
import type { CertificateInput } from '#app/domain/certification/schemas.ts'
import type { Shelf } from '#app/domain/products/hold.ts'
import { database, type Transaction } from '#app/platform/database.server.ts'
import { rememberCoverage } from './remember-coverage.server.ts'

/**
 * A cooperative's own page in the firms' books, which its certificates hang on; it makes nothing
 * itself, so lists of makers leave it out.
 */
async function ensureHolder(cooperative: Cooperative): Promise<void> {
  const { organisationId: id, organisationName, name, region } = cooperative
  await database().producer.createMany({
    data: [
      {
        ...{ id, businessName: organisationName, ownerName: name, regionCode: region },
        identityKey: `cooperative|${id}`,
      },
    ],
    skipDuplicates: true,
  })
}

/** A cooperative writes down its own certificate, with the members' products that it names. */
export async function recordSharedCertificate(
  cooperative: Cooperative,
  input: CertificateInput,
  now: Date,
  renewed?: string,
) {
  await ensureHolder(cooperative)
  return recordCertificate(cooperative, input, now, { renewed, also: rememberCoverage(now) })
}

/** Changes it, and since when it names which members' products. */
export const correctSharedCertificate = (
  cooperative: Cooperative,
  certificateId: string,
  input: CertificateInput,
  when: { now: Date; shelf: Shelf<Transaction> },
) =>
  correctCertificate(cooperative, certificateId, input, {
    ...when,
    also: rememberCoverage(when.now),
  })

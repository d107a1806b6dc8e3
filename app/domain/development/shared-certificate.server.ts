import type { Cooperative } from '#app/domain/accounts/actor.ts'
import { recordCertificate } from '#app/domain/certification/record-certificate.server.ts'
import type { CertificateInput } from '#app/domain/certification/schemas.ts'
import { database } from '#app/platform/database.server.ts'

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
) {
  await ensureHolder(cooperative)
  return recordCertificate(cooperative, input, now)
}

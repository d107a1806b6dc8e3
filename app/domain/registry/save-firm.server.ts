import type { Producer } from '#app/domain/accounts/actor.ts'
import { type FirmFile, missingInFirm } from '#app/domain/registry/firm-schema.ts'
import { identityKey } from '#app/domain/registry/identity.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { isUniqueViolation, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'

type Refusal = { reason: 'taken' | 'notFound' }

/** Saves the firm's own file; complete or not, and says which fields are still missing. */
export async function saveFirm(
  producer: Producer,
  file: FirmFile,
  now: Date,
): Promise<Result<{ missing: string[] }, Refusal>> {
  const { district, village, ...fields } = file
  const regionCode = village ?? district
  const { organisationId: id, userId, role } = producer
  try {
    return await transact(async (tx) => {
      const known = await tx.producer.findUnique({ where: { id } })
      if (!known) return refuse({ reason: 'notFound' as const })
      const place = await tx.region.findUnique({ where: { code: regionCode } })
      const missing = missingInFirm({ ...fields, regionCode })
      const villageName = village ? (place?.name ?? null) : known.villageName
      await tx.producer.update({
        where: { id },
        data: {
          ...Object.fromEntries(
            Object.entries(fields).map(([name, value]) => [name, value ?? null]),
          ),
          regionCode,
          villageName,
          identityKey: identityKey({
            owner: file.ownerName,
            business: file.businessName,
            village: villageName ?? '',
          }),
          profileCompletedAt: missing.length === 0 ? (known.profileCompletedAt ?? now) : null,
        },
      })
      await tx.organisation.update({
        where: { id },
        data: { name: file.businessName, regionCode },
      })
      await recordEvent(tx, {
        type: missing.length === 0 ? 'producer.fileCompleted' : 'producer.fileSaved',
        subject: { type: 'producer', id },
        by: { userId, role, organisationId: id },
      })
      return ok({ missing })
    })
  } catch (error) {
    if (isUniqueViolation(error)) return refuse({ reason: 'taken' })
    throw error
  }
}

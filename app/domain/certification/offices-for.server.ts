import { regionsAround } from '#app/kernel/regions.ts'
import { database } from '#app/platform/database.server.ts'
import type { CertificateState } from './certificate.ts'

/** A certificate as a notice speaks of it, and the agencies whose officials reach its firm. */
export async function officesFor(certificateId: string): Promise<
  | {
      producerId: string
      firm: string
      isCooperative: boolean
      state: CertificateState
      agencyIds: string[]
    }
  | undefined
> {
  const certificate = await database().certificate.findUnique({
    where: { id: certificateId },
    select: {
      state: true,
      producerId: true,
      producer: {
        select: {
          businessName: true,
          regionCode: true,
          sector: true,
          organisation: { select: { kind: true } },
        },
      },
    },
  })
  if (!certificate) return undefined
  const { producerId, producer, state } = certificate
  const { businessName, regionCode, sector } = producer
  const responsible = sector
    ? { OR: [{ sectors: { isEmpty: true } }, { sectors: { has: sector } }] }
    : {}
  const agencies = await database().organisation.findMany({
    where: { kind: 'agency', regionCode: { in: regionsAround(regionCode) }, agency: responsible },
    select: { id: true },
  })
  return {
    producerId,
    isCooperative: producer.organisation.kind === 'cooperative',
    firm: businessName,
    state,
    agencyIds: agencies.map(({ id }) => id),
  }
}

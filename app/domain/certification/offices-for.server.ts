import { database } from '#app/platform/database.server.ts'
import { agenciesAround } from './agencies-around.server.ts'
import type { CertificateState } from './certificate.ts'

export type Offices = {
  producerId: string
  firm: string
  isCooperative: boolean
  mentorId: string | null
  state: CertificateState
  superseded: boolean
  renewed: boolean
  /** Days before its end for which somebody was reminded last. */
  nearestReminder: number | null
  agencyIds: string[]
}

/** A certificate as a notice speaks of it, and the agencies whose officials reach its firm. */
export async function officesFor(certificateId: string): Promise<Offices | undefined> {
  const certificate = await database().certificate.findUnique({
    where: { id: certificateId },
    select: {
      state: true,
      supersededAt: true,
      successor: { select: { id: true } },
      reminders: { orderBy: { days: 'asc' }, take: 1 },
      producerId: true,
      producer: {
        select: {
          businessName: true,
          regionCode: true,
          sector: true,
          mentorId: true,
          organisation: { select: { kind: true } },
        },
      },
    },
  })
  if (!certificate) return undefined
  const { producerId, producer, state, supersededAt, successor, reminders } = certificate
  const { businessName, regionCode, sector, mentorId } = producer
  return {
    ...{ producerId, state, mentorId, firm: businessName },
    isCooperative: producer.organisation.kind === 'cooperative',
    superseded: supersededAt !== null,
    renewed: successor !== null,
    nearestReminder: reminders[0]?.days ?? null,
    agencyIds: await agenciesAround(regionCode, sector),
  }
}

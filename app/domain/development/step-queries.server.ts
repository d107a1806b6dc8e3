import type { Official } from '#app/domain/accounts/actor.ts'
import type { CertificateKind } from '#app/domain/certification/certificate.ts'
import { dayFromColumn } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'
import type { CertificationStep } from '#app/platform/generated/prisma/client.ts'
import type { RecordedStep } from './step.ts'

const toStep = ({ changedBy, validFrom, ...row }: CertificationStep): RecordedStep => ({
  ...row,
  validFrom: dayFromColumn(validFrom),
})

/** The country's figures and those of these agencies, all of them ever written down. */
export async function findSteps(agencyIds: readonly string[]): Promise<RecordedStep[]> {
  const rows = await database().certificationStep.findMany({
    where: { OR: [{ agencyId: null }, { agencyId: { in: [...agencyIds] } }] },
    orderBy: [{ validFrom: 'desc' }, { createdAt: 'desc' }],
  })
  return rows.map(toStep)
}

/** Every figure for one kind that this agency ever wrote down, and the country's; newest first. */
export async function findStepHistory(
  official: Official,
  kind: CertificateKind,
): Promise<RecordedStep[]> {
  const rows = await database().certificationStep.findMany({
    where: { kind, OR: [{ agencyId: null }, { agencyId: official.organisationId }] },
    orderBy: [{ validFrom: 'desc' }, { createdAt: 'desc' }, { id: 'desc' }],
    take: 100,
  })
  return rows.map(toStep)
}

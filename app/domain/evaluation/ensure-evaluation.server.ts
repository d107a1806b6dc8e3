import { newId } from '#app/kernel/ids.ts'
import type { Period } from '#app/kernel/period.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { Agency } from './agency.ts'

/** The month's row of an agency, made by whoever needs it first. */
export async function ensureEvaluation(
  tx: Transaction,
  { organisationId, region }: Agency,
  period: Period,
): Promise<{ id: string; revision: number }> {
  await tx.evaluation.createMany({
    data: [{ id: newId(), agencyId: organisationId, regionCode: region, period }],
    skipDuplicates: true,
  })
  return tx.evaluation.findUniqueOrThrow({
    where: { agencyId_period: { agencyId: organisationId, period } },
    select: { id: true, revision: true },
  })
}

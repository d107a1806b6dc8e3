import type { Certificate } from '#app/domain/certification/certificate.ts'
import { toCertificate, withScopes } from '#app/domain/certification/certificate-row.server.ts'
import { certificatesInForce } from '#app/domain/certification/certificates-in-force.ts'
import type { Queryable } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'
import type { Candidate } from './fit.ts'

/** What a product is read with, to see whether it fits. */
export const candidateColumns = {
  ...{ id: true, producerId: true, name: true, state: true, categoryId: true, price: true },
  ...{ capacityPerDay: true, shelfLifeDays: true, leadTimeDays: true, gtin: true, unit: true },
  minimumOrder: true,
  photos: { orderBy: { position: 'asc' }, take: 1, select: { fileId: true } },
} as const satisfies Prisma.ProductSelect

export type CandidateRow = Prisma.ProductGetPayload<{ select: typeof candidateColumns }>

/** The licences of these firms, in one statement. */
export async function certificatesOf(
  on: Queryable,
  producerIds: readonly string[],
): Promise<Map<string, Certificate[]>> {
  const rows = await on.certificate.findMany({
    where: { producerId: { in: [...new Set(producerIds)] }, state: 'verified' },
    include: withScopes,
  })
  const byFirm = new Map<string, Certificate[]>()
  for (const row of rows) {
    byFirm.set(row.producerId, [...(byFirm.get(row.producerId) ?? []), toCertificate(row)])
  }
  return byFirm
}

export function toCandidate(
  row: CandidateRow,
  certificates: Map<string, Certificate[]>,
  today: string,
): Candidate {
  const own = certificates.get(row.producerId) ?? []
  const { categoryId, capacityPerDay, price, shelfLifeDays, leadTimeDays, gtin } = row
  return {
    ...{ categoryId, capacityPerDay, price, shelfLifeDays, leadTimeDays, gtin },
    certificates: certificatesInForce(own, row.id, today).map(({ kind }) => kind),
  }
}

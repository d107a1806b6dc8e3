import { certificatesInForce } from '#app/domain/certification/certificates-in-force.ts'
import type { CountedFor } from '#app/domain/certification/find-counted-for.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'
import type { Candidate } from './fit.ts'

/** What a product is read with, to see whether it fits. */
export const candidateColumns = {
  ...{ id: true, producerId: true, name: true, state: true, categoryId: true, price: true },
  ...{ capacityPerDay: true, shelfLifeDays: true, leadTimeDays: true, gtin: true, unit: true },
  ...{ minimumOrder: true, pricesHidden: true },
  photos: { orderBy: { position: 'asc' }, take: 1, select: { fileId: true } },
} as const satisfies Prisma.ProductSelect

export type CandidateRow = Prisma.ProductGetPayload<{ select: typeof candidateColumns }>

export function toCandidate(row: CandidateRow, countedFor: CountedFor, today: string): Candidate {
  const { categoryId, capacityPerDay, price, shelfLifeDays, leadTimeDays, gtin } = row
  return {
    ...{ categoryId, capacityPerDay, price, shelfLifeDays, leadTimeDays, gtin },
    certificates: certificatesInForce(countedFor(row.producerId), row.id, today).map(
      ({ kind }) => kind,
    ),
  }
}

import { dayFromColumn, dayOrNull } from '#app/platform/clock.server.ts'
import { database, type Queryable } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'
import type { Requirement } from './requirements.ts'

type Row = Prisma.RequirementGetPayload<object>

export const toRequirement = (row: Row): Requirement => ({
  ...(row as unknown as Requirement),
  validFrom: dayFromColumn(row.validFrom),
  validUntil: dayOrNull(row.validUntil),
})

/** The whole matrix with its past and future: some hundred rows, read once for a request or batch. */
export async function findRequirements(on: Queryable = database()): Promise<Requirement[]> {
  const rows = await on.requirement.findMany({
    orderBy: [{ validFrom: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(toRequirement)
}

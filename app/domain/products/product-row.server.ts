import { dayOrNull } from '#app/platform/clock.server.ts'
import type { Queryable } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'
import type { LastSubmission, Product } from './product.ts'

/** What a product is read with: its parts, and the last time it was put forward. */
export const withParts = {
  category: { select: { sector: true, foodRisk: true } },
  producer: { select: { regionCode: true } },
  tiers: { orderBy: { minimumQuantity: 'asc' } },
  photos: { orderBy: { position: 'asc' }, select: { fileId: true, alt: true } },
  listing: { select: { validUntil: true } },
  holds: { where: { liftedAt: null }, take: 1, select: { id: true } },
  submissions: { orderBy: { submittedAt: 'desc' }, take: 1 },
} as const satisfies Prisma.ProductInclude

type Row = Prisma.ProductGetPayload<{ include: typeof withParts }>
type SubmissionRow = Row['submissions'][number]

/** Names of the agencies that hold these submissions, in one statement. */
export async function agencyNames(
  on: Queryable,
  submissions: readonly { agencyId: string }[],
): Promise<Map<string, string>> {
  const ids = [...new Set(submissions.map(({ agencyId }) => agencyId))]
  if (ids.length === 0) return new Map()
  const found = await on.organisation.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  })
  return new Map(found.map(({ id, name }) => [id, name]))
}

export function toLastSubmission(
  row: SubmissionRow | undefined,
  names: Map<string, string>,
): LastSubmission | null {
  if (!row) return null
  const { id, number, state, heldSince, dueAt, agencyId } = row
  return { id, number, state, heldSince, dueAt, agencyId, agencyName: names.get(agencyId) ?? '' }
}

export function toProduct(row: Row, names: Map<string, string>): Product {
  const { category, producer, holds, listing, submissions, tiers, ...rest } = row
  const { createdAt, curatedElsewhere, ...product } = rest
  return {
    ...product,
    sector: category?.sector ?? null,
    foodRisk: category?.foodRisk ?? null,
    region: producer.regionCode,
    held: holds.length > 0,
    tiers: tiers.map(({ minimumQuantity, price }) => ({ minimumQuantity, price })),
    submission: toLastSubmission(submissions[0], names),
    listedUntil: dayOrNull(listing?.validUntil ?? null),
  }
}

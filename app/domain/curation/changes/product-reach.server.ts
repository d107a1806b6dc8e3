import type { Official } from '#app/domain/accounts/actor.ts'
import { agencyFor, type HoldingAgency } from '#app/domain/curation/agency-for.server.ts'
import { conflictOf } from '#app/domain/curation/policy.ts'
import { tiesOf } from '#app/domain/curation/ties.server.ts'
import { isId } from '#app/kernel/ids.ts'
import { codesWithin } from '#app/kernel/regions.ts'
import { database, type Queryable } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'

/** The products of an official's region and sectors. */
export const productsReachedBy = ({ region, sectors }: Official): Prisma.ProductWhereInput => ({
  producer: { regionCode: codesWithin(region) },
  ...(sectors.length > 0 ? { category: { sector: { in: sectors } } } : {}),
})

export type ReachedProduct = {
  id: string
  name: string
  slug: string
  state: 'draft' | 'listed' | 'unlisted' | 'archived'
  producerId: string
  businessName: string
}

export async function findReachedProduct(
  official: Official,
  productId: string,
  on: Queryable = database(),
): Promise<ReachedProduct | undefined> {
  if (!isId(productId)) return undefined
  const row = await on.product.findFirst({
    where: { AND: [{ id: productId }, productsReachedBy(official)] },
    include: { producer: { select: { businessName: true } } },
  })
  if (!row) return undefined
  const { id, name, slug, state, producerId, producer } = row
  return { id, name, slug, state, producerId, businessName: producer.businessName }
}

export type Whose = {
  productId: string
  producerId: string
  agencyId: string
  regionCode: string
  sector: string
}

/** A call is its office's to make and to take back, by somebody without ties to the maker. */
export async function objectionToRecuration(
  on: Queryable,
  official: Official,
  { agencyId, producerId }: { agencyId: string; producerId: string },
): Promise<'otherAgency' | 'conflict' | undefined> {
  if (agencyId !== official.organisationId) return 'otherAgency'
  return conflictOf(official.userId, await tiesOf(on, producerId)) ? 'conflict' : undefined
}

/** Whose product it is, where it comes from, and which office looks after it. */
export async function whoseProduct(
  on: Queryable,
  productId: string,
): Promise<(Whose & { agency: HoldingAgency; name: string; slug: string }) | undefined> {
  const row = await on.product.findUnique({
    where: { id: productId },
    include: { producer: { select: { regionCode: true } }, category: true },
  })
  if (!row) return undefined
  const { regionCode } = row.producer
  const sector = row.category?.sector ?? ''
  const agency = await agencyFor(on, regionCode, sector)
  if (!agency) return undefined
  const { producerId, name, slug } = row
  return { productId, producerId, agencyId: agency.id, regionCode, sector, agency, name, slug }
}

import type { Product } from '#app/domain/products/product.ts'
import { database, type Queryable } from '#app/platform/database.server.ts'
import { fromJson, type Proposal, type ProposalJson } from './change-content.ts'
import { openChangeStates } from './product-change-acts.ts'

export type OpenChange = {
  id: string
  state: 'proposed' | 'curating'
  revision: number
  proposed: Proposal
  proposedAt: Date
  submissionId: string | null
}

/** What waits to be looked at of a product, if anything does. */
export async function findOpenChange(
  on: Queryable,
  productId: string,
): Promise<OpenChange | undefined> {
  const row = await on.productChange.findFirst({
    where: { productId, state: { in: openChangeStates } },
  })
  if (!row) return undefined
  const { id, revision, proposedAt, submissionId } = row
  return {
    ...{ id, revision, proposedAt, submissionId },
    state: row.state as OpenChange['state'],
    proposed: fromJson(row.proposed as ProposalJson),
  }
}

/** The sector that a proposal would put the product in. */
export async function sectorUnder(
  on: Queryable,
  sector: string | null,
  { categoryId }: Proposal,
): Promise<string | null> {
  if (categoryId === undefined) return sector
  if (categoryId === null) return null
  const category = await on.category.findUnique({ where: { id: categoryId } })
  return category?.sector ?? null
}

/** The product as its maker wants it: what the catalogue shows, under what waits. */
export async function asProposed(product: Product, on: Queryable = database()): Promise<Product> {
  const change = await findOpenChange(on, product.id)
  if (!change) return product
  const sector = await sectorUnder(on, product.sector, change.proposed)
  return { ...product, ...change.proposed, sector }
}

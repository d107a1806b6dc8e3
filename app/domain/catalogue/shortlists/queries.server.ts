import type { Buyer } from '#app/domain/accounts/actor.ts'
import { isId } from '#app/kernel/ids.ts'
import { following, type Walk } from '#app/kernel/walk.ts'
import { database } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'
import type { ShortlistName, ShortlistSummary, ShortlistView } from './views.ts'

export const shortlistPageSize = 20

/** Lists to choose from when something is saved. */
const mostNamed = 100

const counted = { _count: { select: { lines: true } } } satisfies Prisma.ShortlistInclude

type Row = Prisma.ShortlistGetPayload<{ include: typeof counted }>

const summaryOf = ({ _count, ...row }: Row): ShortlistSummary => ({
  ...{ id: row.id, name: row.name, createdByName: row.createdByName, createdAt: row.createdAt },
  ...{ changedAt: row.changedAt, archivedAt: row.archivedAt, products: _count.lines },
})

type Which = { archived: boolean; page: number }

/** The firm's lists, the last changed first. */
export async function findShortlists(
  { organisationId }: Buyer,
  { archived, page }: Which,
): Promise<{ items: ShortlistSummary[]; total: number }> {
  const where = { buyerId: organisationId, archivedAt: archived ? { not: null } : null }
  const [rows, total] = await Promise.all([
    database().shortlist.findMany({
      where,
      include: counted,
      orderBy: [{ changedAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * shortlistPageSize,
      take: shortlistPageSize,
    }),
    database().shortlist.count({ where }),
  ])
  return { items: rows.map(summaryOf), total }
}

/** The firm's lists from the last one made, used or archived. */
export async function walkShortlists(
  { organisationId }: Buyer,
  { archived, after, most }: Walk & { archived: boolean },
): Promise<ShortlistSummary[]> {
  const rows = await database().shortlist.findMany({
    where: {
      buyerId: organisationId,
      archivedAt: archived ? { not: null } : null,
      ...following('createdAt', after),
    },
    include: counted,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: most,
  })
  return rows.map(summaryOf)
}

/** What a list may be extended with: the firm's lists that are in use. */
export async function nameShortlists({ organisationId }: Buyer): Promise<ShortlistName[]> {
  const rows = await database().shortlist.findMany({
    where: { buyerId: organisationId, archivedAt: null },
    select: { id: true, name: true, _count: { select: { lines: true } } },
    orderBy: [{ changedAt: 'desc' }, { id: 'desc' }],
    take: mostNamed,
  })
  return rows.map(({ id, name, _count }) => ({ id, name, products: _count.lines }))
}

/** A list of the buyer's own firm with its products, in the order in which they came. */
export async function findShortlistFor(
  { organisationId }: Buyer,
  shortlistId: string,
): Promise<ShortlistView | undefined> {
  if (!isId(shortlistId)) return undefined
  const row = await database().shortlist.findFirst({
    where: { id: shortlistId, buyerId: organisationId },
    include: {
      lines: {
        orderBy: { id: 'asc' },
        include: {
          product: {
            select: { slug: true, name: true, producer: { select: { businessName: true } } },
          },
        },
      },
    },
  })
  if (!row) return undefined
  const { id, name, createdByName, createdAt, changedAt, archivedAt, archivedByName } = row
  return {
    ...{ id, name, createdByName, createdAt, changedAt, archivedAt, archivedByName },
    lines: row.lines.map(({ product, ...line }) => ({
      ...{ id: line.id, productId: line.productId, note: line.note },
      ...{ addedByName: line.addedByName, addedAt: line.addedAt },
      slug: product.slug,
      productName: product.name,
      producerName: product.producer.businessName,
    })),
  }
}

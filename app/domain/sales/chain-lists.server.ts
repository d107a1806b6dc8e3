import type { Official } from '#app/domain/accounts/actor.ts'
import { dayFromColumn, dayOrNull } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'
import { Prisma } from '#app/platform/generated/prisma/client.ts'
import { outletsOf, productsOf, shelvedFor } from './reach.server.ts'

export const listSize = 50

type Listed<Row> = { rows: Row[]; total: number }
type Asked = { chainId: string; page: number; q?: string }
const paged = (page: number) => ({ skip: (page - 1) * listSize, take: listSize })
const like = (q: string | undefined) => ({ contains: q ?? '', mode: 'insensitive' as const })

export type OutletRow = {
  id: string
  code: string
  name: string | null
  regionCode: string | null
  district: string | null
  openedOn: string | null
  closedOn: string | null
  placements: number
}

export async function listOutlets(official: Official, asked: Asked): Promise<Listed<OutletRow>> {
  const where = {
    AND: [{ chainId: asked.chainId }, outletsOf(official)],
    OR: [{ code: like(asked.q) }, { name: like(asked.q) }],
  }
  const [rows, total] = await Promise.all([
    database().outlet.findMany({
      where,
      include: { _count: { select: { placements: true } } },
      orderBy: { code: 'asc' },
      ...paged(asked.page),
    }),
    database().outlet.count({ where }),
  ])
  const codes = rows.flatMap(({ regionCode }) => regionCode ?? [])
  const regions = await database().region.findMany({ where: { code: { in: codes } } })
  const names = new Map(regions.map(({ code, name }) => [code, name]))
  return {
    total,
    rows: rows.map(({ _count, chainId, ...row }) => ({
      ...row,
      district: row.regionCode ? (names.get(row.regionCode) ?? null) : null,
      openedOn: dayOrNull(row.openedOn),
      closedOn: dayOrNull(row.closedOn),
      placements: _count.placements,
    })),
  }
}

export type ChainProductRow = {
  id: string
  sku: string
  gtin: string | null
  name: string
  shelfPrice: bigint | null
  sector: string | null
  producerId: string | null
  producerName: string | null
  outlets: number
}

export async function listChainProducts(
  official: Official,
  { chainId, page, q = '' }: Asked,
): Promise<Listed<ChainProductRow>> {
  const found = Prisma.sql`
    FROM chain_product p LEFT JOIN producer maker ON maker.id = p.producer_id
    WHERE p.chain_id = ${chainId}::uuid AND ${shelvedFor(official)}
      AND strpos(lower(concat_ws(' ', p.sku, p.name, p.gtin)), lower(${q})) > 0`
  const [rows, counted] = await Promise.all([
    database().$queryRaw<ChainProductRow[]>`
      SELECT p.id, p.sku, p.gtin, p.name, p.shelf_price AS "shelfPrice", p.sector,
        p.producer_id AS "producerId", maker.business_name AS "producerName",
        (SELECT count(*) FROM placement l WHERE l.chain_product_id = p.id)::int AS outlets
      ${found} ORDER BY p.sku LIMIT ${listSize} OFFSET ${(page - 1) * listSize}`,
    database().$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total ${found}`,
  ])
  return { rows, total: counted[0]?.total ?? 0 }
}

export type PlacementRow = {
  id: string
  sku: string
  product: string
  outletId: string
  outlet: string
  startsOn: string
  endsOn: string | null
  contract: string | null
}

export async function listPlacements(
  official: Official,
  asked: Asked,
): Promise<Listed<PlacementRow>> {
  const where = {
    outlet: { AND: [{ chainId: asked.chainId }, outletsOf(official)] },
    chainProduct: productsOf(official),
    OR: [
      { outlet: { code: like(asked.q) } },
      { chainProduct: { sku: like(asked.q) } },
      { chainProduct: { name: like(asked.q) } },
    ],
  }
  const [rows, total] = await Promise.all([
    database().placement.findMany({
      where,
      include: {
        chainProduct: { select: { sku: true, name: true } },
        outlet: { select: { code: true } },
      },
      orderBy: [{ chainProduct: { sku: 'asc' } }, { outlet: { code: 'asc' } }],
      ...paged(asked.page),
    }),
    database().placement.count({ where }),
  ])
  return {
    total,
    rows: rows.map(({ id, chainProduct, outlet, outletId, startsOn, endsOn, contract }) => ({
      id,
      sku: chainProduct.sku,
      product: chainProduct.name,
      outletId,
      outlet: outlet.code,
      startsOn: dayFromColumn(startsOn),
      endsOn: dayOrNull(endsOn),
      contract,
    })),
  }
}

export type FileRow = {
  id: string
  period: string
  scope: string
  fileName: string
  rows: number
  state: 'current' | 'superseded'
  uploadedAt: Date
  importRunId: string | null
}

/** A chain's reports are of the whole chain; the import behind one is its own agency's. */
export async function listFiles(
  { organisationId }: Official,
  { chainId, page }: Asked,
): Promise<Listed<FileRow>> {
  const where = { chainId }
  const [files, total] = await Promise.all([
    database().sellOutFile.findMany({
      where,
      omit: { chainId: true, fileHash: true, uploadedBy: true },
      orderBy: [{ period: 'desc' }, { uploadedAt: 'desc' }],
      ...paged(page),
    }),
    database().sellOutFile.count({ where }),
  ])
  const runs = files.flatMap(({ importRunId }) => importRunId ?? [])
  const own = await database().importRun.findMany({
    where: { id: { in: runs }, organisationId },
    select: { id: true },
  })
  const reached = new Set(own.map(({ id }) => id))
  const rows = files.map(({ importRunId, ...file }) => ({
    ...file,
    importRunId: importRunId && reached.has(importRunId) ? importRunId : null,
  }))
  return { rows, total }
}

import type { Official } from '#app/domain/accounts/actor.ts'
import { dayFromColumn } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'
import { outletsOf, productsOf } from './reach.server.ts'

export const listSize = 50

export type ChainSummary = {
  key: string
  name: string
  products: number
  outlets: number
  placements: number
  /** Months with a current report, the newest first, at most six. */
  periods: string[]
}

export async function listChains({ region, sectors }: Official): Promise<ChainSummary[]> {
  return database().$queryRaw<ChainSummary[]>`
    SELECT c.key, c.name,
      (SELECT count(*) FROM chain_product p WHERE p.chain_id = c.id
        AND (cardinality(${sectors}::text[]) = 0 OR p.sector IS NULL
          OR p.sector = ANY(${sectors}::text[])))::int AS products,
      (SELECT count(*) FROM outlet o WHERE o.chain_id = c.id AND (o.region_code IS NULL
        OR o.region_code = ${region} OR o.region_code LIKE ${`${region}.%`}))::int AS outlets,
      (SELECT count(*) FROM placement l JOIN chain_product p ON p.id = l.chain_product_id
        JOIN outlet o ON o.id = l.outlet_id
        WHERE p.chain_id = c.id AND (o.region_code IS NULL OR o.region_code = ${region}
          OR o.region_code LIKE ${`${region}.%`}))::int AS placements,
      ARRAY(SELECT DISTINCT f.period FROM sell_out_file f
        WHERE f.chain_id = c.id AND f.state = 'current' ORDER BY f.period DESC LIMIT 6) AS periods
    FROM chain c ORDER BY c.name`
}

export const findChain = (key: string) =>
  database().chain.findUnique({ where: { key }, select: { id: true, key: true, name: true } })

type Listed<Row> = { rows: Row[]; total: number }
type Asked = { chainId: string; page: number; q?: string }
const paged = (page: number) => ({ skip: (page - 1) * listSize, take: listSize })
const day = (date: Date | null) => date && dayFromColumn(date)
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
      openedOn: day(row.openedOn),
      closedOn: day(row.closedOn),
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
  asked: Asked,
): Promise<Listed<ChainProductRow>> {
  const where = {
    AND: [{ chainId: asked.chainId }, productsOf(official)],
    OR: [{ sku: like(asked.q) }, { name: like(asked.q) }, { gtin: like(asked.q) }],
  }
  const [rows, total] = await Promise.all([
    database().chainProduct.findMany({
      where,
      include: { _count: { select: { placements: true } } },
      orderBy: { sku: 'asc' },
      ...paged(asked.page),
    }),
    database().chainProduct.count({ where }),
  ])
  const makers = await database().producer.findMany({
    where: { id: { in: rows.flatMap(({ producerId }) => producerId ?? []) } },
    select: { id: true, businessName: true },
  })
  const names = new Map(makers.map(({ id, businessName }) => [id, businessName]))
  return {
    total,
    rows: rows.map(({ _count, chainId, productId, ...row }) => ({
      ...row,
      producerName: row.producerId ? (names.get(row.producerId) ?? null) : null,
      outlets: _count.placements,
    })),
  }
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
      endsOn: day(endsOn),
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

export async function listFiles({ chainId, page }: Asked): Promise<Listed<FileRow>> {
  const where = { chainId }
  const [rows, total] = await Promise.all([
    database().sellOutFile.findMany({
      where,
      omit: { chainId: true, fileHash: true, uploadedBy: true },
      orderBy: [{ period: 'desc' }, { uploadedAt: 'desc' }],
      ...paged(page),
    }),
    database().sellOutFile.count({ where }),
  ])
  return { rows, total }
}

export type OutletDetail = Omit<OutletRow, 'placements'> & {
  chainKey: string
  chainName: string
  placements: PlacementRow[]
}

export async function findOutletFor(
  official: Official,
  id: string,
): Promise<OutletDetail | null> {
  const row = await database().outlet.findFirst({
    where: { AND: [{ id }, outletsOf(official)] },
    include: {
      chain: { select: { key: true, name: true } },
      placements: {
        where: { chainProduct: productsOf(official) },
        include: { chainProduct: { select: { sku: true, name: true } } },
        orderBy: { chainProduct: { sku: 'asc' } },
      },
    },
  })
  if (!row) return null
  const region = row.regionCode
    ? await database().region.findUnique({ where: { code: row.regionCode } })
    : null
  return {
    id,
    code: row.code,
    name: row.name,
    regionCode: row.regionCode,
    district: region?.name ?? null,
    openedOn: day(row.openedOn),
    closedOn: day(row.closedOn),
    chainKey: row.chain.key,
    chainName: row.chain.name,
    placements: row.placements.map(({ chainProduct, ...placement }) => ({
      id: placement.id,
      sku: chainProduct.sku,
      product: chainProduct.name,
      outletId: id,
      outlet: row.code,
      startsOn: dayFromColumn(placement.startsOn),
      endsOn: day(placement.endsOn),
      contract: placement.contract,
    })),
  }
}

export type PlacementDetail = PlacementRow & { chainKey: string; chainName: string }

export async function findPlacementFor(
  official: Official,
  id: string,
): Promise<PlacementDetail | null> {
  const row = await database().placement.findFirst({
    where: { id, outlet: outletsOf(official), chainProduct: productsOf(official) },
    include: { outlet: { include: { chain: true } }, chainProduct: true },
  })
  if (!row) return null
  return {
    id,
    sku: row.chainProduct.sku,
    product: row.chainProduct.name,
    outletId: row.outletId,
    outlet: row.outlet.code,
    startsOn: dayFromColumn(row.startsOn),
    endsOn: day(row.endsOn),
    contract: row.contract,
    chainKey: row.outlet.chain.key,
    chainName: row.outlet.chain.name,
  }
}

export type DistrictChoice = { code: string; name: string }

export const districtsWithin = ({ region }: Official): Promise<DistrictChoice[]> =>
  database().region.findMany({
    where: { level: 3, OR: [{ code: region }, { code: { startsWith: `${region}.` } }] },
    select: { code: true, name: true },
    orderBy: { name: 'asc' },
  })

import type { Official } from '#app/domain/accounts/actor.ts'
import { dayFromColumn } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'
import { outletsOf, productsOf } from './reach.server.ts'

export const listSize = 50

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

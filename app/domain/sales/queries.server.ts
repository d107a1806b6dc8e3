import type { Official } from '#app/domain/accounts/actor.ts'
import { isId } from '#app/kernel/ids.ts'
import { codesWithin, patternWithin } from '#app/kernel/regions.ts'
import { dayFromColumn, dayOrNull } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'
import type { OutletRow, PlacementRow } from './chain-lists.server.ts'
import { outletsOf, productsOf, shelvedFor } from './reach.server.ts'

export type ChainSummary = {
  key: string
  name: string
  products: number
  outlets: number
  placements: number
  /** Months with a current report, the newest first, at most six. */
  periods: string[]
}

export async function listChains(official: Official): Promise<ChainSummary[]> {
  const { region } = official
  return database().$queryRaw<ChainSummary[]>`
    SELECT c.key, c.name,
      (SELECT count(*) FROM chain_product p
        WHERE p.chain_id = c.id AND ${shelvedFor(official)})::int AS products,
      (SELECT count(*) FROM outlet o WHERE o.chain_id = c.id AND (o.region_code IS NULL
        OR o.region_code LIKE ${patternWithin(region)}))::int AS outlets,
      (SELECT count(*) FROM placement l JOIN chain_product p ON p.id = l.chain_product_id
        JOIN outlet o ON o.id = l.outlet_id
        WHERE p.chain_id = c.id
          AND (o.region_code IS NULL OR o.region_code LIKE ${patternWithin(region)}))::int AS placements,
      ARRAY(SELECT DISTINCT f.period FROM sell_out_file f
        WHERE f.chain_id = c.id AND f.state = 'current' ORDER BY f.period DESC LIMIT 6) AS periods
    FROM chain c ORDER BY c.name`
}

export const findChain = (key: string) =>
  database().chain.findUnique({ where: { key }, select: { id: true, key: true, name: true } })

export type OutletDetail = Omit<OutletRow, 'placements'> & {
  chainKey: string
  chainName: string
  placements: PlacementRow[]
}

export async function findOutletFor(official: Official, id: string): Promise<OutletDetail | null> {
  if (!isId(id)) return null
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
    openedOn: dayOrNull(row.openedOn),
    closedOn: dayOrNull(row.closedOn),
    chainKey: row.chain.key,
    chainName: row.chain.name,
    placements: row.placements.map(({ chainProduct, ...placement }) => ({
      id: placement.id,
      sku: chainProduct.sku,
      product: chainProduct.name,
      outletId: id,
      outlet: row.code,
      startsOn: dayFromColumn(placement.startsOn),
      endsOn: dayOrNull(placement.endsOn),
      contract: placement.contract,
    })),
  }
}

export type PlacementDetail = PlacementRow & { chainKey: string; chainName: string }

export async function findPlacementFor(
  official: Official,
  id: string,
): Promise<PlacementDetail | null> {
  if (!isId(id)) return null
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
    endsOn: dayOrNull(row.endsOn),
    contract: row.contract,
    chainKey: row.outlet.chain.key,
    chainName: row.outlet.chain.name,
  }
}

export type DistrictChoice = { code: string; name: string }

export const districtsWithin = ({ region }: Official): Promise<DistrictChoice[]> =>
  database().region.findMany({
    where: { level: 3, code: codesWithin(region) },
    select: { code: true, name: true },
    orderBy: { name: 'asc' },
  })

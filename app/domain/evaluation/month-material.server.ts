import { type Period, previousPeriod } from '#app/kernel/period.ts'
import { askAll, type Queryable } from '#app/platform/database.server.ts'
import { type MonthMaterial, monthsBefore, type ProductInfo } from './build-figures.ts'
import type { FigureFile, MonthFigures } from './figures.ts'
import { comparedFacts, isInReach, pastValues } from './month-facts.server.ts'
import type { Reach } from './reach.ts'
import { evaluationSettings } from './settings.server.ts'

/** Everything a month's figures are made of, in a number of statements that never grows. */
export async function monthMaterial(
  on: Queryable,
  reach: Reach,
  period: Period,
  history: 'history' | 'month' = 'history',
): Promise<MonthMaterial> {
  const compared = [previousPeriod(period), period]
  const earlier = monthsBefore(period).filter((month) => !compared.includes(month))
  const [facts, past, products, settings, files, unplaced] = await askAll(
    on,
    () => comparedFacts(on, reach, period),
    () => pastValues(on, reach, history === 'history' ? earlier : []),
    () => infosOf(on, reach),
    () => evaluationSettings(on, reach.region, period),
    () => filesOf(on, period),
    () => unplacedIn(on, reach),
  )
  return { period, ...facts, past, products, settings, files, unplaced }
}

type InfoColumns = { [Name in keyof ProductInfo]: ProductInfo[Name][] | null }

/** The products in reach; side by side, for a row for each would cost more to read than to find. */
export async function infosOf(on: Queryable, reach: Reach): Promise<ProductInfo[]> {
  const [columns] = await on.$queryRaw<InfoColumns[]>`
    SELECT json_agg(p.id) AS id, json_agg(p.name) AS name, json_agg(c.key) AS chain,
      json_agg(c.name) AS "chainName", json_agg(p.sku) AS sku, json_agg(p.sector) AS sector,
      json_agg(m.id) AS "producerId", json_agg(m.business_name) AS "producerName",
      json_agg(d.code) AS district, json_agg(d.name) AS "districtName"
    FROM chain_product p
    JOIN chain c ON c.id = p.chain_id
    LEFT JOIN producer m ON m.id = p.producer_id
    LEFT JOIN region d ON d.level = 3 AND d.code = left(m.region_code, 8)
    WHERE ${isInReach(reach)}`
  return (columns?.id ?? []).map((id, at) => ({
    id,
    name: columns?.name?.[at] ?? '',
    chain: columns?.chain?.[at] ?? '',
    chainName: columns?.chainName?.[at] ?? '',
    sku: columns?.sku?.[at] ?? '',
    sector: columns?.sector?.[at] ?? null,
    producerId: columns?.producerId?.[at] ?? null,
    producerName: columns?.producerName?.[at] ?? null,
    district: columns?.district?.[at] ?? null,
    districtName: columns?.districtName?.[at] ?? null,
  }))
}

async function filesOf(on: Queryable, period: Period): Promise<FigureFile[]> {
  const files = await on.sellOutFile.findMany({
    where: { period, state: 'current' },
    include: { chain: { select: { key: true, name: true } } },
    orderBy: [{ chain: { key: 'asc' } }, { scope: 'asc' }],
  })
  return files.map(({ id, chain, fileName, fileHash, rows, uploadedAt }) => ({
    id,
    chain: chain.key,
    chainName: chain.name,
    fileName,
    hash: fileHash,
    rows,
    uploadedAt: uploadedAt.toISOString(),
  }))
}

/** Curated for a chain, and never yet in one of its outlets: few, so that their blocks are looked for last. */
const unplacedIn = (on: Queryable, reach: Reach) => on.$queryRaw<MonthFigures['unplaced']>`
  WITH idle AS MATERIALIZED (
    SELECT p.* FROM chain_product p LEFT JOIN producer m ON m.id = p.producer_id
    WHERE ${isInReach(reach)}
      AND NOT EXISTS (SELECT 1 FROM placement_set s WHERE s.chain_product_id = p.id))
  SELECT 'product:' || p.id AS subject, c.key AS chain, c.name AS "chainName", p.sku, p.name
  FROM idle p JOIN chain c ON c.id = p.chain_id
  WHERE NOT EXISTS (SELECT 1 FROM sell_out_block b WHERE b.chain_product_id = p.id)
  ORDER BY c.key, p.sku`

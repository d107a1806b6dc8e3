import { newId } from '#app/kernel/ids.ts'
import { firstDay, lastDay, type Period } from '#app/kernel/period.ts'
import { patternWithin } from '#app/kernel/regions.ts'
import { ok, refuse } from '#app/kernel/result.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { KnownChain } from './chain-book.server.ts'
import { type Current, compare, sampleOf } from './compare-sell-out.server.ts'
import type { FileRefusal, ReportBuilder } from './import-report.ts'
import { eventNames, type Imported, type ImportRequest } from './import-table.server.ts'
import { settleRepeats, sumDays } from './sell-out-staging.server.ts'
import { hashOf } from './table-file.server.ts'

type Keeping = {
  request: ImportRequest
  chain: KnownChain
  period: Period
  /** The outlet of a report about one outlet; `whole` when that is all the chain has. */
  outlet: { code: string; whole: boolean } | undefined
  sheets: string[]
  report: ReportBuilder
}

/** Stores the staged rows as the chain's current report of the month, unless they say nothing new. */
export async function keepSellOut(tx: Transaction, keeping: Keeping): Promise<Imported> {
  const { request, chain, period, outlet, report } = keeping
  await tx.$queryRaw`SELECT 1 FROM chain WHERE id = ${chain.id}::uuid FOR UPDATE`
  await reportRepeats(tx, keeping)
  await sumDays(tx)
  const scope = outlet && !outlet.whole ? outlet.code : ''
  const current = await currentFiles(tx, chain.id, period)
  const rivals = current.filter((file) => scope === '' || file.scope === scope)
  const hash = await hashOf(request.file)
  const refusal =
    (scope !== '' && current.some((file) => file.scope === '')
      ? { reason: 'wholeChainReported' as const, chain: chain.key, period }
      : undefined) ??
    (await olderFile(tx, keeping, hash, current)) ??
    (await wouldErase(tx, keeping, rivals))
  if (refusal) return refuse(refusal)
  const { removed, ...fates } = await compare(tx, period, rivals)
  report.count(fates)
  await warnUnplaced(tx, keeping)
  report.sample.push(...(await sampleOf(tx, period, rivals)))
  const isNews = fates.created + fates.updated + (fates.unchanged > 0 ? removed : 0) > 0
  if (isNews) await replace(tx, keeping, { scope, hash, rivals })
  const superseded = isNews && rivals.length > 0
  return ok({ ...report.report(), chain, period, superseded })
}

async function reportRepeats(tx: Transaction, { report, sheets }: Keeping): Promise<void> {
  const { repeated, conflicting } = await settleRepeats(tx)
  report.repeat(repeated)
  report.reject(
    conflicting.map(({ row, sheet, label }) => ({
      row,
      ...(sheets.length > 1 ? { sheet: sheets[sheet] ?? '' } : {}),
      field: 'sku',
      value: label,
      reason: 'conflictingRows',
    })),
  )
}

const currentFiles = (tx: Transaction, chainId: string, period: Period): Promise<Current[]> =>
  tx.sellOutFile.findMany({
    where: { chainId, period, state: 'current' },
    select: { id: true, scope: true, fileHash: true },
  })

/** A file that a corrected one has replaced does not come back by being sent again. */
async function olderFile(
  tx: Transaction,
  { chain, period }: Keeping,
  hash: string,
  current: Current[],
): Promise<FileRefusal | undefined> {
  if (current.length === 0 || current.some((file) => file.fileHash === hash)) return undefined
  const older = await tx.sellOutFile.findFirst({
    where: { chainId: chain.id, period, fileHash: hash, state: 'superseded' },
  })
  if (!older) return undefined
  const newest = await tx.sellOutFile.findFirst({
    where: { id: { in: current.map(({ id }) => id) } },
    orderBy: { uploadedAt: 'desc' },
  })
  return { reason: 'olderFile', chain: chain.key, period, replacedBy: newest?.fileName ?? '' }
}

/** An official's file may not make outlets of another agency's region disappear. */
async function wouldErase(
  tx: Transaction,
  { request, chain }: Keeping,
  rivals: Current[],
): Promise<FileRefusal | undefined> {
  const { region } = request.importer
  if (region === '' || rivals.length === 0) return undefined
  const ids = rivals.map(({ id }) => id)
  const [lost] = await tx.$queryRaw<{ id: string }[]>`
    SELECT s.outlet_id AS id FROM sell_out s JOIN outlet o ON o.id = s.outlet_id
    WHERE s.file_id = ANY(${ids}::uuid[])
      AND o.region_code IS NOT NULL AND o.region_code NOT LIKE ${patternWithin(region)}
      AND NOT EXISTS (SELECT 1 FROM sell_out_staging n WHERE n.outlet = s.outlet_id)
    LIMIT 1`
  return lost && { reason: 'otherAgency', chain: chain.key }
}

const warned = 200

/** Sold where no placement says it stands: kept, and shown to whoever keeps the placements. */
async function warnUnplaced(tx: Transaction, { report, period }: Keeping): Promise<void> {
  const rows = await tx.$queryRaw<{ row: number; label: string }[]>`
    SELECT s."row", p.sku || ' · ' || o.code AS label
    FROM sell_out_staging s
    JOIN chain_product p ON p.id = s.product JOIN outlet o ON o.id = s.outlet
    WHERE NOT EXISTS (
      SELECT 1 FROM placement l WHERE l.chain_product_id = s.product AND l.outlet_id = s.outlet
        AND l.starts_on <= ${lastDay(period)}::date
        AND (l.ends_on IS NULL OR l.ends_on >= ${firstDay(period)}::date))
    ORDER BY s."row" LIMIT ${warned}`
  report.warn(
    ...rows.map(({ row, label }) => ({
      row,
      field: 'outlet',
      value: label,
      reason: 'notPlaced' as const,
    })),
  )
}

async function replace(
  tx: Transaction,
  { request, chain, period }: Keeping,
  { scope, hash, rivals }: { scope: string; hash: string; rivals: Current[] },
): Promise<void> {
  const { importer, file, importRunId, now } = request
  await tx.sellOutFile.updateMany({
    where: { id: { in: rivals.map(({ id }) => id) }, state: 'current' },
    data: { state: 'superseded' },
  })
  const id = newId()
  await tx.sellOutFile.create({
    data: {
      id,
      chainId: chain.id,
      period,
      scope,
      fileName: file.name,
      fileHash: hash,
      importRunId,
      rows: 0,
      uploadedBy: importer.userId,
      uploadedAt: now,
    },
  })
  const rows = await tx.$executeRaw`
    INSERT INTO sell_out (file_id, chain_product_id, outlet_id, period, units, value, returned,
      out_of_stock_days, "row")
    SELECT ${id}::uuid, product, outlet, ${period}, units, value, returned, out_of_stock_days, "row"
    FROM sell_out_staging`
  await tx.sellOutFile.update({ where: { id }, data: { rows } })
  const { userId, role, organisationId, keyId } = importer
  await recordEvent(tx, {
    type: eventNames['sell-out'],
    subject: { type: 'sellOutFile', id },
    by: { userId, role, organisationId, keyId },
    data: { chain: chain.key, period, fileName: file.name, rows, supersedes: rivals.length },
  })
}

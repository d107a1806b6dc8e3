import { newId } from '#app/kernel/ids.ts'
import type { Period } from '#app/kernel/period.ts'
import { patternWithin } from '#app/kernel/regions.ts'
import { ok, refuse } from '#app/kernel/result.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { ArrivingRows } from './arriving-rows.server.ts'
import type { KnownChain } from './chain-book.server.ts'
import { type Current, compare, fatesOf } from './compare-sell-out.server.ts'
import type { FileRefusal, ReportBuilder } from './import-report.ts'
import { eventNames, type Imported, type ImportRequest } from './import-table.server.ts'
import {
  createStaging,
  firstStaged,
  isRepeatedInBlocks,
  packBlocks,
  settleRepeats,
  sumDays,
  unpackBlocks,
} from './sell-out-staging.server.ts'
import type { ShownRow } from './shown-row.ts'
import { unplacedIn } from './unplaced-rows.server.ts'

type Keeping = {
  request: ImportRequest
  chain: KnownChain
  period: Period
  /** The report that is coming in: its rows are in its blocks or wait in the staging table. */
  fileId: string
  /** Of the file, in hex. */
  hash: string
  scope: string
  rows: ArrivingRows
  sheets: string[]
  report: ReportBuilder
}

type Beginning = Pick<Keeping, 'request' | 'chain' | 'period' | 'scope'>

/** A report that counts for nothing yet, for its rows to come in. @returns its id */
export async function beginReport(
  tx: Transaction,
  { request, chain, period, scope }: Beginning,
): Promise<string> {
  const { importer, file, importRunId, now } = request
  const id = newId()
  await tx.sellOutFile.create({
    data: {
      ...{ id, chainId: chain.id, period, scope, state: 'superseded', rows: 0, importRunId },
      ...{ fileName: file.name, fileHash: '', uploadedBy: importer.userId, uploadedAt: now },
    },
  })
  return id
}

/** Makes what came in the chain's current report of the month, unless it says nothing new. */
export async function keepSellOut(
  tx: Transaction,
  keeping: Keeping,
): Promise<{ imported: Imported; isNews: boolean }> {
  const { chain, period, fileId, scope, report } = keeping
  await tx.$queryRaw`SELECT 1 FROM chain WHERE id = ${chain.id}::uuid FOR NO KEY UPDATE`
  const shown = await settleRows(tx, keeping)
  const current = await currentFiles(tx, chain.id, period)
  const rivals = current.filter((file) => scope === '' || file.scope === scope)
  const refusal =
    (scope !== '' && current.some((file) => file.scope === '')
      ? { reason: 'wholeChainReported' as const, chain: chain.key, period }
      : undefined) ??
    (await olderFile(tx, keeping, current)) ??
    (await wouldErase(tx, keeping, rivals))
  if (refusal) return { imported: refuse(refusal), isNews: false }
  await tx.$executeRaw`SELECT add_up_report(${fileId}::uuid)`
  const { removed, ...fates } = await compare(tx, fileId, rivals)
  report.count(fates)
  report.warn(...(await unplacedIn(tx, fileId, period)))
  report.sample.push(...(await fatesOf(tx, shown, rivals)))
  const isNews = fates.created + fates.updated + (fates.unchanged > 0 ? removed : 0) > 0
  const rows = fates.created + fates.updated + fates.unchanged
  if (isNews) await replace(tx, keeping, { rows, rivals })
  const superseded = isNews && rivals.length > 0
  return { imported: ok({ ...report.report(), chain, period, superseded }), isNews }
}

/** Brings all good rows into the report's blocks. @returns the first of them */
async function settleRows(
  tx: Transaction,
  { fileId, rows, report, sheets }: Keeping,
): Promise<readonly ShownRow[]> {
  const isRepeating =
    rows.isRepeating === 'unknown' ? await isRepeatedInBlocks(tx, fileId) : rows.isRepeating
  if (!rows.isStaging && !isRepeating)
    return [...rows.first].sort((one, other) => one.row - other.row)
  if (!rows.isStaging) await createStaging(tx)
  await unpackBlocks(tx, fileId)
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
  await sumDays(tx)
  await packBlocks(tx, fileId)
  return firstStaged(tx)
}

const currentFiles = (tx: Transaction, chainId: string, period: Period): Promise<Current[]> =>
  tx.sellOutFile.findMany({
    where: { chainId, period, state: 'current' },
    select: { id: true, scope: true, fileHash: true },
  })

/** A file that a corrected one has replaced does not come back by being sent again. */
async function olderFile(
  tx: Transaction,
  { chain, period, hash }: Keeping,
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
  { request, chain, fileId }: Keeping,
  rivals: Current[],
): Promise<FileRefusal | undefined> {
  const { region } = request.importer
  if (region === '' || rivals.length === 0) return undefined
  const ids = rivals.map(({ id }) => id)
  const [lost] = await tx.$queryRaw<{ id: string }[]>`
    SELECT o.id FROM (
      SELECT unnest(outlets) AS number FROM sell_out_block WHERE file_id = ANY(${ids}::uuid[])
      EXCEPT
      SELECT unnest(outlets) FROM sell_out_block WHERE file_id = ${fileId}::uuid) gone
    JOIN outlet o ON o.number = gone.number
    WHERE o.region_code IS NOT NULL AND o.region_code NOT LIKE ${patternWithin(region)}
    LIMIT 1`
  return lost && { reason: 'otherAgency', chain: chain.key }
}

async function replace(
  tx: Transaction,
  { request, chain, period, fileId, hash }: Keeping,
  { rows, rivals }: { rows: number; rivals: Current[] },
): Promise<void> {
  await tx.sellOutFile.updateMany({
    where: { id: { in: rivals.map(({ id }) => id) }, state: 'current' },
    data: { state: 'superseded' },
  })
  await tx.sellOutFile.update({
    where: { id: fileId },
    data: { state: 'current', rows, fileHash: hash },
  })
  const { userId, role, organisationId, keyId } = request.importer
  await recordEvent(tx, {
    type: eventNames['sell-out'],
    subject: { type: 'sellOutFile', id: fileId },
    by: { userId, role, organisationId, keyId },
    data: {
      chain: chain.key,
      period,
      fileName: request.file.name,
      rows,
      supersedes: rivals.length,
    },
  })
}

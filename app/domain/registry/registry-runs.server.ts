import type { Official } from '#app/domain/accounts/actor.ts'
import type { ColumnMapping } from '#app/kernel/tables/map-columns.ts'
import { database } from '#app/platform/database.server.ts'
import { type Column, writeCsv } from '#app/platform/tables/write-table.server.ts'
import { openRegistry } from './open-registry.server.ts'
import type { RegistryOutcome } from './registry-outcome.ts'
import type { CellRemark, RejectReason } from './registry-record.ts'
import type { RegistryLayout } from './store-registry-run.server.ts'

export type RegistryRun = {
  id: string
  fileName: string
  state: 'previewed' | 'running' | 'committed' | 'failed'
  rows: number
  handled: number
  createdAt: Date
  committedAt: Date | null
  mapping: ColumnMapping
  layout: RegistryLayout
  /** Nothing while a column is missing. */
  outcome: RegistryOutcome | null
}

const summary = {
  id: true,
  fileName: true,
  state: true,
  rows: true,
  handled: true,
  createdAt: true,
  committedAt: true,
} as const

/** An upload of the official's own agency. */
export async function findRegistryRun(
  official: Official,
  runId: string,
): Promise<RegistryRun | undefined> {
  const run = await database().importRun.findFirst({
    where: { id: runId, kind: 'registry', organisationId: official.organisationId },
    select: { ...summary, mapping: true, parameters: true, outcome: true },
  })
  if (!run) return undefined
  const { parameters, mapping, outcome, ...rest } = run
  return {
    ...rest,
    mapping: mapping as ColumnMapping,
    layout: parameters as RegistryLayout,
    outcome: outcome as RegistryOutcome | null,
  }
}

/** The agency's latest uploads. */
export const listRegistryRuns = (official: Official) =>
  database().importRun.findMany({
    where: { kind: 'registry', organisationId: official.organisationId },
    orderBy: { createdAt: 'desc' },
    take: 20,
    select: summary,
  })

/** The refused rows as they were, with a last column that says why: to mend and upload again. */
export async function rejectedRows(
  official: Official,
  runId: string,
  words: { title: string; say: (problem: CellRemark<RejectReason>) => string },
): Promise<{ fileName: string; bytes: Uint8Array } | undefined> {
  const run = await database().importRun.findFirst({
    where: { id: runId, kind: 'registry', organisationId: official.organisationId },
  })
  if (!run) return undefined
  const opened = await openRegistry({
    bytes: run.file,
    fileName: run.fileName,
    agencyId: official.organisationId,
    region: official.region,
    mapping: run.mapping as ColumnMapping,
  })
  if (!opened.ok) return undefined
  const { found, rows } = opened.value
  const columns: Column<(typeof rows)[number]>[] = [
    ...found.header.map((title, at) => ({
      title,
      value: (row: (typeof rows)[number]) => row.texts[at],
    })),
    { title: words.title, value: ({ problems }) => problems.map(words.say).join('; ') },
  ]
  const bytes = writeCsv(
    columns,
    rows.filter(({ record }) => record === null),
  )
  return { fileName: `${run.fileName.replace(/\.[^.]*$/, '')}-${words.title}.csv`, bytes }
}

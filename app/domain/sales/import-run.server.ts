import type { Official } from '#app/domain/accounts/actor.ts'
import { isId } from '#app/kernel/ids.ts'
import type { ColumnMapping } from '#app/kernel/tables/map-columns.ts'
import { cellText } from '#app/kernel/tables/raw-table.ts'
import { database } from '#app/platform/database.server.ts'
import { tables } from './bring-table.server.ts'
import type { FileRefusal, ImportKind, ImportReport } from './import-report.ts'
import { importKinds } from './import-report.ts'
import type { Member } from './importer.ts'
import { openTable } from './open-table.server.ts'
import { fileFromBytes } from './table-file.server.ts'

/** What the columns of a file are, and three records to recognise them by. */
export type TableLook = {
  header: string[]
  columns: ColumnMapping
  confidence: Record<string, number>
  examples: string[][]
  titles: string[]
}

/** What stands behind a preview: the fate of every row, or why the file cannot be taken in. */
export type Foreseen = { report?: ImportReport; refusal?: FileRefusal; look?: TableLook }

export type ImportParameters = { chain?: string; period?: string }

export type ImportRun = {
  id: string
  kind: ImportKind
  fileName: string
  state: 'previewed' | 'running' | 'committed' | 'failed'
  rows: number
  handled: number
  createdAt: Date
  committedAt: Date | null
  parameters: ImportParameters
  outcome: Foreseen
}

type Given = {
  kind: ImportKind
  fileName: string
  bytes: Uint8Array
  mapping?: ColumnMapping
  parameters: ImportParameters
}

/** Goes through the whole import and takes it back: the preview is what would really happen. */
export async function foresee(member: Member, given: Given, now: Date): Promise<Foreseen> {
  const { kind, fileName, bytes, mapping, parameters } = given
  const file = fileFromBytes(fileName, bytes)
  const { columns, bring } = tables[kind]
  const source = { on: database(), kind, scope: member.organisationId, given: mapping }
  const opened = await openTable(file, columns, source)
  if (!opened.ok) return { refusal: opened.refusal }
  const { header, head, sheets, confidence } = opened.value
  const look: TableLook = {
    header,
    columns: opened.value.columns,
    confidence,
    examples: head
      .flatMap(({ rows }) => rows)
      .slice(0, 3)
      .map(({ cells }) => header.map((_, column) => cellText(cells[column]))),
    titles: sheets.flatMap(({ preamble }) =>
      preamble.map(({ cells }) => cells.map(cellText).filter(Boolean).join(' ')),
    ),
  }
  const imported = await bring({
    importer: member,
    file,
    mapping: opened.value.columns,
    ...parameters,
    dryRun: true,
    now,
  })
  return imported.ok ? { look, report: imported.value } : { look, refusal: imported.refusal }
}

const columns = {
  id: true,
  kind: true,
  fileName: true,
  state: true,
  rows: true,
  handled: true,
  createdAt: true,
  committedAt: true,
  parameters: true,
  outcome: true,
} as const

/** An import of the official's agency, without the file itself. */
export async function findImportFor(official: Official, id: string): Promise<ImportRun | null> {
  if (!isId(id)) return null
  const row = await database().importRun.findFirst({
    where: { id, organisationId: official.organisationId, kind: { in: [...importKinds] } },
    select: columns,
  })
  return row as ImportRun | null
}

export async function listImports(official: Official, most: number): Promise<ImportRun[]> {
  const rows = await database().importRun.findMany({
    where: { organisationId: official.organisationId, kind: { in: [...importKinds] } },
    select: { ...columns, outcome: false },
    orderBy: { createdAt: 'desc' },
    take: most,
  })
  return rows as unknown as ImportRun[]
}

import type { Official } from '#app/domain/accounts/actor.ts'
import { cellText } from '#app/kernel/tables/raw-table.ts'
import { database } from '#app/platform/database.server.ts'
import { type Column, writeCsv } from '#app/platform/tables/write-table.server.ts'
import { tables } from './bring-table.server.ts'
import type { ImportKind, RowProblem } from './import-report.ts'
import { findImportFor } from './import-run.server.ts'
import { openTable } from './open-table.server.ts'
import { fileFromBytes } from './table-file.server.ts'

type Words = { sheet: string; row: string; why: string; problem: (problem: RowProblem) => string }
type Line = { sheet: string; row: number; cells: string[]; why: string }

/** The rows that were not taken in, as they stood, with a column that says why. */
export async function rejectedRows(
  official: Official,
  importId: string,
  words: Words,
): Promise<{ fileName: string; bytes: Uint8Array } | null> {
  const run = await findImportFor(official, importId)
  if (!run) return null
  const { file } = await database().importRun.findUniqueOrThrow({
    where: { id: importId },
    select: { file: true },
  })
  const opened = await openTable(
    fileFromBytes(run.fileName, file),
    tables[run.kind as ImportKind].columns,
    { on: database(), kind: run.kind, scope: official.organisationId },
  )
  if (!opened.ok) return null
  const problems = new Map<string, RowProblem[]>()
  for (const problem of run.outcome.report?.rejected ?? []) {
    const key = `${problem.sheet ?? ''}:${problem.row}`
    problems.set(key, [...(problems.get(key) ?? []), problem])
  }
  const { header, sheets } = opened.value
  const lines: Line[] = []
  for await (const { sheet, rows } of opened.value.batches()) {
    for (const { row, cells } of rows) {
      const found = problems.get(`${sheets.length > 1 ? sheet : ''}:${row}`)
      if (!found) continue
      const why = found.map(words.problem).join('; ')
      lines.push({ sheet, row, cells: header.map((_, column) => cellText(cells[column])), why })
    }
  }
  const columns: Column<Line>[] = [
    ...(sheets.length > 1 ? [{ title: words.sheet, value: ({ sheet }: Line) => sheet }] : []),
    { title: words.row, value: ({ row }) => row },
    ...header.map((title, column) => ({ title, value: ({ cells }: Line) => cells[column] ?? '' })),
    { title: words.why, value: ({ why }) => why },
  ]
  const fileName = `${run.fileName.replace(/\.[a-z]+$/i, '')}-${words.why}.csv`
  return { fileName, bytes: writeCsv(columns, lines) }
}

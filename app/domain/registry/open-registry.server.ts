import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { type FoundTable, findTable } from '#app/kernel/tables/find-header.ts'
import { type ColumnMapping, suggestMapping } from '#app/kernel/tables/map-columns.ts'
import {
  type Cell,
  cellText,
  type SourceRow,
  type TableProblem,
} from '#app/kernel/tables/raw-table.ts'
import { database } from '#app/platform/database.server.ts'
import { readTable } from '#app/platform/tables/read-table.server.ts'
import { recallMapping } from '#app/platform/tables/remembered-mapping.server.ts'
import { findPlaces } from './find-places.server.ts'
import { judgeRow, type RegistryReading } from './judge-row.ts'
import { type RegistryField, registryColumns } from './registry-columns.ts'
import type { JudgedRow } from './registry-record.ts'

export type RegistryFile = {
  bytes: Uint8Array
  fileName: string
  /** Whose list it is: its corrected mappings are remembered under this. */
  agencyId?: string
  /** The agency's reach; without it the list must tell where it is from. */
  region?: string
  /** Corrected by hand; without it the remembered one, else the likeliest. */
  mapping?: ColumnMapping
}

export type FileProblem =
  | TableProblem
  | { kind: 'noHeading' }
  | {
      kind: 'missingColumns'
      columns: string[]
      header: string[]
      headerRow: number
      sample: string[][]
      mapping: ColumnMapping
    }
  | { kind: 'unknownRegency' }

export type OpenedRegistry = {
  found: FoundTable
  mapping: ColumnMapping
  confidence: Record<string, number>
  region: string
  rows: JudgedRow[]
}

export const mappingKind = 'registry'

/** Reads an office's list and judges every row of it. Writes nothing. */
export async function openRegistry(
  file: RegistryFile,
): Promise<Result<OpenedRegistry, FileProblem>> {
  const table = await readTable(file.bytes, file.fileName)
  if (!table.ok) return table
  const found = findTable(table.value.sheets, registryColumns)
  if (!found) return refuse({ kind: 'noHeading' })
  const { columns: mapping, confidence } = await mappingFor(found, file)
  const missing = registryColumns.filter(
    ({ key, required }) => required && mapping[key] === undefined,
  )
  if (missing.length > 0) {
    return refuse({
      kind: 'missingColumns',
      columns: missing.map(({ key }) => key),
      header: found.header,
      headerRow: found.headerRow,
      sample: found.data.slice(0, 3).map(({ cells }) => cells.map(cellText)),
      mapping,
    })
  }
  const data = found.data.filter(({ cells }) => saysMoreThanItsNumber(cells, mapping))
  const told = (field: RegistryField) => [
    ...new Set(data.map(({ cells }) => cellText(cells[mapping[field] ?? -1]))),
  ]
  const placed = await findPlaces(file.region, {
    titles: found.preamble
      .flatMap(({ cells }) => cells.map(cellText))
      .concat(found.sheet, file.fileName),
    regencies: told('regency'),
    districts: told('district'),
  })
  if (!placed) return refuse({ kind: 'unknownRegency' })
  const reading = { header: found.header, columns: mapping, places: placed.places }
  const rows = await judgeAll(data, reading)
  return ok({ found, mapping, confidence, region: placed.region, rows })
}

async function mappingFor(found: FoundTable, file: RegistryFile) {
  const owner = { kind: mappingKind, scope: file.agencyId ?? '' }
  const given = file.mapping ?? (await recallMapping(database(), owner, found.header))
  if (given) return { columns: given, confidence: {} }
  const sample = found.data.slice(0, 50).map(({ cells }) => cells)
  return suggestMapping(found.header, registryColumns, sample)
}

/** Lists are numbered in advance: a line with nothing but its number is no maker. */
const saysMoreThanItsNumber = (cells: Cell[], mapping: ColumnMapping) =>
  cells.some((cell, column) => column !== mapping.number && cellText(cell) !== '')

/** In portions: a list of tens of thousands must not hold up everybody's pages. */
async function judgeAll(data: SourceRow[], reading: RegistryReading): Promise<JudgedRow[]> {
  const rows: JudgedRow[] = []
  for (const source of data) {
    if (rows.length % 500 === 499) await new Promise((resolve) => setImmediate(resolve))
    rows.push(judgeRow(source, reading))
  }
  return rows
}

import { parseCount } from '#app/kernel/tables/parse-number.ts'
import { parsePhone } from '#app/kernel/tables/parse-phone.ts'
import { parsePositiveRupiah } from '#app/kernel/tables/parse-rupiah.ts'
import { cellText } from '#app/kernel/tables/raw-table.ts'
import type { RegistryRecord } from './registry-record.ts'
import type { RowReader } from './row-reader.ts'

type Figures = Pick<
  RegistryRecord,
  | 'workersMale'
  | 'workersFemale'
  | 'workersTotal'
  | 'investment'
  | 'monthlyCapacity'
  | 'capacityUnit'
>

/** People, money and output of a row. */
export function readFigures(row: RowReader): Figures {
  const count = (field: 'workersMale' | 'workersFemale' | 'workersTotal') =>
    fitting(row.take(field, parseCount(row.cell(field)), 'unreadFigure'))
  return {
    workersMale: count('workersMale'),
    workersFemale: count('workersFemale'),
    workersTotal: count('workersTotal'),
    investment: row.take('investment', parsePositiveRupiah(row.cell('investment')), 'unreadFigure'),
    ...readCapacity(row),
  }
}

/** `1.170 lembar` a month; a figure for a day or a year is kept as it stands. */
function readCapacity(row: RowReader): Pick<Figures, 'monthlyCapacity' | 'capacityUnit'> {
  const text = row.text('capacity')
  const own = row.text('capacityUnit').toLowerCase() || null
  if (text === '') return { monthlyCapacity: null, capacityUnit: own }
  const parts =
    /^([+-]?[\d.,]+)\s*([a-z][a-z .]*?)?\s*(?:(?:\/|per)\s*(?:bln|bulan|month)\.?)?$/i.exec(text)
  const cell = parts ? (parts[1] ?? null) : row.cell('capacity')
  const monthlyCapacity = fitting(row.take('capacity', parseCount(cell), 'unreadFigure'))
  const unit = parts?.[2]?.trim().toLowerCase() || own
  return { monthlyCapacity, capacityUnit: monthlyCapacity === null ? own : unit }
}

/** PostgreSQL's `integer` ends here; no maker comes near. */
const fitting = (count: number | null) => (count !== null && count > 2_147_483_647 ? null : count)

/** The first number of a cell that may hold several. */
export function readPhone(row: RowReader): string | null {
  const phone = parsePhone(row.cell('phone'))
  if (phone.ok) return phone.value
  const several = cellText(row.cell('phone')).split(/\s*(?:[/,;&]|\bdan\b|\batau\b)\s*/)
  const first = several.length > 1 ? parsePhone(several[0] ?? '') : phone
  if (!first.ok || first.value === null) return row.take('phone', phone, 'unreadContact')
  row.keep('phone', 'severalPhones')
  return first.value
}

const activeWords =
  /^(?:aktif|ya|y|masih aktif|beroperasi|masih beroperasi|produksi|berproduksi|masih produksi|jalan|berjalan|lancar|active|yes|hidup|1|true|✓|v)$/
const inactiveWords =
  /^(?:(?:tidak|tdk|tak|non|belum)[ -]?(?:aktif|beroperasi|produksi|berproduksi|jalan)|nonaktif|tidak|tdk|t|vakum|vakum sementara|tutup|tutup sementara|tutup permanen|mati|mati suri|berhenti|berhenti produksi|bangkrut|pindah|inactive|closed|no|0|false)$/

/** What the office wrote down; anything else is not known. */
export function readActive(row: RowReader): boolean | null {
  const word = row.text('status').toLowerCase()
  if (word === '') return null
  if (activeWords.test(word)) return true
  if (inactiveWords.test(word)) return false
  return row.keep('status', 'unreadStatus')
}

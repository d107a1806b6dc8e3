import { cellText, isBlankRow, isFormulaCell, type SourceRow } from './raw-table.ts'
import { plainWords } from './words.ts'

export type SkippedRow = {
  row: number
  kind: 'total' | 'note' | 'repeatedHeading' | 'columnNumbers'
  text: string
}

/** Parts the rows under a heading into records and what only accompanies them. */
export function splitBody(
  rows: readonly SourceRow[],
  header: readonly string[],
): { data: SourceRow[]; skipped: SkippedRow[] } {
  const filled = rows.filter(({ cells }) => !isBlankRow(cells))
  const end = endOfRecords(filled, header)
  const data: SourceRow[] = []
  const skipped: SkippedRow[] = []
  filled.forEach((source, at) => {
    const kind = kindOf(source, header, at) ?? (at >= end ? 'note' : undefined)
    if (kind === undefined) data.push(source)
    else skipped.push({ row: source.row, kind, text: textOf(source) })
  })
  return { data, skipped }
}

function kindOf(
  source: SourceRow,
  header: readonly string[],
  at: number,
): SkippedRow['kind'] | undefined {
  if (isTotal(source)) return 'total'
  if (isHeading(source, header)) return 'repeatedHeading'
  return at === 0 && isColumnNumbers(source) ? 'columnNumbers' : undefined
}

const textOf = ({ cells }: SourceRow) => cells.map(cellText).filter(Boolean).join(' ')

const totalWords =
  /^(?:grand |sub )?(?:total|subtotal|jumlah|jml)(?: (?:total|semua|keseluruhan|seluruh|seluruhnya|besar|akhir|umum|all))?$/
const totalOf = /^(?:grand |sub )?(?:total|subtotal|jumlah|jml)\b/

/** "JUMLAH" with sums beside it. A firm called Total Jaya has an owner and an address as well. */
export function isTotal({ cells }: SourceRow): boolean {
  const filled = cells.filter((cell) => cellText(cell) !== '')
  const texts = filled
    .filter((cell) => !isFormulaCell(cell))
    .map((cell) => plainWords(cellText(cell)))
  const words = texts.filter((text) => /[a-z]/.test(text.replace(/^(?:rp|idr)\b/, '')))
  const first = words[0]
  if (first === undefined || words.length > 2) return false
  if (totalWords.test(first)) return words.length === 1 || filled.length > words.length
  return words.length === 1 && filled.length >= 2 && totalOf.test(first)
}

/** The heading again, as programs print it on each page. */
export const isHeading = ({ cells }: SourceRow, header: readonly string[]) =>
  header.every(
    (text, column) => text === '' || cellText(cells[column]).replace(/\s+/g, ' ') === text,
  )

/** The line `(1) (2) (3) …` that official tables carry beneath the heading. */
export function isColumnNumbers({ cells }: SourceRow): boolean {
  const texts = cells.map((cell) => cellText(cell).replace(/[()]/g, '')).filter(Boolean)
  return texts.length >= 4 && texts.every((text, at) => text === `${at + 1}`)
}

const notes =
  /^(?:mengetahui|menyetujui|kepala|plt|a n|an|nip|ttd|tertanda|catatan|keterangan|ket|sumber|dicetak|printed|source|note|dibuat|disetujui|diperiksa|pejabat|petugas|sekretaris)\b/
const placeAndDay = /^[^,;]{2,60},\s*\d{1,2}\s+[a-z]+\s+\d{4}$/i

/** Where the records end: the tail of signature lines and notes is walked backwards. */
function endOfRecords(rows: readonly SourceRow[], header: readonly string[]): number {
  let end = rows.length
  while (end > 0) {
    const source = rows[end - 1]
    if (!source || !(isTotal(source) || isNote(source, header))) return end
    end -= 1
  }
  return end
}

function isNote({ cells }: SourceRow, header: readonly string[]): boolean {
  const texts = cells.map(cellText).filter(Boolean)
  if (texts.length > Math.max(2, header.length / 5)) return false
  if (texts.some((text) => placeAndDay.test(text) || notes.test(plainWords(text)))) return true
  return texts.length === 1 && header.length >= 4 && cellText(cells[0]) === ''
}

import { type Result, refuse } from '#app/kernel/result.ts'
import type { RawTable, TableProblem } from '#app/kernel/tables/raw-table.ts'
import { readTextTable } from './read-text-table.ts'
import { readWorkbook } from './read-workbook.server.ts'
import { tableLimits } from './table-limits.ts'

/**
 * Opens a table somebody sent: separated text or `.xlsx`. The content decides, not the file name;
 * the name only tells an old `.xls` from a protected workbook when the content does not.
 */
export async function readTable(
  bytes: Uint8Array,
  fileName: string,
): Promise<Result<RawTable, TableProblem>> {
  if (bytes.byteLength === 0) return refuse({ kind: 'empty' })
  if (bytes.byteLength > tableLimits.bytes) {
    return refuse({ kind: 'tooLarge', limit: tableLimits.bytes, unit: 'bytes' })
  }
  if (startsWith(bytes, zip)) return readWorkbook(bytes)
  if (startsWith(bytes, compound)) return refuse(compoundFile(bytes, fileName))
  if (isPicture(bytes)) return refuse({ kind: 'notATable' })
  return readTextTable(bytes)
}

const nul = 0

/** Whether a file that begins like this holds separated text; what else it may be, `readTable` says. */
export function isText(beginning: Uint8Array): boolean {
  if (beginning.length === 0 || isPicture(beginning)) return false
  if ([zip, compound, portableDocument].some((signature) => startsWith(beginning, signature)))
    return false
  return wideMarks.some((mark) => startsWith(beginning, mark)) || !beginning.includes(nul)
}

const zip = [0x50, 0x4b]
const compound = [0xd0, 0xcf, 0x11, 0xe0]
const portableDocument = [0x25, 0x50, 0x44, 0x46]
/** UTF-16, whose letters hold NUL. */
const wideMarks = [
  [0xff, 0xfe],
  [0xfe, 0xff],
]

const startsWith = (bytes: Uint8Array, signature: number[]) =>
  signature.every((byte, at) => bytes[at] === byte)

const isPicture = (bytes: Uint8Array) =>
  startsWith(bytes, [0x89, 0x50, 0x4e, 0x47]) || startsWith(bytes, [0xff, 0xd8, 0xff])

/** Excel wraps a protected `.xlsx` in the same container as the old `.xls`. */
function compoundFile(bytes: Uint8Array, fileName: string): TableProblem {
  const mark = Buffer.from('EncryptedPackage', 'utf16le')
  const isProtected = Buffer.from(bytes).includes(mark) || /\.xlsx$/i.test(fileName)
  return { kind: isProtected ? 'passwordProtected' : 'oldExcel' }
}

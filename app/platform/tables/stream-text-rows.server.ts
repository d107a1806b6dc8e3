import { parse } from 'csv-parse/sync'
import type { SourceRow } from '#app/kernel/tables/raw-table.ts'
import { type Separator, separatorOf } from './separator-of.ts'

const batchRows = 5000

/**
 * Rows of separated text as they arrive, in batches, so that a file of any length needs little
 * memory. For files a program wrote: the beginning tells encoding and separator.
 */
export async function* streamTextRows(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<SourceRow[]> {
  let read: RecordReader | undefined
  let decoder: TextDecoder | undefined
  let batch: SourceRow[] = []
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk))
    const text = decoder.decode(chunk, { stream: true })
    read ??= recordReader(separatorOf(text))
    for (const row of read(text)) batch.push(row)
    while (batch.length >= batchRows) {
      yield batch.slice(0, batchRows)
      batch = batch.slice(batchRows)
    }
  }
  if (read && decoder) batch.push(...read(`${decoder.decode()}\n`))
  if (batch.length > 0) yield batch
}

type RecordReader = (text: string) => SourceRow[]

/** Cuts text into records; a record that spans lines is named by the line it starts on. */
function recordReader(separator: Separator): RecordReader {
  let rest = ''
  let line = 1
  return (text) => {
    const rows: SourceRow[] = []
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    let open = ''
    let first = line
    for (const each of lines) {
      if (open === '') first = line
      line += 1
      const record = open === '' ? each : `${open}\n${each}`
      if (record.includes('"') && isOpen(record, separator)) {
        open = record
        continue
      }
      open = ''
      rows.push({ row: first, cells: cellsOf(record.replace(/\r$/, ''), separator) })
    }
    if (open !== '') {
      rest = `${open}\n${rest}`
      line = first
    }
    return rows
  }
}

/** Whether a quoted field goes on in the next line; an inch mark inside a field quotes nothing. */
function isOpen(record: string, separator: Separator): boolean {
  let at = 0
  while (at < record.length) {
    if (record[at] === '"') {
      at += 1
      while (at < record.length && !(record[at] === '"' && record[at + 1] !== '"')) {
        at += record[at] === '"' ? 2 : 1
      }
      if (at >= record.length) return true
    }
    const next = record.indexOf(separator, at)
    if (next < 0) return false
    at = next + 1
  }
  return false
}

function cellsOf(record: string, separator: Separator): (string | null)[] {
  const cells = record.includes('"')
    ? (parse(record, { delimiter: separator, relax_quotes: true })[0] as string[] | undefined)
    : record.split(separator)
  return (cells ?? []).map((cell) => (cell === '' ? null : cell))
}

function encodingOf(sample: Uint8Array): string {
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le'
  if (sample[0] === 0xfe && sample[1] === 0xff) return 'utf-16be'
  const whole = sample.subarray(0, sample.lastIndexOf(10) + 1)
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(whole)
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}

import { parse } from 'csv-parse/sync'
import type { SourceRow } from '#app/kernel/tables/raw-table.ts'
import { type Separator, separatorOf } from './separator-of.ts'

const batchRows = 5000

/** How a text is written, as far as its beginning tells. */
export type TextForm = { encoding: string; separator: Separator }

export function textFormOf(beginning: Uint8Array): TextForm {
  const encoding = encodingOf(beginning)
  const text = new TextDecoder(encoding).decode(beginning, { stream: true })
  return { encoding, separator: separatorOf(text) }
}

/**
 * Rows of separated text as they arrive, in batches, so that a file of any length needs little
 * memory. For files a program wrote: the beginning tells encoding and separator.
 */
export async function* streamTextRows(
  chunks: AsyncIterable<Uint8Array>,
  together = batchRows,
): AsyncGenerator<SourceRow[]> {
  let records: RecordReader | undefined
  let decoder: TextDecoder | undefined
  let rest = ''
  let batch: SourceRow[] = []
  const take = (text: string) => {
    const row = records?.take(text)
    if (row) batch.push(row)
    if (batch.length < together) return undefined
    const full = batch
    batch = []
    return full
  }
  for await (const chunk of chunks) {
    if (!decoder) {
      const { encoding, separator } = textFormOf(chunk)
      decoder = new TextDecoder(encoding)
      records = new RecordReader(separator)
    }
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const full = take(line)
      if (full) yield full
    }
  }
  for (const line of (rest + (decoder?.decode() ?? '')).split('\n')) {
    const full = take(line)
    if (full) yield full
  }
  if (batch.length > 0) yield batch
}

/** Makes records of lines; a record that spans lines is named by the line it starts on. */
export class RecordReader {
  private open = ''
  private first = 1
  private line = 0

  constructor(private readonly separator: Separator) {}

  /** How many lines came so far. */
  get lines(): number {
    return this.line
  }

  /** Whether the next line goes on with a record that began before it. */
  get isOpen(): boolean {
    return this.open !== ''
  }

  /** Passes by a line that somebody else has read. */
  skip(): void {
    this.line += 1
  }

  /** @returns the record that this line ends */
  take(text: string): SourceRow | undefined {
    this.line += 1
    if (this.open === '') this.first = this.line
    const record = this.open === '' ? text : `${this.open}\n${text}`
    const goesOn = record.includes('"') && isOpen(record, this.separator)
    this.open = goesOn ? record : ''
    if (goesOn) return undefined
    return { row: this.first, cells: cellsOf(record.replace(/\r$/, ''), this.separator) }
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

import { isBlankRow, type SourceRow } from '#app/kernel/tables/raw-table.ts'
import { type SkippedRow, splitBody } from '#app/kernel/tables/split-body.ts'
import { RecordReader } from '#app/platform/tables/record-reader.ts'
import type { LongText } from './open-table.server.ts'
import type { QuickRows, RowSink } from './quick-rows.ts'
import { isSuspect } from './without-totals.ts'

type Reading = {
  quick: QuickRows
  sink: RowSink & { isFull: boolean }
  /** Looks closely at one row; `line` holds its bytes where one plain line is all of it. */
  look: (row: SourceRow, line?: Uint8Array) => Promise<void>
  leaveOut: (skipped: readonly SkippedRow[]) => void
  /** Told now and then how many rows are read. */
  progress: (rows: number) => Promise<void>
}

const carriageReturn = 0x0d
/** Totals and notes are told from records among so many lines. */
const together = 5000
const spoken = 10 * together

/**
 * Reads a text of any length: lines that say nothing new at once, the others one by one.
 * @throws OpenQuote where a quote is never closed
 */
export async function readLongText(text: LongText, reading: Reading): Promise<void> {
  const reader = new LongTextReader(text, reading)
  const lineBreak = text.lineBreak.charCodeAt(0)
  let rest: Uint8Array = new Uint8Array(0)
  for await (const chunk of text.chunks()) {
    let from = 0
    if (rest.length > 0) {
      const to = chunk.indexOf(lineBreak)
      const line = Buffer.concat([rest, to < 0 ? chunk : chunk.subarray(0, to)])
      rest = line
      if (to < 0) continue
      if (!reader.takeAtOnce(line, 0, line.length)) await reader.lookAt(line)
      from = to + 1
    }
    for (let to = chunk.indexOf(lineBreak, from); to >= 0; to = chunk.indexOf(lineBreak, from)) {
      if (!reader.takeAtOnce(chunk, from, to)) await reader.lookAt(chunk.subarray(from, to))
      if (reader.isDue) await reader.settle()
      from = to + 1
    }
    rest = chunk.slice(from)
  }
  await reader.lookAt(rest)
  await reader.finish()
  await reading.progress(reader.taken)
}

/** The mark of UTF-8 would stand before a quote, which then opened nothing. */
const withoutMark = (line: Uint8Array): Uint8Array =>
  line[0] === 0xef && line[1] === 0xbb && line[2] === 0xbf ? line.subarray(3) : line

function endOf(bytes: Uint8Array, from: number, to: number): number {
  let end = to
  while (end > from && bytes[end - 1] === carriageReturn) end -= 1
  return end
}

class LongTextReader {
  private readonly records: RecordReader
  private readonly decoder: TextDecoder
  private suspects: SourceRow[] = []
  private isBeginning = true
  private rows = 0
  private settled = 0

  constructor(
    private readonly text: LongText,
    private readonly reading: Reading,
  ) {
    this.records = new RecordReader(text.separator, text.lineBreak)
    this.decoder = new TextDecoder(text.encoding, { ignoreBOM: true })
  }

  get isDue(): boolean {
    return this.records.lines - this.settled >= together
  }

  /** @returns whether the line said nothing new and is in the sink */
  takeAtOnce(bytes: Uint8Array, from: number, to: number): boolean {
    const { records, reading, text } = this
    const row = records.lines + 1
    if (records.isOpen || row <= text.headerRow || reading.sink.isFull) return false
    const end = endOf(bytes, from, to)
    if (!reading.quick.take(bytes, from, end, row, reading.sink)) return false
    records.skip()
    this.isBeginning = false
    this.rows += 1
    return true
  }

  async lookAt(bytes: Uint8Array): Promise<void> {
    const line = this.records.lines === 0 ? withoutMark(bytes) : bytes
    const isWhole = !this.records.isOpen
    const row = this.records.take(this.decoder.decode(line))
    if (!row || row.row <= this.text.headerRow) return
    const isFirst = this.isBeginning
    this.isBeginning &&= isBlankRow(row.cells)
    if (isSuspect(row, this.text.header, isFirst)) {
      this.suspects.push(row)
      return
    }
    const end = endOf(line, 0, line.length)
    this.rows += 1
    await this.reading.look(row, isWhole ? line.subarray(0, end) : undefined)
  }

  /** Tells records from what only accompanies them, and says how far it is. */
  async settle(): Promise<void> {
    const { suspects, reading } = this
    const before = this.settled
    this.settled = this.records.lines
    this.suspects = []
    const { data, skipped } = splitBody(suspects, this.text.header)
    reading.leaveOut(skipped)
    for (const row of data) await reading.look(row)
    this.rows += data.length
    const isNews = Math.floor(before / spoken) !== Math.floor(this.settled / spoken)
    if (isNews) await reading.progress(this.rows)
  }

  async finish(): Promise<void> {
    this.records.end()
    await this.settle()
  }

  get taken(): number {
    return this.rows
  }
}

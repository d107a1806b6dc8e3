import { parse } from 'csv-parse/sync'
import type { SourceRow } from '#app/kernel/tables/raw-table.ts'
import { convertedOnce, type LineBreak, type Separator } from './separator-of.ts'

/** A record that is still open after so many letters has a quote that nobody meant to open. */
const longestOpen = 64 * 1024

/** The record that begins on line `row` has a quote that is never closed. */
export class OpenQuote extends Error {
  constructor(readonly row: number) {
    super(`a quote in the record of line ${row} is never closed`)
  }
}

function withoutReturns(record: string): string {
  let end = record.length
  while (record[end - 1] === '\r') end -= 1
  return record.slice(0, end)
}

/** Makes records of lines; a record that spans lines is named by the line it starts on. */
export class RecordReader {
  private open: string[] = []
  private openLetters = 0
  private first = 1
  private line = 0

  constructor(
    private readonly separator: Separator,
    private readonly lineBreak: LineBreak = '\n',
  ) {}

  /** How many lines came so far. */
  get lines(): number {
    return this.line
  }

  /** Whether the next line goes on with a record that began before it. */
  get isOpen(): boolean {
    return this.open.length > 0
  }

  /** Passes by a line that somebody else has read. */
  skip(): void {
    this.line += 1
  }

  /**
   * @returns the record that this line ends
   * @throws OpenQuote where the record has grown too long
   */
  take(text: string): SourceRow | undefined {
    const record = this.join(text)
    if (record === undefined) return undefined
    return { row: this.first, cells: this.cellsOf(withoutReturns(record)) }
  }

  /** Puts a line to those before it. @returns the whole record, as it stands, that it ends */
  join(text: string): string | undefined {
    const { open, isOpen, separator } = this
    this.line += 1
    if (!isOpen) this.first = this.line
    if (!isOpen && !text.includes('"')) return text
    if (goesOn(text, separator, isOpen)) {
      open.push(text)
      this.openLetters += text.length + 1
      if (this.openLetters > longestOpen) throw new OpenQuote(this.first)
      return undefined
    }
    if (!isOpen) return text
    this.open = []
    this.openLetters = 0
    return [...open, text].join(this.lineBreak)
  }

  private cellsOf(record: string): (string | null)[] {
    const { lineBreak, separator } = this
    const form = { delimiter: separator, record_delimiter: lineBreak, relax_quotes: true }
    const cells = record.includes('"')
      ? parse(convertedOnce(record, lineBreak), form)[0]
      : record.split(separator)
    return (cells ?? []).map((cell) => (cell === '' ? null : cell))
  }

  /** No line comes any more. @throws OpenQuote where one is missing */
  end(): void {
    if (this.isOpen) throw new OpenQuote(this.first)
  }
}

/**
 * Whether a quoted field goes on in the next line; an inch mark inside a field quotes nothing.
 * @param isQuoted whether the line itself begins inside a quoted field
 */
function goesOn(text: string, separator: Separator, isQuoted: boolean): boolean {
  let at = 0
  let isInside = isQuoted
  while (isInside || at < text.length) {
    if (!isInside && text[at] === '"') {
      isInside = true
      at += 1
    }
    if (isInside) {
      while (at < text.length && !(text[at] === '"' && text[at + 1] !== '"')) {
        at += text[at] === '"' ? 2 : 1
      }
      if (at >= text.length) return true
      isInside = false
    }
    const next = text.indexOf(separator, at)
    if (next < 0) return false
    at = next + 1
  }
  return false
}

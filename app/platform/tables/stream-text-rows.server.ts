import type { SourceRow } from '#app/kernel/tables/raw-table.ts'
import { RecordReader } from './record-reader.ts'
import { type LineBreak, lineBreakOf, type Separator, separatorOf } from './separator-of.ts'

const batchRows = 5000

/** How a text is written, as far as its beginning tells. */
export type TextForm = { encoding: string; separator: Separator; lineBreak: LineBreak }

export function textFormOf(beginning: Uint8Array): TextForm {
  const encoding = encodingOf(beginning)
  const text = new TextDecoder(encoding).decode(beginning, { stream: true })
  return { encoding, separator: separatorOf(text), lineBreak: lineBreakOf(text) }
}

/**
 * Rows of separated text as they arrive, in batches, so that a file of any length needs little
 * memory. For files a program wrote: the beginning tells encoding and separator.
 * @throws OpenQuote where a quote is never closed
 */
export async function* streamTextRows(
  chunks: AsyncIterable<Uint8Array>,
  together = batchRows,
): AsyncGenerator<SourceRow[]> {
  let records: RecordReader | undefined
  let decoder: TextDecoder | undefined
  let lineBreak: LineBreak = '\n'
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
      const form = textFormOf(chunk)
      lineBreak = form.lineBreak
      decoder = new TextDecoder(form.encoding)
      records = new RecordReader(form.separator, lineBreak)
    }
    const lines = (rest + decoder.decode(chunk, { stream: true })).split(lineBreak)
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const full = take(line)
      if (full) yield full
    }
  }
  for (const line of (rest + (decoder?.decode() ?? '')).split(lineBreak)) {
    const full = take(line)
    if (full) yield full
  }
  records?.end()
  if (batch.length > 0) yield batch
}

function encodingOf(sample: Uint8Array): string {
  if (sample[0] === 0xef && sample[1] === 0xbb && sample[2] === 0xbf) return 'utf-8'
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le'
  if (sample[0] === 0xfe && sample[1] === 0xff) return 'utf-16be'
  const whole = sample.subarray(0, Math.max(sample.lastIndexOf(10), sample.lastIndexOf(13)) + 1)
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(whole)
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}

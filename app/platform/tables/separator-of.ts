export const separators = [';', '\t', ',', '|'] as const

export type Separator = (typeof separators)[number]

/** The separator that cuts the most lines into the same number of columns; none cuts: `;`. */
export function separatorOf(text: string): Separator {
  const named = /^sep=(.)[\r\n]/i.exec(text)?.[1]
  if (named && separators.includes(named as Separator)) return named as Separator
  const lines = linesOf(text.slice(0, 200_000)).slice(0, 200)
  let best: { separator: Separator; score: number } = { separator: ';', score: 0 }
  for (const separator of separators) {
    const score = evenness(lines, separator)
    if (score > best.score) best = { separator, score }
  }
  return best.separator
}

function evenness(lines: string[], separator: string): number {
  const counts = new Map<number, number>()
  for (const line of lines) {
    const count = outsideQuotes(line).split(separator).length - 1
    if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1)
  }
  return Math.max(0, ...[...counts].map(([count, seen]) => seen * (1 + Math.min(count, 20) / 100)))
}

/** A quote opens where a field begins; elsewhere it is an inch mark, and quotes nothing. */
const outsideQuotes = (text: string) => text.replace(/(^|[;\t,|\r\n])"(?:[^"]|"")*"/g, '$1')

/** What ends a line; a carriage return alone did on old Macs, and does where a program still writes so. */
export type LineBreak = '\n' | '\r'

/**
 * The commoner break outside quotes: a cell of a heading may hold a bare CR. CR before LF belongs to
 * it however often it stands there; what follows a CR at the very end is not known yet.
 */
export function lineBreakOf(text: string): LineBreak {
  const breaks = breaksIn(text)
  const feeds = breaks.filter((each) => each.endsWith('\n')).length
  return feeds < breaks.length - feeds ? '\r' : '\n'
}

/** Where more lines end in CR and LF than in LF alone, an LF alone belongs to a cell. */
export function recordBreaksOf(text: string): string[] {
  if (lineBreakOf(text) === '\r') return ['\r']
  const feeds = breaksIn(text).filter((each) => each.endsWith('\n'))
  const bare = feeds.filter((each) => each === '\n').length
  return bare < feeds.length - bare ? ['\r\n'] : ['\r\n', '\n']
}

const breaksIn = (text: string): string[] =>
  outsideQuotes(text.slice(0, 200_000).replace(/(?<!\r)\r+$/, '')).match(/\r+\n?|\n/g) ?? []

/** Text that was converted to the line breaks of Windows twice has two returns before each feed. */
export const convertedOnce = (text: string, lineBreak: LineBreak): string =>
  lineBreak === '\n' ? text.replace(/(?<!\r)\r{2,}\n/g, '\r\n') : text

const linesOf = (text: string) => text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '')

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

const outsideQuotes = (line: string) => line.replace(/"(?:[^"]|"")*"/g, '')

/** What ends a line; a carriage return alone did on old Macs, and does where a program still writes so. */
export type LineBreak = '\n' | '\r'

/** The first break outside quotes tells. */
export function lineBreakOf(text: string): LineBreak {
  const first = /\r\n|\n|\r(?=[^\n])/.exec(outsideQuotes(text.slice(0, 200_000)))
  return first?.[0] === '\r' ? '\r' : '\n'
}

const linesOf = (text: string) => text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '')

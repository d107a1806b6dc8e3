import type { Period } from '#app/kernel/period.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { periodsIn } from '#app/kernel/tables/parse-period.ts'
import { cellText, type SourceRow } from '#app/kernel/tables/raw-table.ts'
import type { FileRefusal } from './import-report.ts'

/** Where a file says which month it is about. */
export type PeriodStatements = {
  /** Months named in the rows, with how many rows name each. */
  rows: ReadonlyMap<Period, number>
  /** What each sheet says above its heading or by its name. */
  titles: readonly Period[]
  fileName: string
}

const aboutPeriod = /\b(?:periode|period|bulan|month|masa|bln)\b/i
const aboutPrinting = /\b(?:dicetak|cetak|printed|print|dibuat|created|generated|diunduh|export)\b/i
const mostly = 0.9

/** The month a sheet's titles name; lines that speak of printing are not about the month. */
export function periodInTitles(preamble: readonly SourceRow[], sheet: string): Period | undefined {
  const lines = preamble.map(({ cells }) => cells.map(cellText).filter(Boolean).join(' '))
  const spoken = lines.filter((line) => aboutPeriod.test(line))
  const others = lines.filter((line) => !aboutPrinting.test(line))
  for (const candidates of [spoken, others, [sheet]]) {
    const text = candidates.join(' · ')
    const joined = text
      .replace(/\b(?:tahun|year|thn|bulan|month)\b|[·:]/gi, ' ')
      .replace(/\s+/g, ' ')
    for (const reading of [text, joined]) {
      const found = periodsIn(reading)
      if (found.length === 1) return found[0]
    }
  }
  return undefined
}

/** Months in a file name; a whole date there is when the file was made. */
export const periodsInFileName = (name: string): Period[] =>
  periodsIn(
    name
      .replace(/(?<!\d)20\d{2}([-_.]?)(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])(?!\d)/g, ' ')
      .replace(/(?<!\d)(?:0[1-9]|[12]\d|3[01])([-_.])(?:0[1-9]|1[0-2])\1 ?20\d{2}(?!\d)/g, ' '),
  )

/** The one month a file is about, or why that is not clear. */
export function periodOfFile(said: PeriodStatements): Result<Period, FileRefusal> {
  const inside = monthInside(said)
  if (!inside.ok) return inside
  const inName = periodsInFileName(said.fileName)
  if (inside.value && inName.length > 0 && !inName.includes(inside.value)) {
    return refuse({ reason: 'periodContradiction', inside: [inside.value], inName })
  }
  const period = inside.value ?? inName[0]
  if (!period) return refuse({ reason: 'periodUnknown' })
  if (!inside.value && inName.length > 1)
    return refuse({ reason: 'periodUnclear', periods: inName })
  return ok(period)
}

function monthInside({ rows, titles }: PeriodStatements): Result<Period | undefined, FileRefusal> {
  const titled = [...new Set(titles)].sort()
  const all = [...rows.values()].reduce((sum, count) => sum + count, 0)
  const [most] = [...rows].sort((one, other) => other[1] - one[1])
  if (most && most[1] < all * mostly) {
    return refuse({ reason: 'periodUnclear', periods: [...rows.keys()].sort() })
  }
  if (most && titled.length > 0 && !titled.includes(most[0])) {
    return refuse({ reason: 'periodContradiction', inside: [most[0], ...titled], inName: [] })
  }
  if (!most && titled.length > 1) return refuse({ reason: 'periodUnclear', periods: titled })
  return ok(most?.[0] ?? titled[0])
}

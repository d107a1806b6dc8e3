import { type Rupiah, rupiah } from '#app/kernel/money.ts'
import { ok, refuse } from '#app/kernel/result.ts'
import { isScientific, type Parsed, stated } from './cell-problem.ts'
import { decimalOf, parseWhole } from './parse-number.ts'
import { type Cell, cellText } from './raw-table.ts'

const scales: [RegExp, number][] = [
  [/^(?:rb|ribu|k)$/, 1e3],
  [/^(?:jt|juta|jta|jt-an|jutaan)$/, 1e6],
  [/^(?:m|ml|mil|miliar|milyar|milliar|bn)$/, 1e9],
  [/^(?:t|tr|triliun|trilyun)$/, 1e12],
]

/** Whole rupiah as offices write them: `Rp 2.500.000,-`, `15 jt`, `2,5 juta`, `1,2 M`, `500 rb`. */
export function parseRupiah(cell: Cell | undefined): Parsed<Rupiah> {
  const given = stated(cell)
  if (!given.ok || given.value === null) return given as Parsed<Rupiah>
  if (typeof given.value !== 'string') return asRupiah(parseWhole(given.value))
  if (isScientific(cell)) return refuse('scientific')
  const bare = withoutDress(cellText(cell))
  const scaled = /^([+-]?)([\d.,]+)([a-z][a-z-]*)\.?$/.exec(bare)
  if (!scaled) return asRupiah(parseWhole(bare))
  const scale = scales.find(([word]) => word.test(scaled[3] ?? ''))?.[1]
  const size = decimalOf(scaled[2] ?? '')
  if (scale === undefined) return refuse('notANumber')
  if (typeof size === 'string') return refuse(size)
  const amount = Number((size * scale * (scaled[1] === '-' ? -1 : 1)).toFixed(3))
  return asRupiah(parseWhole(amount))
}

/** As {@link parseRupiah}, for amounts that cannot be below zero. */
export function parsePositiveRupiah(cell: Cell | undefined): Parsed<Rupiah> {
  const parsed = parseRupiah(cell)
  return parsed.ok && parsed.value !== null && parsed.value < 0n ? refuse('negative') : parsed
}

/** Takes off the currency and the `,-` or `,00` that only say "no cents". */
function withoutDress(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s/g, '')
    .replace(/^([+-]?)\(?(?:rp|idr)[.:]?/, '$1')
    .replace(/(?:rp|idr|rupiah)\.?$/, '')
    .replace(/[.,]?[-–—=]+$/, '')
    .replace(/\.$/, '')
}

const asRupiah = (parsed: Parsed<number>): Parsed<Rupiah> =>
  parsed.ok ? ok(parsed.value === null ? null : rupiah(parsed.value)) : parsed

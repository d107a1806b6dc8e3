import { CellMemo } from '#app/kernel/tables/cell-memo.ts'
import { LineCutter } from '#app/kernel/tables/cut-line.ts'
import type { ColumnMapping } from '#app/kernel/tables/map-columns.ts'

/** What a row does not say is `unsaid`. */
export type RowFigures = { units: number; value: number; returned: number; outOfStockDays: number }

/** Where the numbers of one row go; product and outlet are places in the chain's lists. */
export type RowSink = {
  add: (product: number, outlet: number, figures: RowFigures, row: number) => void
}

export const unsaid = -1
const notPlain = -2

/** The cells that together say one thing, remembered by what was made of them. */
class Meaning {
  private readonly memos: CellMemo[]
  private readonly single: number[] = []
  private readonly several = new Map<number, number>()

  constructor(private readonly columns: readonly number[]) {
    this.memos = columns.map(() => new CellMemo())
  }

  /** @returns what these cells mean, or -1 where nobody has said so yet */
  of(bytes: Uint8Array, { starts, ends }: LineCutter): number {
    let key = 0
    for (let at = 0; at < this.columns.length; at += 1) {
      const column = this.columns[at] as number
      const memo = this.memos[at] as CellMemo
      const number = memo.find(bytes, starts[column] as number, ends[column] as number)
      if (number < 0) return -1
      key = key * CellMemo.most + number
    }
    return (this.columns.length < 2 ? this.single[key] : this.several.get(key)) ?? -1
  }

  learn(bytes: Uint8Array, { starts, ends }: LineCutter, meaning: number): void {
    let key = 0
    for (const [at, column] of this.columns.entries()) {
      const memo = this.memos[at] as CellMemo
      const number = memo.learn(bytes, starts[column] as number, ends[column] as number)
      if (number < 0) return
      key = key * CellMemo.most + number
    }
    if (this.columns.length < 2) this.single[key] = meaning
    else if (this.several.size < CellMemo.most) this.several.set(key, meaning)
  }
}

const asLetters = new TextDecoder('latin1')

/** Words of lines that only accompany the records. */
export const accompanying = /total|jumlah|jml/i

const productFields = ['sku', 'gtin', 'productName']
const outletFields = ['outlet', 'outletName']
const otherFields = ['chain', 'period', 'year']
const figureFields = ['units', 'value', 'returned', 'outOfStockDays']

type Layout = { columns: ColumnMapping; width: number; separator: string; mostDays: number }

/**
 * Takes lines that say nothing new straight from their bytes: every code in them was understood
 * before, in a row that was accepted without a remark, and every figure is bare digits. Whatever
 * else stands in a line is left to those who look closely.
 */
export class QuickRows {
  private readonly line: LineCutter
  private readonly products: Meaning
  private readonly outlets: Meaning
  private readonly others: Meaning
  private readonly figures: readonly number[]
  private readonly unread: readonly number[]
  private readonly remembered: readonly number[]
  private readonly found: RowFigures = { units: 0, value: 0, returned: 0, outOfStockDays: 0 }

  constructor(private readonly layout: Layout) {
    const { columns, width, separator } = layout
    const of = (fields: readonly string[]) => fields.flatMap((field) => columns[field] ?? [])
    const known = [...productFields, ...outletFields, ...otherFields]
    this.line = new LineCutter(width, separator.charCodeAt(0))
    this.products = new Meaning(of(productFields))
    this.outlets = new Meaning(of(outletFields))
    this.others = new Meaning(of(otherFields))
    this.figures = figureFields.map((field) => columns[field] ?? unsaid)
    this.remembered = of(known)
    const read = new Set([...this.remembered, ...this.figures])
    this.unread = Array.from({ length: width }, (_, column) => column).filter(
      (column) => !read.has(column),
    )
  }

  /** @returns whether the line went into the sink; its end does not include a line break */
  take(bytes: Uint8Array, from: number, to: number, row: number, sink: RowSink): boolean {
    const { line, found } = this
    if (!line.cut(bytes, from, to) || !this.isFilled()) return false
    if (!this.readFigures(bytes)) return false
    const product = this.products.of(bytes, line)
    if (product < 0) return false
    const outlet = this.outlets.of(bytes, line)
    if (outlet < 0 || this.others.of(bytes, line) < 0) return false
    if (this.unread.length > 0 && this.mayBeTotal(bytes, this.unread)) return false
    sink.add(product, outlet, found, row)
    return true
  }

  /** A closer look has accepted this line: its codes are known from now on. */
  learn(bytes: Uint8Array, product: number, outlet: number): void {
    const { line } = this
    if (!line.cut(bytes, 0, bytes.length) || this.mayBeTotal(bytes, this.remembered)) return
    this.products.learn(bytes, line, product)
    this.outlets.learn(bytes, line, outlet)
    this.others.learn(bytes, line, 0)
  }

  /** A line with more holes than cells may be a total or a note. */
  private isFilled(): boolean {
    const { starts, ends } = this.line
    let filled = 0
    for (let cell = 0; cell < starts.length; cell += 1) if (starts[cell] !== ends[cell]) filled += 1
    return filled * 2 >= starts.length
  }

  private readFigures(bytes: Uint8Array): boolean {
    const { figures, found, layout } = this
    found.units = this.digits(bytes, figures[0] as number, 9)
    found.value = this.digits(bytes, figures[1] as number, 15)
    if (found.units < 0 || found.value < 0) return false
    found.returned = this.digits(bytes, figures[2] as number, 9)
    found.outOfStockDays = this.digits(bytes, figures[3] as number, 9)
    if (found.returned === notPlain || found.outOfStockDays === notPlain) return false
    return found.outOfStockDays <= layout.mostDays
  }

  private digits(bytes: Uint8Array, column: number, most: number): number {
    if (column < 0) return unsaid
    const start = this.line.starts[column] as number
    const end = this.line.ends[column] as number
    if (start === end) return unsaid
    if (end - start > most) return notPlain
    let value = 0
    for (let at = start; at < end; at += 1) {
      const digit = (bytes[at] as number) - 48
      if (digit < 0 || digit > 9) return notPlain
      value = value * 10 + digit
    }
    return value
  }

  private mayBeTotal(bytes: Uint8Array, columns: readonly number[]): boolean {
    const { starts, ends } = this.line
    for (const column of columns) {
      const end = ends[column] as number
      for (let at = starts[column] as number; at < end; at += 1) {
        const letter = (bytes[at] as number) | 0x20
        if (letter !== 0x74 && letter !== 0x6a) continue
        if (accompanying.test(asLetters.decode(bytes.subarray(at, end)))) return true
        break
      }
    }
    return false
  }
}

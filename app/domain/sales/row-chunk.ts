import { parse as bytesOfId } from 'uuid'
import { BlockWriter, type Columns, type OutletNames } from './block-writer.ts'
import type { RowFigures, RowSink } from './quick-rows.ts'

/** Rows that are sorted and written together: enough for few blocks, little enough to hold. */
const mostRows = 262_144
/** The first ones are soon together, so that PostgreSQL has something to write. */
const firstRows = 32_768

export type Codes = {
  /** Ids of the chain's products; a row names one by its place here. */
  products: readonly string[]
  /** The chain's outlets in the order of their numbers; a row names one by its place here. */
  outlets: OutletNames
}

/** Gathers rows without an object for each, until they are written as blocks of one product each. */
export class RowChunk implements RowSink {
  size = 0
  private readonly ids: Uint8Array[]
  private readonly file: Uint8Array
  private readonly writer = new BlockWriter()
  private readonly product = new Int32Array(mostRows)
  private readonly columns: Columns = {
    outlets: new Int32Array(mostRows),
    units: new Int32Array(mostRows),
    values: new Float64Array(mostRows),
    returned: new Int32Array(mostRows),
    outOfStockDays: new Int32Array(mostRows),
    rows: new Int32Array(mostRows),
  }
  private readonly byOutlet = new Int32Array(mostRows)
  private readonly byBoth = new Int32Array(mostRows)
  private parts = 0
  private limit = firstRows

  constructor(
    fileId: string,
    private readonly codes: Codes,
  ) {
    this.ids = codes.products.map((id) => bytesOfId(id))
    this.file = bytesOfId(fileId)
  }

  get isFull(): boolean {
    return this.size === this.limit
  }

  add(product: number, outlet: number, figures: RowFigures, row: number): void {
    const { columns, size } = this
    this.product[size] = product
    columns.outlets[size] = outlet
    columns.units[size] = figures.units
    columns.values[size] = figures.value
    columns.returned[size] = figures.returned
    columns.outOfStockDays[size] = figures.outOfStockDays
    columns.rows[size] = row
    this.size = size + 1
  }

  /** Empties the chunk into what `COPY sell_out_block` reads; good until the time after next. */
  write(): Uint8Array {
    const { codes, product, columns, size, byOutlet, byBoth } = this
    sortBy(columns.outlets, codes.outlets.numbers.length, { size, into: byOutlet })
    sortBy(product, codes.products.length, { size, into: byBoth, after: byOutlet })
    this.writer.begin()
    for (let start = 0, end = 0; start < size; start = end) {
      const at = product[byBoth[start] as number] as number
      let sum = 0
      do {
        const row = byBoth[end] as number
        const sumWithThis = sum + (columns.values[row] as number)
        // What a sum of doubles cannot hold exactly begins a part of its own.
        if (sumWithThis > Number.MAX_SAFE_INTEGER && end > start) break
        sum = sumWithThis
        end += 1
      } while (end < size && product[byBoth[end] as number] === at)
      const name = { file: this.file, product: this.ids[at] as Uint8Array, part: this.parts }
      this.writer.block(name, columns, byBoth.subarray(start, end), codes.outlets)
      this.parts += 1
    }
    this.size = 0
    this.limit = mostRows
    return this.writer.end()
  }
}

type Sorting = { size: number; into: Int32Array; after?: Int32Array }

/** Places of rows in the order of a key, those with the same key in the order they had. */
function sortBy(key: Int32Array, keys: number, { size, into, after }: Sorting): void {
  const next = new Int32Array(keys + 1)
  for (let at = 0; at < size; at += 1) {
    const slot = (key[at] as number) + 1
    next[slot] = (next[slot] as number) + 1
  }
  for (let at = 1; at <= keys; at += 1) next[at] = (next[at] as number) + (next[at - 1] as number)
  for (let at = 0; at < size; at += 1) {
    const row = after ? (after[at] as number) : at
    const slot = key[row] as number
    into[next[slot] as number] = row
    next[slot] = (next[slot] as number) + 1
  }
}

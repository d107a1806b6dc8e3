import { unsaid } from './quick-rows.ts'

/** Figures of rows side by side; what a row does not say is `unsaid`. */
export type Columns = {
  /** Places of outlets among those of the chain. */
  outlets: Int32Array
  units: Int32Array
  values: Float64Array
  returned: Int32Array
  outOfStockDays: Int32Array
  rows: Int32Array
}

type Figures = Int32Array | Float64Array
type Name = { file: Uint8Array; product: Uint8Array; part: number }
/** What outlets are called in arrays, and which bit each is in a set, by their places. */
export type OutletNames = { numbers: Int32Array; ordinals: Int32Array }

const signature = [0x50, 0x47, 0x43, 0x4f, 0x50, 0x59, 0x0a, 0xff, 0x0d, 0x0a, 0x00]
const beginning = Uint8Array.from([...signature, ...new Array(8).fill(0)])
const fields = 16
const [whole, wide] = [
  { type: 23, bytes: 4 },
  { type: 20, bytes: 8 },
]
const [widestRow, widestHead] = [52, 300]
const half = 2 ** 32

/** Writes blocks in the binary form of PostgreSQL's COPY, into two buffers by turns. */
export class BlockWriter {
  private spare = new Uint8Array(0)
  private bytes = new Uint8Array(0)
  private view = new DataView(this.bytes.buffer)
  private at = 0

  /** What was written before the last time may be written over. */
  begin(): void {
    const last = this.bytes
    this.bytes = this.spare
    this.spare = last
    this.view = new DataView(this.bytes.buffer)
    this.at = 0
    this.makeRoom(beginning.length)
    this.bytes.set(beginning)
    this.at = beginning.length
  }

  /** @param rows places of the block's rows, in the order of their outlets */
  block({ file, product, part }: Name, columns: Columns, rows: Int32Array, names: OutletNames) {
    const { outlets, units, values, returned, outOfStockDays } = columns
    this.makeRoom(widestHead + rows.length * widestRow)
    this.short(fields)
    this.id(file)
    this.id(product)
    this.figure(part, whole.bytes)
    this.sum(units, rows)
    this.sum(values, rows)
    const isReturnedSaid = this.sum(returned, rows)
    const areDaysSaid = this.sum(outOfStockDays, rows)
    this.figure(areDaysSaid ? countAbove0(outOfStockDays, rows) : 0, whole.bytes)
    this.list(outlets, rows, { ...whole, names: names.numbers })
    this.list(units, rows, whole)
    this.list(values, rows, wide)
    if (isReturnedSaid) this.list(returned, rows, whole)
    else this.nothing()
    if (areDaysSaid) this.list(outOfStockDays, rows, whole)
    else this.nothing()
    this.list(columns.rows, rows, whole)
    this.set(outlets, rows, names.ordinals)
  }

  end(): Uint8Array {
    this.makeRoom(2)
    this.short(-1)
    return this.bytes.subarray(0, this.at)
  }

  private makeRoom(more: number): void {
    if (this.at + more <= this.bytes.length) return
    const wider = new Uint8Array(Math.max(this.bytes.length * 2, this.at + more, 1 << 20))
    wider.set(this.bytes.subarray(0, this.at))
    this.bytes = wider
    this.view = new DataView(wider.buffer)
  }

  private short(value: number): void {
    this.view.setInt16(this.at, value)
    this.at += 2
  }

  private whole(value: number): void {
    this.view.setInt32(this.at, value)
    this.at += 4
  }

  private wide(value: number): void {
    this.view.setInt32(this.at, Math.floor(value / half))
    this.view.setInt32(this.at + 4, value % half)
    this.at += 8
  }

  private figure(value: number, bytes: number): void {
    this.whole(bytes)
    if (bytes === whole.bytes) this.whole(value)
    else this.wide(value)
  }

  private id(bytes: Uint8Array): void {
    this.whole(bytes.length)
    this.bytes.set(bytes, this.at)
    this.at += bytes.length
  }

  private nothing(): void {
    this.whole(-1)
  }

  /** @returns whether any of the rows says something */
  private sum(column: Figures, rows: Int32Array): boolean {
    let sum = 0
    let isSaid = false
    for (let at = 0; at < rows.length; at += 1) {
      const value = column[rows[at] as number] as number
      if (value === unsaid) continue
      sum += value
      isSaid = true
    }
    if (isSaid) this.figure(sum, wide.bytes)
    else this.nothing()
    return isSaid
  }

  /** The outlets as a string of bits, from the first of them to the last. */
  private set(outlets: Int32Array, rows: Int32Array, ordinals: Int32Array): void {
    let first = Number.MAX_SAFE_INTEGER
    let last = 0
    for (let at = 0; at < rows.length; at += 1) {
      const ordinal = ordinals[outlets[rows[at] as number] as number] as number
      if (ordinal < first) first = ordinal
      if (ordinal > last) last = ordinal
    }
    const width = last - first + 1
    const size = Math.ceil(width / 8)
    this.makeRoom(16 + size)
    this.figure(first, whole.bytes)
    this.whole(whole.bytes + size)
    this.whole(width)
    const { bytes, at: start } = this
    // The buffer is used again and again.
    bytes.fill(0, start, start + size)
    for (let at = 0; at < rows.length; at += 1) {
      const bit = (ordinals[outlets[rows[at] as number] as number] as number) - first
      const byte = start + (bit >> 3)
      bytes[byte] = (bytes[byte] as number) | (0x80 >> (bit & 7))
    }
    this.at = start + size
  }

  /** @param names what stands for a value, where it is only the place of something */
  private list(
    column: Figures,
    rows: Int32Array,
    { type, bytes, names }: typeof whole & { names?: Int32Array },
  ): void {
    const { view } = this
    const before = this.at
    this.at += 4
    for (const part of [1, 0, type, rows.length, 1]) this.whole(part)
    let at = this.at
    let holes = 0
    for (let index = 0; index < rows.length; index += 1) {
      const value = column[rows[index] as number] as number
      if (value === unsaid) {
        view.setInt32(at, -1)
        at += 4
        holes += 1
        continue
      }
      view.setInt32(at, bytes)
      if (bytes === whole.bytes) view.setInt32(at + 4, names ? (names[value] as number) : value)
      else {
        view.setInt32(at + 4, Math.floor(value / half))
        view.setInt32(at + 8, value % half)
      }
      at += 4 + bytes
    }
    this.at = at
    view.setInt32(before, at - before - 4)
    if (holes > 0) view.setInt32(before + 8, 1)
  }
}

const countAbove0 = (column: Figures, rows: Int32Array): number =>
  rows.reduce((count, row) => ((column[row] as number) > 0 ? count + 1 : count), 0)

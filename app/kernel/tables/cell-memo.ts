const mostCells = 100_000
const seed = 0x811c9dc5
const prime = 0x01000193

/** Gives the bytes of every cell it was shown a number, without making text of them. */
export class CellMemo {
  static readonly most = mostCells
  private slots = new Int32Array(1024)
  private hashes = new Int32Array(512)
  private ends = new Int32Array(512)
  private bytes = new Uint8Array(8192)
  private count = 0

  /** @returns the number of a known cell, or -1 */
  find(source: Uint8Array, from: number, to: number): number {
    const slot = this.slots[this.place(source, from, to, hashOf(source, from, to))] as number
    return slot - 1
  }

  /** @returns the number of the cell, or -1 where there is no room for more */
  learn(source: Uint8Array, from: number, to: number): number {
    const hash = hashOf(source, from, to)
    const place = this.place(source, from, to, hash)
    const known = this.slots[place] as number
    if (known > 0) return known - 1
    if (this.count === mostCells) return -1
    this.makeRoom(to - from)
    const start = this.count === 0 ? 0 : (this.ends[this.count - 1] as number)
    this.bytes.set(source.subarray(from, to), start)
    this.hashes[this.count] = hash
    this.ends[this.count] = start + to - from
    this.count += 1
    this.slots[place] = this.count
    if (this.count * 2 > this.slots.length) this.spread()
    return this.count - 1
  }

  /** The slot that holds this cell, or the free one where it would stand. */
  private place(source: Uint8Array, from: number, to: number, hash: number): number {
    const mask = this.slots.length - 1
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const number = (this.slots[at] as number) - 1
      if (number < 0) return at
      if (this.hashes[number] === hash && this.holds(number, source, from, to)) return at
    }
  }

  private holds(number: number, source: Uint8Array, from: number, to: number): boolean {
    const start = number === 0 ? 0 : (this.ends[number - 1] as number)
    const length = to - from
    if ((this.ends[number] as number) - start !== length) return false
    for (let at = 0; at < length; at += 1) {
      if (this.bytes[start + at] !== source[from + at]) return false
    }
    return true
  }

  private makeRoom(length: number): void {
    const used = this.count === 0 ? 0 : (this.ends[this.count - 1] as number)
    if (used + length > this.bytes.length) {
      const wider = new Uint8Array(Math.max(this.bytes.length * 2, used + length))
      wider.set(this.bytes)
      this.bytes = wider
    }
    if (this.count === this.ends.length) {
      const [hashes, ends] = [this.hashes, this.ends]
      this.hashes = new Int32Array(this.count * 2)
      this.ends = new Int32Array(this.count * 2)
      this.hashes.set(hashes)
      this.ends.set(ends)
    }
  }

  private spread(): void {
    this.slots = new Int32Array(this.slots.length * 2)
    const mask = this.slots.length - 1
    for (let number = 0; number < this.count; number += 1) {
      let at = (this.hashes[number] as number) & mask
      while ((this.slots[at] as number) > 0) at = (at + 1) & mask
      this.slots[at] = number + 1
    }
  }
}

function hashOf(source: Uint8Array, from: number, to: number): number {
  let hash = seed
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (source[at] as number), prime)
  return hash ^ (hash >>> 15)
}

/** Figures that look like chance and are the same every time for the same words. */
export class Chance {
  private state: number

  constructor(words: string) {
    let hash = 2_166_136_261
    for (const letter of words) hash = Math.imul(hash ^ letter.charCodeAt(0), 16_777_619)
    this.state = hash >>> 0
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d_2b_79_f5) >>> 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  between(least: number, most: number): number {
    return least + this.next() * (most - least)
  }

  whole(least: number, most: number): number {
    return Math.floor(this.between(least, most + 1))
  }

  of<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(this.next() * items.length)]
    if (item === undefined) throw new RangeError('There is nothing to choose from')
    return item
  }

  /** True so many times in a hundred. */
  percent(share: number): boolean {
    return this.next() * 100 < share
  }
}

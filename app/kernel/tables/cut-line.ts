const quote = 0x22

/** Where the cells of one line begin and end, for lines that need no closer look. */
export class LineCutter {
  readonly starts: Int32Array
  readonly ends: Int32Array

  constructor(
    private readonly width: number,
    private readonly separator: number,
  ) {
    this.starts = new Int32Array(width)
    this.ends = new Int32Array(width)
  }

  /**
   * @returns whether the line has as many cells as its heading, each of them bare or in quotes that
   *   hold no quote
   */
  cut(bytes: Uint8Array, from: number, to: number): boolean {
    const { width, separator, starts, ends } = this
    let cell = 0
    let at = from
    while (cell < width) {
      if (at < to && bytes[at] === quote) {
        const closing = bytes.indexOf(quote, at + 1)
        if (closing < 0 || closing >= to) return false
        starts[cell] = at + 1
        ends[cell] = closing
        at = closing + 1
        if (at < to && bytes[at] !== separator) return false
      } else {
        starts[cell] = at
        while (at < to && bytes[at] !== separator) {
          if (bytes[at] === quote) return false
          at += 1
        }
        ends[cell] = at
      }
      cell += 1
      if (at === to) return cell === width
      at += 1
    }
    return false
  }
}

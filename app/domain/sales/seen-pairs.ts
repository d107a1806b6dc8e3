/** One bit each: 64 MB at the most. */
const mostPairs = 2 ** 29

/** Tells whether a pair of product and outlet came before, as long as there are not too many. */
export class SeenPairs {
  /** Whether a pair came twice; unknown where there are too many pairs to remember. */
  isRepeating: boolean | 'unknown'
  private readonly bits: Uint32Array

  constructor(
    products: number,
    private readonly outlets: number,
  ) {
    const isTooMany = products * outlets > mostPairs
    this.isRepeating = isTooMany ? 'unknown' : false
    this.bits = new Uint32Array(isTooMany ? 0 : Math.ceil((products * outlets) / 32))
  }

  see(product: number, outlet: number): void {
    if (this.isRepeating !== false) return
    const pair = product * this.outlets + outlet
    const word = this.bits[pair >>> 5] as number
    const bit = 1 << (pair & 31)
    if ((word & bit) !== 0) this.isRepeating = true
    this.bits[pair >>> 5] = word | bit
  }
}

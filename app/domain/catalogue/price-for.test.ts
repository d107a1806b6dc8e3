import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { priceFor } from '#app/domain/catalogue/price-for.ts'

const terms = {
  price: 10_000n,
  minimumOrder: 12,
  orderMultiple: 6,
  tiers: [
    { minimumQuantity: 60, price: 9_000n },
    { minimumQuantity: 120, price: 8_500n },
  ],
}

describe('what so many cost', () => {
  it.each([
    [12, 10_000n, 120_000n, 0n],
    [60, 9_000n, 540_000n, 60_000n],
    [126, 8_500n, 1_071_000n, 189_000n],
  ])('%i at %i', (quantity, unitPrice, total, saving) => {
    expect(priceFor(quantity, terms)).toEqual({ state: 'priced', unitPrice, total, saving })
  })

  it('is not said below the minimum, nor between the multiples', () => {
    expect(priceFor(11, terms)).toEqual({ state: 'belowMinimum' })
    expect(priceFor(13, terms)).toEqual({ state: 'notMultiple' })
  })

  it('is always the pieces times one of the prices', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), (quantity) => {
        const answer = priceFor(quantity, { ...terms, minimumOrder: 1, orderMultiple: null })
        if (answer.state !== 'priced') throw new Error('a price was expected')
        expect(answer.total).toBe(answer.unitPrice * BigInt(quantity))
        expect(answer.total + answer.saving).toBe(10_000n * BigInt(quantity))
      }),
    )
  })
})

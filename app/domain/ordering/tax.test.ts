import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeTax, payableOf, type TaxCase } from '#app/domain/ordering/tax.ts'

const plain: TaxCase = {
  goods: 1_200_000n,
  day: '2026-10-17',
  sellerTaxable: true,
  buyerGovernmental: false,
  buyerWithholds: false,
  sellerBelowThreshold: false,
}
const amounts = fc.bigInt({ min: 0n, max: 10n ** 15n })

describe('tax', () => {
  it('asks nothing of a seller who is not PKP', () => {
    const bill = computeTax({ ...plain, sellerTaxable: false })
    expect(bill).toMatchObject({ method: 'none', base: 0n, tax: 0n, code: null })
    expect(bill.payable).toBe(1_200_000n)
  })

  it('takes 12 % of 11/12 of the price since 2025, code 04', () => {
    expect(computeTax(plain)).toMatchObject({
      method: 'ppn-12-of-11/12',
      base: 1_100_000n,
      tax: 132_000n,
      code: '04',
      total: 1_332_000n,
      payable: 1_332_000n,
    })
  })

  it('took 11 % of the full price until then', () => {
    expect(computeTax({ ...plain, day: '2024-12-31' })).toMatchObject({
      method: 'ppn-11',
      base: 1_200_000n,
      tax: 132_000n,
      code: '01',
    })
  })

  it('leaves the PPN to a governmental buyer, code 02', () => {
    const bill = computeTax({ ...plain, buyerGovernmental: true })
    expect(bill).toMatchObject({ code: '02', total: 1_332_000n, payable: 1_200_000n })
  })

  it('keeps back 0.5 % for a withholding buyer, not with a statement', () => {
    const withheld = { ...plain, buyerWithholds: true }
    expect(computeTax(withheld)).toMatchObject({ withholding: 6000n, payable: 1_326_000n })
    expect(computeTax({ ...withheld, sellerBelowThreshold: true }).withholding).toBe(0n)
  })

  it('rounds the base before the tax: Rp 1 from a flat 11 % in some 2.7 % of prices, never more', () => {
    let different = 0
    for (let goods = 1n; goods <= 40_000n; goods++) {
      const { tax } = computeTax({ ...plain, goods })
      const flat = (goods * 11n * 2n + 100n) / 200n
      const apart = tax > flat ? tax - flat : flat - tax
      expect(apart <= 1n).toBe(true)
      if (apart > 0n) different += 1
    }
    expect(different / 40_000).toBeCloseTo(0.027, 2)
  })

  it('always adds up, and what was stored pays the same', () => {
    fc.assert(
      fc.property(amounts, fc.boolean(), fc.boolean(), fc.boolean(), (goods, pkp, state, holds) => {
        const given = { ...plain, goods, sellerTaxable: pkp }
        const bill = computeTax({ ...given, buyerGovernmental: state, buyerWithholds: holds })
        expect(bill.total).toBe(goods + bill.tax)
        expect(bill.base <= goods).toBe(true)
        expect(bill.payable >= 0n && bill.payable <= bill.total).toBe(true)
        const stored = { goods, tax: bill.tax, taxCode: bill.code, withholding: bill.withholding }
        expect(payableOf(stored)).toBe(bill.payable)
      }),
    )
  })

  it('grows with the goods', () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a]
        const of = (goods: bigint) => computeTax({ ...plain, goods }).tax
        expect(of(less) <= of(more)).toBe(true)
      }),
    )
  })
})

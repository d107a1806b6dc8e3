/** A share of an amount, written as a fraction so that no rounding hides in it. */
export type Fraction = { numerator: bigint; denominator: bigint }

/** How value added tax (PPN) is computed from a day on. */
export type TaxRule = {
  method: string
  validFrom: string
  source: string
  /** Share of the price that is taxed (DPP). */
  base: Fraction
  /** Share of that base that is the tax. */
  rate: Fraction
  /** Transaction code on the tax invoice, by buyer. */
  code: string
  governmentCode: string
}

/** Final income tax (PPh final) that a withholding buyer keeps back for the seller. */
export type WithholdingRule = { validFrom: string; source: string; rate: Fraction }

const fraction = (numerator: number, denominator: number): Fraction => ({
  numerator: BigInt(numerator),
  denominator: BigInt(denominator),
})

export const taxRules: readonly TaxRule[] = [
  {
    method: 'ppn-11',
    validFrom: '2022-04-01',
    source: 'UU 7/2021 pasal 7',
    base: fraction(1, 1),
    rate: fraction(11, 100),
    code: '01',
    governmentCode: '02',
  },
  {
    method: 'ppn-12-of-11/12',
    validFrom: '2025-01-01',
    source: 'PMK 131/2024 pasal 3',
    base: fraction(11, 12),
    rate: fraction(12, 100),
    code: '04',
    governmentCode: '02',
  },
]

export const withholdingRules: readonly WithholdingRule[] = [
  { validFrom: '2018-07-01', source: 'PP 23/2018, PP 55/2022', rate: fraction(5, 1000) },
]

import { beforeEach, describe, expect, it } from 'vitest'
import { decideVat, decideWithholding } from '#app/domain/ordering/decide-tax-rule.server.ts'
import { findTaxRules, readTaxRules } from '#app/domain/ordering/find-tax-rules.server.ts'
import { percentText, shareText } from '#app/domain/ordering/fraction-fields.ts'
import { VatSchema, WithholdingSchema } from '#app/domain/ordering/schemas.ts'
import { computeTax } from '#app/domain/ordering/tax.ts'
import { database } from '#app/platform/database.server.ts'
import { resetDatabase } from '#tests/database.ts'
import { monday } from '#tests/ordering.ts'
import { type Cast, settle } from '#tests/people.ts'

let cast: Cast

beforeEach(async () => {
  await resetDatabase()
  cast = await settle()
})

const bill = {
  goods: 1_200_000n,
  sellerTaxable: true,
  buyerGovernmental: false,
  buyerWithholds: true,
  sellerBelowThreshold: false,
}

async function taxOn(day: string) {
  const { vat, withholding } = await findTaxRules(database())
  return computeTax({ ...bill, day }, vat, withholding)
}

const withholding = { rate: '0,75 %', validFrom: '2027-01-01', source: 'PP 1/2027' }
const vat = {
  ...{ rate: '12', base: '1', code: '01', governmentCode: '02' },
  ...{ validFrom: '2027-01-01', source: 'UU 1/2027' },
}

describe('a dated tax rule', () => {
  it('holds from its day, and leaves what was before as it was', async () => {
    const rule = WithholdingSchema.parse(withholding)
    expect(await decideWithholding(cast.admin, rule, monday)).toMatchObject({ ok: true })
    expect((await taxOn('2026-12-31')).withholding).toBe(6000n)
    expect((await taxOn('2027-01-01')).withholding).toBe(9000n)
    expect(await decideVat(cast.admin, VatSchema.parse(vat), monday)).toMatchObject({ ok: true })
    expect(await taxOn('2026-12-31')).toMatchObject({ method: 'ppn-12-of-11/12', tax: 132_000n })
    expect(await taxOn('2027-01-01')).toMatchObject({ method: 'ppn-12', tax: 144_000n, code: '01' })
    const { vat: seen } = await readTaxRules(cast.admin)
    expect(seen.map(({ validFrom }) => validFrom)).toEqual([
      '2027-01-01',
      '2025-01-01',
      '2022-04-01',
    ])
  })

  it('cannot begin today or before, nor twice on a day', async () => {
    const on = (validFrom: string) =>
      decideWithholding(cast.admin, WithholdingSchema.parse({ ...withholding, validFrom }), monday)
    expect(await on('2026-10-12')).toEqual({ ok: false, refusal: { reason: 'past' } })
    expect(await on('2026-10-13')).toMatchObject({ ok: true })
    expect(await on('2026-10-13')).toEqual({ ok: false, refusal: { reason: 'dayTaken' } })
    expect(await database().event.count({ where: { type: 'ordering.taxRuleDecided' } })).toBe(1)
  })

  it.each([
    ['0,5', '0.5'],
    ['12', '12'],
    ['11.25%', '11.25'],
    ['0', '0'],
  ])('reads %s as %s percent, exactly', (typed, text) => {
    expect(percentText(WithholdingSchema.parse({ ...withholding, rate: typed }).rate)).toBe(text)
  })

  it.each(['', 'lima', '120', '-1', '0,12345'])('does not take %j for a rate', (rate) => {
    expect(WithholdingSchema.safeParse({ ...withholding, rate }).success).toBe(false)
  })

  it.each(['12/11', '0', '1/0', 'semua'])('does not take %j for a share', (base) => {
    expect(VatSchema.safeParse({ ...vat, base }).success).toBe(false)
  })

  it('reads a share of the price', () => {
    expect(shareText(VatSchema.parse({ ...vat, base: '11 / 12' }).base)).toBe('11/12')
  })
})

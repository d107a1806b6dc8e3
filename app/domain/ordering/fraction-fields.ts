import { z } from 'zod'
import { requiredText } from '#app/kernel/form-fields.ts'
import type { Fraction } from './tax-rules.ts'

/** `0,5` is five thousandths exactly: no rounding hides in a rate. */
export const percentField = () =>
  requiredText(12).transform((text, context): Fraction => {
    const [, units = '', decimals = ''] = text.match(/^(\d{1,2})(?:[.,](\d{1,4}))?\s*%?$/) ?? []
    if (!units) {
      context.addIssue({ code: 'custom', message: 'ordering.percent' })
      return z.NEVER
    }
    return {
      numerator: BigInt(units + decimals),
      denominator: 100n * 10n ** BigInt(decimals.length),
    }
  })

/** `11/12` of the price, or `1` for all of it. */
export const shareField = () =>
  requiredText(12).transform((text, context): Fraction => {
    const [, top = '', bottom = '1'] = text.match(/^(\d{1,3})(?:\s*\/\s*(\d{1,3}))?$/) ?? []
    if (!top || bottom === '0' || Number(top) === 0 || Number(top) > Number(bottom)) {
      context.addIssue({ code: 'custom', message: 'ordering.share' })
      return z.NEVER
    }
    return { numerator: BigInt(top), denominator: BigInt(bottom) }
  })

/** `12`, `0.5`: a rate as people write it, in percent. */
export function percentText({ numerator, denominator }: Fraction): string {
  const tenThousandths = (numerator * 1_000_000n) / denominator
  const digits = String(tenThousandths).padStart(5, '0')
  const decimals = digits.slice(-4).replace(/0+$/, '')
  return digits.slice(0, -4) + (decimals && `.${decimals}`)
}

export const shareText = ({ numerator, denominator }: Fraction): string =>
  numerator === denominator ? '1' : `${numerator}/${denominator}`

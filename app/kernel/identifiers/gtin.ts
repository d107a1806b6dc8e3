import { ok, refuse } from '#app/kernel/result.ts'
import { type Checked, isRoundedBySpreadsheet } from './identifier-problem.ts'

/** The last digit that makes the others a GTIN: weights 3, 1, 3 … from the right. Source: GS1. */
export function gtinCheckDigit(digits: string): number {
  const sum = [...digits]
    .reverse()
    .reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 3 : 1), 0)
  return (10 - (sum % 10)) % 10
}

/**
 * A bar code of 8, 12, 13 or 14 digits. Its first digits say who issued it, not where a product
 * is made: 899 is never required.
 */
export function checkGtin(text: string): Checked {
  if (isRoundedBySpreadsheet(text)) return refuse('scientific')
  const digits = text.replace(/[\s-]/g, '')
  if (!/^\d+$/.test(digits)) return refuse('notDigits')
  if (![8, 12, 13, 14].includes(digits.length)) return refuse('wrongLength')
  const isRight = gtinCheckDigit(digits.slice(0, -1)) === Number(digits.at(-1))
  return isRight ? ok(digits) : refuse('wrongCheckDigit')
}

import { ok, refuse } from '#app/kernel/result.ts'
import { type Checked, isRoundedBySpreadsheet } from './identifier-problem.ts'

/** Nomor Induk Berusaha: 13 digits, no public check digit. Source: OSS RBA. */
export function checkNib(text: string): Checked {
  if (isRoundedBySpreadsheet(text)) return refuse('scientific')
  const digits = text.replace(/[\s.-]/g, '')
  if (!/^\d+$/.test(digits)) return refuse('notDigits')
  return digits.length === 13 ? ok(digits) : refuse('wrongLength')
}

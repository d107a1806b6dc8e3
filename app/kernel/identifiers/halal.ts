import { ok, refuse } from '#app/kernel/result.ts'
import { type Checked, isRoundedBySpreadsheet } from './identifier-problem.ts'

/**
 * Halal certificate, `ID` and 17 digits. Source: BPJPH. Older certificates have other shapes, so
 * a refusal is a reason to look, not to turn away.
 */
export function checkHalal(text: string): Checked {
  if (isRoundedBySpreadsheet(text)) return refuse('scientific')
  const number = text.toUpperCase().replace(/[\s.-]/g, '')
  return /^ID\d{17}$/.test(number) ? ok(number) : refuse('wrongShape')
}

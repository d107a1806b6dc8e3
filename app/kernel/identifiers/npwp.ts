import { ok, refuse } from '#app/kernel/result.ts'
import { type Checked, isRoundedBySpreadsheet } from './identifier-problem.ts'

export type Npwp = {
  digits: string
  /** `old` was valid until 30 June 2024 and is still met; `branch` is a NITKU. */
  form: 'current' | 'old' | 'branch'
}

const forms: Record<number, Npwp['form']> = { 15: 'old', 16: 'current', 22: 'branch' }

/** Tax number: 16 digits since 1 July 2024 (for a resident person the NIK). Source: PMK 136/2023. */
export function checkNpwp(text: string): Checked<Npwp> {
  if (isRoundedBySpreadsheet(text)) return refuse('scientific')
  const digits = text.replace(/[\s.-]/g, '')
  if (!/^\d+$/.test(digits)) return refuse('notDigits')
  const form = forms[digits.length]
  return form ? ok({ digits, form }) : refuse('wrongLength')
}

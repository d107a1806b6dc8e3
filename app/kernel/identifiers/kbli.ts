import { ok, refuse } from '#app/kernel/result.ts'
import type { Checked } from './identifier-problem.ts'

/** Editions of the classification: codes are split and merged between them. Source: BPS. */
export const kbliVersions = [
  { version: '2020', validFrom: '2020-09-24' },
  { version: '2025', validFrom: '2025-12-18' },
] as const

export type KbliVersion = (typeof kbliVersions)[number]['version']
export type Kbli = { code: string; version: KbliVersion }

const isVersion = (text: string): text is KbliVersion =>
  kbliVersions.some(({ version }) => version === text)

/** A line of business: five digits, which mean nothing without their edition. */
export function checkKbli(code: string, version: string): Checked<Kbli> {
  const digits = code.trim()
  if (!/^\d+$/.test(digits)) return refuse('notDigits')
  if (digits.length !== 5) return refuse('wrongLength')
  return isVersion(version) ? ok({ code: digits, version }) : refuse('unknownVersion')
}

import { ok, refuse } from '#app/kernel/result.ts'
import type { Checked } from './identifier-problem.ts'

export type RegionLevel = 'province' | 'regency' | 'city' | 'district' | 'village'
export type Region = { code: string; level: RegionLevel }

const shape = /^[1-9]\d(?:\.(?!00|70)\d{2}(?:\.(?!00)\d{2}(?:\.[12]\d{3})?)?)?$/
const firstCity = 71

/**
 * A Kemendagri code, `32.16.03.2001`, with or without its dots; regencies are numbered 01–69,
 * cities 71–99, villages begin with 1 (kelurahan) or 2 (desa). Source: Kepmendagri on region codes.
 */
export function checkRegion(text: string): Checked<Region> {
  const digits = text.replace(/[\s.]/g, '')
  if (!/^\d+$/.test(digits)) return refuse('notDigits')
  if (![2, 4, 6, 10].includes(digits.length)) return refuse('wrongLength')
  const code = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6), digits.slice(6)]
    .filter(Boolean)
    .join('.')
  if (!shape.test(code)) return refuse('wrongShape')
  const second = Number(digits.slice(2, 4)) >= firstCity ? 'city' : 'regency'
  const levels: Record<number, RegionLevel> = { 2: 'province', 4: second, 6: 'district' }
  return ok({ code, level: levels[digits.length] ?? 'village' })
}

import { ok, refuse } from '#app/kernel/result.ts'
import type { Checked } from './identifier-problem.ts'

export type Sni = { standard: string; year: number | null }

const shape =
  /^SNI (?:(?:ISO|IEC|ISO\/IEC|ISO\/TS|CAC|ASTM|EN) ?)?(?:\/?[A-Z]{2,4} )?\d{1,6}(?:[-.]\d{1,5})*(?::(\d{4}))?(?:\/[A-Za-z0-9:]+)?$/

/** The standard a product meets, `SNI ISO 8124-1:2010` or the old `SNI 01-2891-1992`. Source: BSN. */
export function checkSni(text: string): Checked<Sni> {
  const standard = text
    .trim()
    .toUpperCase()
    .replace(/\s*([:/-])\s*/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/^SNI[ :.-]*/, 'SNI ')
  const parts = shape.exec(standard)
  if (!parts) return refuse('wrongShape')
  const year = parts[1] ?? /-((?:19|20)\d{2})$/.exec(standard)?.[1]
  return ok({ standard, year: year ? Number(year) : null })
}

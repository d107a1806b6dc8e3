import { checkPirt } from '#app/kernel/identifiers/pirt.ts'
import { regencyOf } from '#app/kernel/regions.ts'
import type { Certificate } from './certificate.ts'
import { isUnusualNumber } from './certificate-number.ts'

/** Something to compare with the paper: let in, and pointed at. */
export type CertificateWarning =
  | { code: 'unusualNumber' }
  | { code: 'pirtYear'; printed: number; typed: number }
  | { code: 'pirtPlace'; printed: string; firm: string }

type Given = Pick<Certificate, 'kind' | 'number' | 'expiresOn'>

/** What a P-IRT number itself says about its end and its place, beside what was typed. */
function pirtWarnings({ number, expiresOn }: Given, region: string): CertificateWarning[] {
  const checked = checkPirt(number)
  if (!checked.ok) return []
  const { expiryYear: printed, place } = checked.value
  const typed = expiresOn ? Number(expiresOn.slice(0, 4)) : printed
  const code = `${place.slice(0, 2)}.${place.slice(2)}`
  const firm = regencyOf(region)
  return [
    ...(typed === printed ? [] : [{ code: 'pirtYear', printed, typed } as const]),
    ...(region === '' || code === firm
      ? []
      : [{ code: 'pirtPlace', printed: code, firm } as const]),
  ]
}

/** What to look at twice; nothing of it keeps a licence out. */
export function certificateWarnings(given: Given, region: string): CertificateWarning[] {
  if (given.kind === 'pirt') return pirtWarnings(given, region)
  return isUnusualNumber(given.kind, given.number) ? [{ code: 'unusualNumber' }] : []
}

import type { CertificateKind } from './certificate.ts'

type Subject = { sector: string | null; forChildren: boolean; declaredNonHalal: boolean }

/** A licence without which a product of this kind may not be sold, from a day on. */
export type Requirement = {
  key: 'nib' | 'foodLicence' | 'halal' | 'toySni'
  /** Any one of these meets it. */
  kinds: readonly CertificateKind[]
  /** Sectors it concerns; empty for all. */
  sectors: readonly string[]
  onlyFor?: 'children'
  /** A statement on the label that stands in for the certificate. */
  unless?: 'declaredNonHalal'
  validFrom: string
  source: string
}

export const requirements: readonly Requirement[] = [
  {
    key: 'nib',
    kinds: ['nib'],
    sectors: [],
    validFrom: '2025-06-05',
    source: 'PP 28/2025',
  },
  {
    key: 'foodLicence',
    kinds: ['pirt', 'bpom'],
    sectors: ['food', 'drink'],
    validFrom: '2012-11-17',
    source: 'UU 18/2012 pasal 91',
  },
  {
    key: 'halal',
    kinds: ['halal'],
    sectors: ['food', 'drink'],
    unless: 'declaredNonHalal',
    validFrom: '2026-10-17',
    source: 'PP 42/2024 pasal 160',
  },
  {
    key: 'toySni',
    kinds: ['sni'],
    sectors: ['toys'],
    onlyFor: 'children',
    validFrom: '2014-04-30',
    source: 'Permenperin 24/M-IND/PER/4/2013',
  },
]

/** The requirements that hold for a product on a day. */
export const requirementsFor = (
  { sector, forChildren, declaredNonHalal }: Subject,
  today: string,
  table: readonly Requirement[] = requirements,
): Requirement[] =>
  table.filter(
    ({ sectors, onlyFor, unless, validFrom }) =>
      validFrom <= today &&
      (sectors.length === 0 || (sector !== null && sectors.includes(sector))) &&
      (onlyFor === undefined || forChildren) &&
      (unless === undefined || !declaredNonHalal),
  )

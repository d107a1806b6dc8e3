export const certificateKinds = [
  'nib',
  'pirt',
  'bpom',
  'halal',
  'sni',
  'sniBinaUmk',
  'iso',
  'organic',
  'trademark',
  'other',
] as const

export type CertificateKind = (typeof certificateKinds)[number]
export type CertificateState = 'unverified' | 'verified' | 'refused' | 'revoked'

/** Licences of the firm itself; every other one names the products it covers. */
export const firmKinds: readonly CertificateKind[] = ['nib', 'trademark']

/** Days are written `2026-10-17`. */
export type Certificate = {
  id: string
  kind: CertificateKind
  number: string
  issuer: string | null
  issuedOn: string | null
  expiresOn: string | null
  wholeFirm: boolean
  productIds: readonly string[]
  fileId: string | null
  state: CertificateState
  /** The cooperative whose licence it is, where it is not the firm's own. */
  heldBy?: string
  /** What it renews. */
  supersedesId: string | null
  /** Its renewal was verified and stands in for it. */
  superseded: boolean
}

export const covers = (
  certificate: Pick<Certificate, 'wholeFirm' | 'productIds'>,
  productId: string,
): boolean => certificate.wholeFirm || certificate.productIds.includes(productId)

/** The last day printed on it still counts. */
export const expired = (certificate: Pick<Certificate, 'expiresOn'>, today: string): boolean =>
  certificate.expiresOn !== null && certificate.expiresOn < today

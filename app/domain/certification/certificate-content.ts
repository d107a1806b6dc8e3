import type { Certificate } from './certificate.ts'
import type { CertificateInput } from './schemas.ts'

/** What is written on a licence, apart from what anybody said of it. */
export type CertificateContent = Pick<
  Certificate,
  'kind' | 'number' | 'issuer' | 'issuedOn' | 'expiresOn' | 'wholeFirm' | 'productIds' | 'fileId'
>

/** As JSON kept it. */
export const contentIn = (kept: unknown): CertificateContent => kept as CertificateContent

const certificateParts = [
  'kind',
  'number',
  'issuer',
  'issuedOn',
  'expiresOn',
  'scope',
  'file',
] as const
export type CertificatePart = (typeof certificateParts)[number]

export const contentOf = (of: Certificate | CertificateInput): CertificateContent => ({
  kind: of.kind,
  number: of.number,
  issuer: of.issuer ?? null,
  issuedOn: of.issuedOn ?? null,
  expiresOn: of.expiresOn ?? null,
  wholeFirm: of.wholeFirm,
  productIds: [...of.productIds].sort(),
  fileId: of.fileId ?? null,
})

const textOf = (content: CertificateContent, part: CertificatePart): string => {
  if (part === 'scope') return content.wholeFirm ? '*' : content.productIds.join()
  return `${content[part === 'file' ? 'fileId' : part] ?? ''}`
}

/** Which parts of a licence two readings of it differ in. */
export const changedParts = (
  before: CertificateContent,
  after: CertificateContent,
): CertificatePart[] =>
  certificateParts.filter((part) => textOf(before, part) !== textOf(after, part))

import type { CertificateKind } from '#app/domain/certification/certificate.ts'

export const certificateKinds = {
  nib: 'NIB',
  pirt: 'P-IRT',
  bpom: 'BPOM MD',
  halal: 'Halal',
  sni: 'SNI',
  sniBinaUmk: 'SNI Bina UMK',
  iso: 'ISO',
  organic: 'Organic',
  trademark: 'Trademark',
  other: 'Other',
} satisfies Record<CertificateKind, string>

/** As a code in stored news; what nobody knows any more stands as it is. */
export const certificateKindName = (kind: string): string =>
  certificateKinds[kind as CertificateKind] ?? kind

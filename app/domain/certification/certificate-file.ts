import type { Certificate, CertificateState } from './certificate.ts'
import type { RefusalCode } from './refusal-codes.ts'

/** An official's word on a certificate. */
export type CheckedBy = {
  id: string
  outcome: CertificateState
  code: RefusalCode | null
  reason: string | null
  verifierName: string
  at: Date
}

/** As its holder sees it. */
export type RecordedCertificate = Certificate & {
  createdAt: Date
  updatedAt: Date
  verifications: CheckedBy[]
  /** Its renewal, written down already. */
  renewedBy: { id: string; number: string } | null
  /** What it renews. */
  renews: { id: string; number: string } | null
}

/** As an official sees it: beside the firm that holds it. */
export type CertificateFile = RecordedCertificate & {
  producerId: string
  /** A cooperative has a page of its own. */
  isCooperative: boolean
  businessName: string
  ownerName: string
  nib: string | null
  regionCode: string
  villageName: string | null
  products: { id: string; name: string }[]
}

/** How a page shows the scan: as a picture, or in a frame of its own (PDF). */
export type ShownScan = 'picture' | 'frame'

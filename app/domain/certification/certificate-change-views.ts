import type { CertificateKind } from './certificate.ts'
import type { CertificateChangeState } from './certificate-change-acts.ts'
import type { CertificateContent, CertificatePart } from './certificate-content.ts'
import type { RefusalCode } from './refusal-codes.ts'

/** A change of a verified licence as its holder sees it. */
export type CertificateChangeView = {
  id: string
  state: CertificateChangeState
  before: CertificateContent
  proposed: CertificateContent
  parts: CertificatePart[]
  /** The products that either reading names. */
  products: { id: string; name: string }[]
  proposedAt: Date
  closedAt: Date | null
  code: RefusalCode | null
  reason: string | null
}

/** As it lies in the queue. */
export type QueuedCertificateChange = {
  id: string
  kind: CertificateKind
  number: string
  businessName: string
  parts: CertificatePart[]
  proposedAt: Date
}

/** As an official sees it. */
export type CertificateChangeFile = CertificateChangeView & {
  certificateId: string
  businessName: string
  revision: number
  proposerName: string
  closerName: string | null
  /** What buyers see today and this change takes out of the scope. */
  losing: { id: string; name: string }[]
}

/** A renewal that waits to be verified, of a licence that something listed stands on. */
export type WaitingRenewal = {
  id: string
  kind: CertificateKind
  number: string
  businessName: string
  renews: string
  waitingSince: Date
}

import type { Certificate } from './certificate.ts'

/** A certificate that waits for an official's eye. */
export type QueuedCertificate = Pick<Certificate, 'id' | 'kind' | 'number' | 'expiresOn'> & {
  businessName: string
  villageName: string | null
  waitingSince: Date
}

import { dateColumn } from '#app/platform/clock.server.ts'
import type { CertificateContent } from './certificate-content.ts'

/** What is written down, as columns; the products it covers are rows of their own. */
export const columnsOf = ({ issuedOn, expiresOn, ...content }: CertificateContent) => {
  const { kind, number, issuer, wholeFirm, fileId } = content
  return {
    ...{ kind, number, issuer, wholeFirm, fileId },
    issuedOn: issuedOn ? dateColumn(issuedOn) : null,
    expiresOn: expiresOn ? dateColumn(expiresOn) : null,
  }
}

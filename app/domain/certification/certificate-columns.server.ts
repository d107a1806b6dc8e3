import { dateColumn } from '#app/platform/clock.server.ts'
import type { CertificateInput } from './schemas.ts'

/** What was written down, as columns; the products it covers are rows of their own. */
export const columnsOf = ({
  kind,
  number,
  issuer,
  issuedOn,
  expiresOn,
  wholeFirm,
  fileId,
}: CertificateInput) => ({
  kind,
  number,
  issuer: issuer ?? null,
  issuedOn: issuedOn ? dateColumn(issuedOn) : null,
  expiresOn: expiresOn ? dateColumn(expiresOn) : null,
  wholeFirm,
  fileId: fileId ?? null,
})

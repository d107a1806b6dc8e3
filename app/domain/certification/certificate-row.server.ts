import { dayOrNull } from '#app/platform/clock.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'
import type { Certificate } from './certificate.ts'

export const withScopes = {
  scopes: { select: { productId: true } },
} as const satisfies Prisma.CertificateInclude

type Row = Prisma.CertificateGetPayload<{ include: typeof withScopes }>

export function toCertificate(row: Row): Certificate {
  const { id, kind, number, issuer, wholeFirm, fileId, state, scopes, supersedesId } = row
  return {
    id,
    kind,
    number,
    issuer,
    issuedOn: dayOrNull(row.issuedOn),
    expiresOn: dayOrNull(row.expiresOn),
    wholeFirm,
    productIds: scopes.map(({ productId }) => productId),
    fileId,
    state,
    supersedesId,
    superseded: row.supersededAt !== null,
  }
}

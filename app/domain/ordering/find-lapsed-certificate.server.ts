import type { CertificateKind } from '#app/domain/certification/certificate.ts'
import { toCertificate, withScopes } from '#app/domain/certification/certificate-row.server.ts'
import { countingFor } from '#app/domain/certification/covering.server.ts'
import { lapsedCertificates } from '#app/domain/ordering/lapsed-certificates.ts'
import type { Queryable } from '#app/platform/database.server.ts'

export type Lapse = { productId: string; kind: CertificateKind; number: string }

/** The first certificate that no longer covers one of these products on the day it is ordered. */
export async function findLapsedCertificate(
  on: Queryable,
  products: readonly { productId: string; producerId: string }[],
  today: string,
): Promise<Lapse | undefined> {
  const rows = await on.certificate.findMany({
    where: countingFor([...new Set(products.map(({ producerId }) => producerId))]),
    include: withScopes,
  })
  for (const { productId, producerId } of products) {
    const certificates = rows
      .filter(
        (row) =>
          row.producerId === producerId ||
          row.scopes.some((scope) => scope.productId === productId),
      )
      .map(toCertificate)
    const [lapsed] = lapsedCertificates(certificates, productId, today)
    if (lapsed) return { productId, kind: lapsed.kind, number: lapsed.number }
  }
  return undefined
}

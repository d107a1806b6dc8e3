import type { Prisma } from '#app/platform/generated/prisma/client.ts'
import type { Certificate } from './certificate.ts'
import { toCertificate, withScopes } from './certificate-row.server.ts'

/**
 * The licences that may count for these firms: their own, and those of the cooperative they are in
 * now that name products of theirs.
 */
export const countingFor = (producerIds: readonly string[]) => {
  const ids = { in: [...producerIds] }
  return {
    OR: [
      { producerId: ids },
      {
        scopes: { some: { product: { producerId: ids } } },
        producer: { organisation: { cooperativeMembers: { some: { id: ids } } } },
      },
    ],
  } satisfies Prisma.CertificateWhereInput
}

export const withHolder = {
  ...withScopes,
  scopes: {
    select: {
      productId: true,
      product: { select: { producerId: true, producer: { select: { cooperativeId: true } } } },
    },
  },
  producer: { select: { businessName: true } },
} as const satisfies Prisma.CertificateInclude

type Row = Prisma.CertificateGetPayload<{ include: typeof withHolder }>

/**
 * A licence as it counts for one firm: of a cooperative's scope only that firm's own products, and
 * only while it is a member.
 */
export function countedFor(producerId: string, row: Row): Certificate | undefined {
  const certificate = toCertificate(row)
  if (row.producerId === producerId) return certificate
  const productIds = row.scopes
    .filter(
      ({ product }) =>
        product.producerId === producerId && product.producer.cooperativeId === row.producerId,
    )
    .map(({ productId }) => productId)
  if (productIds.length === 0) return undefined
  // Its NIB is its own: only what names a product goes over to members.
  return { ...certificate, wholeFirm: false, productIds, heldBy: row.producer.businessName }
}

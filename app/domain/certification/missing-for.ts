import { type Missing, missingInProduct } from '#app/domain/products/missing-in-product.ts'
import type { Product } from '#app/domain/products/product.ts'
import { type Certificate, covers, expired } from './certificate.ts'
import { type Requirement, requiredFor } from './requirements.ts'

/** A recorded licence counts before it is verified: verifying is the office's part. */
const counts = (certificate: Certificate, today: string): boolean =>
  (certificate.state === 'verified' || certificate.state === 'unverified') &&
  !certificate.superseded &&
  !expired(certificate, today)

function problemOf(
  { key, proofs }: Requirement,
  certificates: readonly Certificate[],
  productId: string,
  today: string,
): Missing[] {
  const ofKind = certificates.filter(({ kind }) => proofs.includes(kind))
  const covering = ofKind.filter((certificate) => covers(certificate, productId))
  if (covering.some((certificate) => counts(certificate, today))) return []
  const field = `certificates.${key}`
  if (covering.some((certificate) => expired(certificate, today))) {
    return [{ field, code: 'certification.lapsed' }]
  }
  if (covering.length > 0) return [{ field, code: 'certification.notAccepted' }]
  const onlyPirt = certificates.some(
    (certificate) => certificate.kind === 'pirt' && covers(certificate, productId),
  )
  if (key === 'foodLicence' && onlyPirt) return [{ field, code: 'certification.notAsPirt' }]
  const elsewhere = ofKind.some((certificate) => counts(certificate, today))
  return [{ field, code: elsewhere ? 'certification.notCovered' : 'certification.missing' }]
}

/** Everything that stands between this product and its submission, product first, then licences. */
export function missingFor(
  product: Product,
  certificates: readonly Certificate[],
  today: string,
  table: readonly Requirement[],
): Missing[] {
  return [
    ...missingInProduct(product),
    ...requiredFor(product, today, table).flatMap((requirement) =>
      problemOf(requirement, certificates, product.id, today),
    ),
  ]
}

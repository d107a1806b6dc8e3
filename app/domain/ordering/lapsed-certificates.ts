import { type Certificate, covers, expired } from '#app/domain/certification/certificate.ts'
import { certificatesInForce } from '#app/domain/certification/certificates-in-force.ts'

/**
 * Certificates that once covered the product and no longer do, without another of their kind in
 * force: reasons not to order it. A certificate that nobody verified never counted.
 */
export function lapsedCertificates<Given extends Certificate>(
  certificates: readonly Given[],
  productId: string,
  today: string,
): Given[] {
  const inForce = new Set(
    certificatesInForce(certificates, productId, today).map(({ kind }) => kind),
  )
  return certificates.filter(
    (certificate) =>
      covers(certificate, productId) &&
      (certificate.state === 'revoked' ||
        (certificate.state === 'verified' && expired(certificate, today))) &&
      !inForce.has(certificate.kind),
  )
}

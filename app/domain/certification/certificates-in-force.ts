import { type Certificate, covers, expired } from './certificate.ts'

/** What an official verified, that has neither run out nor been renewed, and covers this product. */
export const certificatesInForce = <Given extends Certificate>(
  certificates: readonly Given[],
  productId: string,
  today: string,
): Given[] =>
  certificates.filter(
    (certificate) =>
      certificate.state === 'verified' &&
      !certificate.superseded &&
      !expired(certificate, today) &&
      (certificate.issuedOn === null || certificate.issuedOn <= today) &&
      covers(certificate, productId),
  )

import { type Certificate, covers, expired } from './certificate.ts'

/** What an official verified, that has not run out and covers this product. */
export const certificatesInForce = <Given extends Certificate>(
  certificates: readonly Given[],
  productId: string,
  today: string,
): Given[] =>
  certificates.filter(
    (certificate) =>
      certificate.state === 'verified' &&
      !expired(certificate, today) &&
      (certificate.issuedOn === null || certificate.issuedOn <= today) &&
      covers(certificate, productId),
  )

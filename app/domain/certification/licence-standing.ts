import type { Hold } from '#app/domain/products/hold.ts'
import {
  type Certificate,
  type CertificateKind,
  certificateKinds,
  covers,
  expired,
} from './certificate.ts'
import { certificatesInForce } from './certificates-in-force.ts'
import { type Requirement, requiredFor, type Subject } from './requirements.ts'

/** A licence as the shelf depends on it: whether an official's word ever stood behind it. */
export type CountedCertificate = Certificate & { everVerified: boolean }

export type ShelvedProduct = Subject & {
  id: string
  producerId: string
  /** Listed on a chain's word: nothing was ever checked here that could be lost. */
  curatedElsewhere: boolean
}

export type LapseCode = 'revoked' | 'expired' | 'refused' | 'outOfScope'

/** What a correction took out of a licence's scope in this very act. */
export type Lost = { certificateId: string; kind: CertificateKind; productIds: readonly string[] }

/** Why a licence that a product depended on no longer carries it. */
function lapseOf(
  certificate: CountedCertificate,
  product: ShelvedProduct,
  today: string,
  lost: Lost | undefined,
): LapseCode | undefined {
  const lostNow = lost?.certificateId === certificate.id && lost.productIds.includes(product.id)
  if (lostNow) return 'outOfScope'
  if (!covers(certificate, product.id)) return undefined
  const { state, everVerified } = certificate
  if (state === 'revoked') return 'revoked'
  if (state === 'refused') return everVerified || !product.curatedElsewhere ? 'refused' : undefined
  // Curated here, a product was let through on what its maker had recorded.
  if (!everVerified && product.curatedElsewhere) return undefined
  if (everVerified && certificate.superseded) return 'outOfScope'
  return expired(certificate, today) ? 'expired' : undefined
}

/** What waits for the office, of a kind with what was handed in, and is in date. */
const isWaiting = (certificate: CountedCertificate, productId: string, today: string): boolean =>
  certificate.state === 'unverified' &&
  !certificate.superseded &&
  !expired(certificate, today) &&
  covers(certificate, productId)

/** A correction that waits for the office keeps what was verified before it. */
const isPending = (certificate: CountedCertificate, productId: string, today: string): boolean =>
  certificate.everVerified && isWaiting(certificate, productId, today)

function holdFor(
  { key, proofs }: Requirement,
  product: ShelvedProduct,
  certificates: readonly CountedCertificate[],
  today: string,
  lost: Lost | undefined,
): Hold | undefined {
  const ofKind = certificates.filter(
    ({ id, kind }) =>
      proofs.includes(kind) || (lost?.certificateId === id && proofs.includes(lost.kind)),
  )
  if (ofKind.some((certificate) => isPending(certificate, product.id, today))) return undefined
  const waits = ofKind.some((certificate) => isWaiting(certificate, product.id, today))
  for (const certificate of ofKind) {
    const code = lapseOf(certificate, product, today, lost)
    if (!code) continue
    // Nobody's word stood behind the old one either: the new one carries as much.
    if (code === 'expired' && !certificate.everVerified && waits) continue
    const { id: certificateId, kind, number } = certificate
    return {
      ...{ productId: product.id, cause: 'certificate', reference: key, code },
      data: { certificateId, kind, number },
    }
  }
  return undefined
}

const isLicence = ({ proofs }: Requirement): boolean =>
  proofs.some((proof) => certificateKinds.some((kind) => kind === proof))

/**
 * The requirements a product meets with licences in force, and those it lost the licence of. One
 * that is neither is left as it was: held stays held until a licence is verified.
 */
export function licenceStanding(
  product: ShelvedProduct,
  certificates: readonly CountedCertificate[],
  table: readonly Requirement[],
  today: string,
  lost?: Lost,
): { asked: string[]; met: string[]; lapses: Hold[] } {
  const inForce = certificatesInForce(certificates, product.id, today).map(({ kind }) => kind)
  const asked = requiredFor(product, today, table).filter(isLicence)
  const isMet = ({ proofs }: Requirement) => inForce.some((kind) => proofs.includes(kind))
  return {
    asked: asked.map(({ key }) => key),
    met: asked.filter(isMet).map(({ key }) => key),
    lapses: asked
      .filter((requirement) => !isMet(requirement))
      .flatMap((each) => holdFor(each, product, certificates, today, lost) ?? []),
  }
}

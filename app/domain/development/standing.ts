import {
  type Certificate,
  type CertificateKind,
  covers,
  expired,
} from '#app/domain/certification/certificate.ts'
import { certificatesInForce } from '#app/domain/certification/certificates-in-force.ts'
import type { Need } from './need.ts'
import type { Step } from './step.ts'

/** waiting: written down, and an official has yet to look at it. */
export type Standing = 'met' | 'waiting' | 'missing'

export type NeedStanding = Need & { standing: Standing }

export type Travelled = {
  productId: string
  needs: readonly Need[]
  certificates: readonly Certificate[]
  steps: readonly Step[]
  today: string
}

function standingBy(
  kinds: readonly CertificateKind[],
  { productId, certificates, today }: Travelled,
): Standing {
  const ofKind = certificates.filter(({ kind }) => kinds.includes(kind))
  if (certificatesInForce(ofKind, productId, today).length > 0) return 'met'
  const isWaiting = ofKind.some(
    (each) => each.state === 'unverified' && covers(each, productId) && !expired(each, today),
  )
  return isWaiting ? 'waiting' : 'missing'
}

export const standingOf = ({ given, kinds }: Need, travelled: Travelled): Standing =>
  given === undefined ? standingBy(kinds, travelled) : given ? 'met' : 'missing'

export const has = (
  kind: CertificateKind,
  state: 'met' | 'waiting',
  travelled: Travelled,
): boolean => standingBy([kind], travelled) === state

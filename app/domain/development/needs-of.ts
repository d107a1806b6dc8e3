import { type CertificateKind, certificateKinds } from '#app/domain/certification/certificate.ts'
import { isMet, type Shown } from '#app/domain/certification/is-met.ts'
import {
  type Proof,
  type Requirement,
  requirementsFor,
  type Subject,
} from '#app/domain/certification/requirements.ts'
import { type Need, roadChannels } from './need.ts'

const isKind = (proof: Proof): proof is CertificateKind =>
  certificateKinds.some((kind) => kind === proof)

type Goods = Subject & Omit<Shown, 'kinds'>

/** What each channel asks of this product today, from the matrix. */
export const needsOf = (goods: Goods, today: string, table: readonly Requirement[]): Need[] =>
  roadChannels.flatMap((channel) =>
    requirementsFor(goods, channel, today, table).map((asked): Need => {
      const kinds = asked.proofs.filter(isKind)
      const given = kinds.length === 0 ? { given: isMet(asked, { ...goods, kinds: [] }) } : {}
      const need = asked.need === 'required' ? 'required' : 'recommended'
      return { channel, key: asked.key, kinds, need, source: asked.source, ...given }
    }),
  )

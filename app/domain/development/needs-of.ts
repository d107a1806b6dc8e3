import { type CertificateKind, certificateKinds } from '#app/domain/certification/certificate.ts'
import { channels } from '#app/domain/certification/channel.ts'
import { isMet, type Shown } from '#app/domain/certification/is-met.ts'
import {
  type Requirement,
  requirementsFor,
  type Subject,
} from '#app/domain/certification/requirements.ts'
import type { Need } from './need.ts'

export type Travelling = Subject & Omit<Shown, 'kinds'>

const isKind = (proof: string): proof is CertificateKind =>
  certificateKinds.some((kind) => kind === proof)

/** Of needs that the product's own file meets, no certificate is asked for any more. */
function needFrom(row: Requirement, product: Travelling): Pick<Need, 'kinds' | 'given'> {
  const kinds = row.proofs.filter(isKind)
  const given = isMet(row, { ...product, kinds: [] })
  return kinds.length === 0 || given ? { kinds, given } : { kinds }
}

/** What each channel asks of this product today, by the matrix. */
export const needsOf = (
  product: Travelling,
  today: string,
  table: readonly Requirement[],
): Need[] =>
  channels.flatMap((channel) =>
    requirementsFor(product, channel, today, table).flatMap((row) =>
      row.need === 'none'
        ? []
        : [
            {
              channel,
              key: row.key,
              need: row.need,
              source: row.source,
              ...needFrom(row, product),
            },
          ],
    ),
  )

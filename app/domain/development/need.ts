import type { CertificateKind } from '#app/domain/certification/certificate.ts'
import type { Channel } from '#app/domain/certification/channel.ts'
import type { RequirementKey } from '#app/domain/certification/requirements.ts'

/** What one channel asks of a product: any one of these certificates, or a fact of the product. */
export type Need = {
  channel: Channel
  key: RequirementKey
  kinds: readonly CertificateKind[]
  need: 'required' | 'recommended'
  source: string | null
  /** Where the product's own file can meet it: whether it does. */
  given?: boolean
}

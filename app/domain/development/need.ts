import type { CertificateKind } from '#app/domain/certification/certificate.ts'

/** Where a product can be sold, the nearest first. */
export const roadChannels = [
  'openCatalogue',
  'minimarket',
  'hypermarket',
  'hotel',
  'industrialCanteen',
] as const

export type RoadChannel = (typeof roadChannels)[number]

/** What one channel asks of a product: any one of these certificates, or a fact of the product. */
export type Need = {
  channel: RoadChannel
  key: string
  kinds: readonly CertificateKind[]
  need: 'required' | 'recommended'
  source: string | null
  /** Of needs that no certificate meets: whether the product's own file does. */
  given?: boolean
}

/** Where a product can be sold, judged by what it can show; the requirement rules stay theirs. */
export type Channel = 'openCatalogue' | 'minimarket' | 'hypermarket' | 'hotel' | 'industrialCanteen'

export const channels: readonly Channel[] = [
  'openCatalogue',
  'minimarket',
  'hypermarket',
  'hotel',
  'industrialCanteen',
]

type Facts = {
  sector: string
  gtin: string | null
  /** kinds of certificates in force */
  certificates: readonly string[]
  capacityPerDay: number
}

const edible = (sector: string) => sector === 'food' || sector === 'drink'

/** Retail wants a bar code and, for food, licence and halal; canteens want capacity too. */
export function channelsFor({ sector, gtin, certificates, capacityPerDay }: Facts): Channel[] {
  const has = (kind: string) => certificates.includes(kind)
  const licensed = !edible(sector) || ((has('pirt') || has('bpom')) && has('halal'))
  const fit: Channel[] = ['openCatalogue']
  if (gtin && licensed) fit.push('minimarket')
  if (gtin && licensed && capacityPerDay >= 20) fit.push('hypermarket')
  if (licensed) fit.push('hotel')
  if (licensed && capacityPerDay >= 30) fit.push('industrialCanteen')
  return fit
}

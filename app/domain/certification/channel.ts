/** Where a product can be sold. What the open catalogue asks for, every other channel asks for too. */
export const channels = [
  'openCatalogue',
  'minimarket',
  'hypermarket',
  'hotel',
  'industrialCanteen',
  'export',
] as const

export type Channel = (typeof channels)[number]

/** Why a product is not taken, as makers may act on it and the chair may count it. */
export const reasonCodes = [
  'quality',
  'packaging',
  'label',
  'capacity',
  'price',
  'legality',
  'safety',
  'design',
  'other',
] as const

type Terms = {
  price: bigint
  minimumOrder: number
  orderMultiple: number | null
  tiers: readonly { minimumQuantity: number; price: bigint }[]
}

export type PriceFor =
  | { state: 'belowMinimum' | 'notMultiple' }
  | { state: 'priced'; unitPrice: bigint; total: bigint; saving: bigint }

/** What so many cost: the tier with the highest minimum that is reached, else the first price. */
export function priceFor(quantity: number, terms: Terms): PriceFor {
  const { price, minimumOrder, orderMultiple, tiers } = terms
  if (quantity < minimumOrder) return { state: 'belowMinimum' }
  if (orderMultiple && quantity % orderMultiple !== 0) return { state: 'notMultiple' }
  const [reached] = tiers
    .filter(({ minimumQuantity }) => minimumQuantity <= quantity)
    .sort((one, other) => other.minimumQuantity - one.minimumQuantity)
  const unitPrice = reached?.price ?? price
  const pieces = BigInt(quantity)
  return {
    state: 'priced',
    unitPrice,
    total: unitPrice * pieces,
    saving: (price - unitPrice) * pieces,
  }
}

declare const brand: unique symbol

/** Whole rupiah. A bigint, because a 32-bit integer ends at Rp 2.1 billion. */
export type Rupiah = bigint & { readonly [brand]: 'Rupiah' }

export const rupiah = (amount: bigint | number): Rupiah => {
  if (typeof amount === 'number' && !Number.isSafeInteger(amount)) {
    throw new RangeError(`Not a whole amount of rupiah: ${amount}`)
  }
  return BigInt(amount) as Rupiah
}

/** amount × numerator / denominator, half away from zero: the one place money is rounded. */
export function share(amount: bigint, numerator: bigint, denominator: bigint): Rupiah {
  const product = amount * numerator
  const sign = product < 0n !== denominator < 0n ? -1n : 1n
  const top = product < 0n ? -product : product
  const bottom = denominator < 0n ? -denominator : denominator
  return (sign * ((2n * top + bottom) / (2n * bottom))) as Rupiah
}

export const total = (amounts: Iterable<bigint>): Rupiah => {
  let sum = 0n
  for (const amount of amounts) sum += amount
  return sum as Rupiah
}

/** What a product may be ordered in; unknown terms do not restrict. */
export type OrderTerms = { minimumOrder: number | null; orderMultiple: number | null }

export type QuantityProblem =
  | { kind: 'belowMinimum'; minimum: number }
  | { kind: 'notMultiple'; multiple: number; nearest: number }

/** The least quantity of at least `quantity` that the terms allow. */
export function nextAllowed(quantity: number, terms: OrderTerms): number {
  const multiple = Math.max(1, terms.orderMultiple ?? 1)
  const least = Math.max(1, quantity, terms.minimumOrder ?? 1)
  return Math.ceil(least / multiple) * multiple
}

export function quantityProblem(quantity: number, terms: OrderTerms): QuantityProblem | undefined {
  const allowed = nextAllowed(quantity, terms)
  if (allowed === quantity) return undefined
  if (quantity < (terms.minimumOrder ?? 1)) {
    return { kind: 'belowMinimum', minimum: nextAllowed(terms.minimumOrder ?? 1, terms) }
  }
  return { kind: 'notMultiple', multiple: terms.orderMultiple ?? 1, nearest: allowed }
}

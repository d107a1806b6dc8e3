/** What can keep a product from being shown and ordered for a time. */
export type HoldCause = 'certificate' | 'incident' | 'change' | 'recuration'

/** A reason to hold a product; the same cause and reference hold it once. */
export type Hold = {
  productId: string
  cause: HoldCause
  /** What of that cause: a requirement's key, an incident's id. */
  reference: string
  /** The reason as a word that messages know; `data` are the facts its sentence names. */
  code: string
  data?: Record<string, string>
}

/** A hold as its readers see it. */
export type OpenHold = Required<Omit<Hold, 'productId'>> & { since: Date }

/**
 * Brings listings up to date within the caller's transaction, so that what is held leaves the shelf
 * at once. The catalogue stands to the right of products, so the caller brings its hand along.
 */
export type Shelf<Transaction> = (
  tx: Transaction,
  productIds: readonly string[],
) => Promise<unknown>

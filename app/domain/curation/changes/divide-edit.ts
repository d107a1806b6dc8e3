import { changedFields, storedValue } from '#app/domain/products/changed-fields.ts'
import type { ProductContent } from '#app/domain/products/product.ts'
import type { ProductDraft } from '#app/domain/products/schemas.ts'
import type { Proposal } from './change-content.ts'
import { isMaterial, type PricesLookedAt } from './material-fields.ts'

type Given = {
  content: ProductContent
  draft: ProductDraft
  /** What waits already. */
  waiting: Proposal
  lookedAt: PricesLookedAt
  limit: number
}

/**
 * Parts an edit of a listed product into what is written at once and what waits. A field that is
 * set back to what the catalogue shows waits no longer; one the edit leaves out waits on.
 */
export function divideEdit({ content, draft, waiting, lookedAt, limit }: Given): {
  writes: ProductDraft
  waits: Proposal
} {
  const given = (Object.keys(draft) as (keyof ProductDraft)[]).filter(
    (field) => draft[field] !== undefined,
  )
  const changed = changedFields(content, draft)
  const wanted = Object.fromEntries(
    changed.map((field) => [field, storedValue(field, draft[field])]),
  ) as Proposal
  const after = { ...content, ...wanted }
  const material = changed.filter((field) =>
    isMaterial(field, { before: content, after, lookedAt, limit }),
  )
  const untouched = Object.entries(waiting).filter(
    ([field]) => !given.some((each) => each === field),
  )
  return {
    writes: Object.fromEntries(
      changed.filter((field) => !material.includes(field)).map((field) => [field, draft[field]]),
    ),
    waits: {
      ...Object.fromEntries(untouched),
      ...Object.fromEntries(material.map((field) => [field, wanted[field]])),
    },
  }
}

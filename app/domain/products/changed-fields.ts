import type { ProductContent } from './product.ts'
import type { ProductDraft } from './schemas.ts'

const text = (value: unknown): string =>
  JSON.stringify(value, (_, each) => (typeof each === 'bigint' ? `${each}` : each)) ?? 'null'

const isYesOrNo = (field: keyof ProductContent): boolean =>
  field === 'forChildren' || field === 'declaredNonHalal' || field === 'pricesHidden'

/** Empty is stored as nothing, an unticked box as no, an empty list as a list. */
export function storedValue(field: keyof ProductContent, value: unknown): unknown {
  if (value !== null) return value
  if (field === 'name') return ''
  if (field === 'tiers' || field === 'photos') return []
  return isYesOrNo(field) ? false : null
}

/** What a draft would change; fields it leaves out stay as they are. */
export const changedFields = (
  content: ProductContent,
  draft: ProductDraft,
): (keyof ProductContent)[] =>
  (Object.keys(draft) as (keyof ProductDraft)[]).filter(
    (field) =>
      draft[field] !== undefined && text(content[field]) !== text(storedValue(field, draft[field])),
  )

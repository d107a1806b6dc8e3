import type { z } from 'zod'
import { draftSchema, type ProductDraft } from './schemas.ts'

/**
 * As much of a filled-in form as is right, so that saving never waits for a single figure; what is
 * wrong is left out of the draft and named in the issues.
 */
export function readDraft(given: Record<string, unknown>): {
  draft: ProductDraft
  issues: z.core.$ZodIssue[]
} {
  const parsed = draftSchema.safeParse(given)
  if (parsed.success) return { draft: parsed.data, issues: [] }
  const { issues } = parsed.error
  const wrong = new Set(issues.map(({ path }) => path[0]))
  const right = Object.entries(given).filter(([field]) => !wrong.has(field))
  return { draft: draftSchema.parse(Object.fromEntries(right)), issues }
}

import { z } from 'zod'
import { listOf, optionalDay, optionalWhole, requiredText } from '#app/kernel/form-fields.ts'
import { isId } from '#app/kernel/ids.ts'

export const collectionKinds = ['season', 'room', 'canteen', 'gifts', 'district'] as const
export type CollectionKind = (typeof collectionKinds)[number]

/** How many products a collection shows. */
export const mostItems = 60

const id = z.string().refine(isId)

/** What it is called, when it is shown, and its products by their places; no place takes one out. */
export const CollectionSchema = z
  .object({
    kind: z.enum(collectionKinds),
    title: requiredText(80),
    lead: requiredText(300),
    shownFrom: optionalDay(),
    shownUntil: optionalDay(),
    items: listOf(z.object({ id, position: optionalWhole(1, 999) })),
  })
  .refine(({ shownFrom, shownUntil }) => !shownUntil || !shownFrom || shownUntil >= shownFrom, {
    path: ['shownUntil'],
    message: 'collections.endsBefore',
  })
export type CollectionInput = z.output<typeof CollectionSchema>

export const CollectedSchema = z.object({
  productId: listOf(id).pipe(z.array(id).min(1, 'validation.choose').max(mostItems)),
})

import { z } from 'zod'
import { listOf, optionalText, requiredText } from '#app/kernel/form-fields.ts'
import { isId } from '#app/kernel/ids.ts'

/** How many products a list holds: as many as one request asks for. */
export const mostLines = 200

/** What the form sends for a list that is still to be made. */
export const newList = 'new'

const id = z.string().refine(isId)

/** Products for a list that is there, or for a new one by its name. */
export const SavingSchema = z
  .object({
    productId: listOf(id).pipe(z.array(id).max(mostLines)),
    shortlistId: z.preprocess(
      (value) => (value === newList ? undefined : value || undefined),
      id.optional(),
    ),
    name: optionalText(80),
  })
  .refine(({ shortlistId, name: typed }) => shortlistId !== undefined || typed !== undefined, {
    path: ['name'],
    message: 'validation.required',
  })

export const ShortlistSchema = z.object({
  name: requiredText(80),
  lines: listOf(z.object({ id, note: optionalText(300) })),
})

export type ShortlistInput = z.output<typeof ShortlistSchema>

import { z } from 'zod'

/** What stands in many places of the document; their words are in the messages by their name. */
export const Id = z.guid().meta({ id: 'Id' })
export const Rupiah = z.int().min(0).meta({ id: 'Rupiah' })
export const Day = z.iso.date().meta({ id: 'Day' })
export const Instant = z.iso.datetime().meta({ id: 'Instant' })
export const Count = z.int().min(0).max(1_000_000_000).meta({ id: 'Count' })

/** A page of a list; `next` is the cursor of the page after it. */
export const pageOf = <Item extends z.ZodType>(name: string, item: Item) =>
  z.object({ items: z.array(item), next: z.string().nullable() }).meta({ id: name })

export const PageQuery = z.object({
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
})

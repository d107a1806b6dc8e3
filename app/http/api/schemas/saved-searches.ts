import { z } from 'zod'
import { alerts } from '#app/domain/catalogue/saved-searches/views.ts'
import { Count, Id, Instant } from '#app/http/api/scalars.ts'

const facts = {
  id: Id,
  name: z.string(),
  search: z.string(),
  alert: z.enum(alerts),
  createdAt: Instant,
  checkedAt: Instant,
  lookedAt: Instant,
}

export const SavedSearch = z.object(facts).meta({ id: 'SavedSearch' })

/** With how much was found since its owner last looked. */
export const SavedSearchList = z
  .object({ items: z.array(z.object({ ...facts, fresh: Count })) })
  .meta({ id: 'SavedSearchList' })

export const NewSavedSearch = z
  .object({
    name: z.string().max(80),
    /** The catalogue's own parameters, as its address line has them. */
    search: z.string().max(2000),
    alert: z.enum(alerts).default('never'),
  })
  .meta({ id: 'NewSavedSearch' })

/** What is not named stays as it is. */
export const SavedSearchChange = z
  .object({ name: z.string().max(80).optional(), alert: z.enum(alerts).optional() })
  .meta({ id: 'SavedSearchChange' })

/** What came since the look before: all of it by key, the newest with their names. */
export const SavedSearchNews = z
  .object({
    id: Id,
    name: z.string(),
    search: z.string(),
    since: Instant,
    productIds: z.array(Id),
    newest: z.array(
      z.object({ productId: Id, slug: z.string(), name: z.string(), producerName: z.string() }),
    ),
  })
  .meta({ id: 'SavedSearchNews' })

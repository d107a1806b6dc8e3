import { z } from 'zod'
import { sheetStates } from '#app/domain/catalogue/line-sheets/drawn-sheet.ts'
import { Count, Id, Instant } from '#app/http/api/scalars.ts'

export const DrawnSheet = z
  .object({
    id: Id,
    title: z.string(),
    state: z.enum(sheetStates),
    handled: Count,
    total: Count,
    askedAt: Instant,
  })
  .meta({ id: 'DrawnSheet' })

/** Of a search by the catalogue's own parameters, or of a list. */
export const NewDrawnSheet = z
  .union([z.object({ search: z.string().max(2000) }), z.object({ shortlistId: Id })])
  .meta({ id: 'NewDrawnSheet' })

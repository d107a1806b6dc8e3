import { cursorOf, type Position, positionOf } from '#app/http/api/cursor.ts'
import { apiProblem } from '#app/http/api/problems.server.ts'
import { type Locale, messagesFor } from '#app/messages/messages.ts'

type PageQuery = { cursor?: string | undefined; limit: number }

/** Where a list goes on, and one item more than is asked for, which tells whether there are more. */
export function walkOf(
  { cursor, limit }: PageQuery,
  locale: Locale,
): { after: Position | undefined; most: number } {
  const after = cursor === undefined ? undefined : positionOf(cursor)
  if (cursor !== undefined && !after) {
    const detail = messagesFor(locale).api.refusals.cursor
    const errors = [{ parameter: 'cursor', detail }]
    throw apiProblem('invalidParameters', locale, { parameters: ['cursor'], errors })
  }
  return { after, most: limit + 1 }
}

/** A page of a list, with the cursor of the next one. */
export function listAnswer<Item extends { id: string }>(
  items: readonly Item[],
  { limit }: PageQuery,
  atOf: (item: Item) => Date,
): { items: readonly Item[]; next: string | null } {
  const shown = items.slice(0, limit)
  const last = shown.at(-1)
  const next = items.length > limit && last ? cursorOf({ at: atOf(last), id: last.id }) : null
  return { items: shown, next }
}

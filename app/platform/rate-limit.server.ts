import { newId } from '#app/kernel/ids.ts'
import { database } from '#app/platform/database.server.ts'
import { together } from '#app/platform/together.server.ts'

export type Allowance = {
  allowed: boolean
  limit: number
  remaining: number
  /** Seconds until the window ends. */
  resets: number
}

/** A use of what is limited, in the window that began at this millisecond. */
type Use = { key: string; began: number }

type Counted = { key: string; count: number }

/**
 * Counts what came together in one statement, in the window of the last of it. A window never goes
 * back, whatever the clock of a process says.
 * @returns which of its window each is
 */
async function countUses(uses: readonly Use[]): Promise<number[]> {
  const rows = await database().$queryRaw<Counted[]>`
    INSERT INTO rate_limit (id, key, count, last_request)
    SELECT min(id)::uuid, key, count(*)::integer, max(began)
    FROM unnest(${uses.map(() => newId())}::text[], ${uses.map(({ key }) => key)}::text[],
      ${uses.map(({ began }) => began)}::bigint[]) AS used(id, key, began)
    GROUP BY key ORDER BY key
    ON CONFLICT (key) DO UPDATE SET
      last_request = GREATEST(rate_limit.last_request, EXCLUDED.last_request),
      count = EXCLUDED.count + CASE WHEN rate_limit.last_request >= EXCLUDED.last_request
        THEN rate_limit.count ELSE 0 END
    RETURNING key, count`
  const counts = new Map(rows.map(({ key, count }) => [key, count]))
  const fromLast = uses.toReversed().map(({ key }) => {
    const count = counts.get(key) ?? 1
    counts.set(key, count - 1)
    return count
  })
  return fromLast.reverse()
}

const countUse = together(50, countUses)

/**
 * Counts one more use in the present window of so many seconds, in the table of the sign-in limits:
 * one count for all processes.
 */
export async function takeAllowance(
  key: string,
  { most, seconds }: { most: number; seconds: number },
  now: Date,
): Promise<Allowance> {
  const length = seconds * 1000
  const began = Math.floor(now.getTime() / length) * length
  const count = await countUse({ key, began })
  return {
    allowed: count <= most,
    limit: most,
    remaining: Math.max(0, most - count),
    resets: Math.ceil((began + length - now.getTime()) / 1000),
  }
}

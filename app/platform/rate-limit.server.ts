import { newId } from '#app/kernel/ids.ts'
import { database } from '#app/platform/database.server.ts'

export type Allowance = {
  allowed: boolean
  limit: number
  remaining: number
  /** Seconds until the window ends. */
  resets: number
}

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
  const [row] = await database().$queryRaw<{ count: number }[]>`
    INSERT INTO rate_limit (id, key, count, last_request)
    VALUES (${newId()}::uuid, ${key}, 1, ${began})
    ON CONFLICT (key) DO UPDATE SET last_request = EXCLUDED.last_request,
      count = CASE WHEN rate_limit.last_request = EXCLUDED.last_request
        THEN rate_limit.count + 1 ELSE 1 END
    RETURNING count`
  const count = row?.count ?? 1
  return {
    allowed: count <= most,
    limit: most,
    remaining: Math.max(0, most - count),
    resets: Math.ceil((began + length - now.getTime()) / 1000),
  }
}

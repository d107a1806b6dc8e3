import { regionsAround } from '#app/kernel/regions.ts'
import type { Queryable } from '#app/platform/database.server.ts'

/** Everyone who holds office over a place, of its own agency or of one that reaches further. */
export async function officialsOver(on: Queryable, regionCode: string): Promise<string[]> {
  const members = await on.membership.findMany({
    where: { role: 'official', organisation: { regionCode: { in: regionsAround(regionCode) } } },
    select: { userId: true },
  })
  return members.map(({ userId }) => userId)
}

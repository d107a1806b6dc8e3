import type { FindMatches } from '#app/domain/catalogue/saved-searches/match-port.ts'
import { database } from '#app/platform/database.server.ts'
import { keepMatches } from './keep-matches.server.ts'

const atOnce = 200

/** Looks every saved search up again. @returns how many there are */
export async function refreshSavedSearches(findMatches: FindMatches, now: Date): Promise<number> {
  let total = 0
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const some = await database().savedSearch.findMany({
      where: { id: { gt: after } },
      select: { id: true, search: true, checkedAt: true },
      orderBy: { id: 'asc' },
      take: atOnce,
    })
    for (const saved of some) await keepMatches(database(), saved, findMatches, now)
    total += some.length
    after = some.at(-1)?.id ?? after
    if (some.length < atOnce) return total
  }
}

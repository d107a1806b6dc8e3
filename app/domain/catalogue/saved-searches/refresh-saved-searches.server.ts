import type { FindMatches } from '#app/domain/catalogue/saved-searches/match-port.ts'
import { publicSight } from '#app/domain/products/sight.ts'
import { database } from '#app/platform/database.server.ts'
import { keepMatches } from './keep-matches.server.ts'

const atOnce = 200

/** Looks every saved search up again. @returns how many there are */
export async function refreshSavedSearches(findMatches: FindMatches, now: Date): Promise<number> {
  let total = 0
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const some = await database().savedSearch.findMany({
      where: { id: { gt: after } },
      select: {
        ...{ id: true, search: true, checkedAt: true },
        buyer: { select: { verifications: { where: { state: 'verified' } } } },
      },
      orderBy: { id: 'asc' },
      take: atOnce,
    })
    for (const { buyer, ...saved } of some) {
      const sight = { ...publicSight, everyPrice: buyer.verifications.length > 0 }
      await keepMatches(database(), { ...saved, sight }, findMatches, now)
    }
    total += some.length
    after = some.at(-1)?.id ?? after
    if (some.length < atOnce) return total
  }
}

import type { Buyer } from '#app/domain/accounts/actor.ts'
import { isId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordSavedSearch } from './record-saved-search.server.ts'
import type { SavedSearchInput } from './schemas.ts'

type Changed = Promise<Result<undefined, { reason: 'notFound' }>>

const own = ({ userId }: Buyer, id: string) => ({ id, userId })

/** Its name, and how often it tells. */
export async function changeSavedSearch(
  buyer: Buyer,
  savedSearchId: string,
  { name, alert }: SavedSearchInput,
): Changed {
  if (!isId(savedSearchId)) return refuse({ reason: 'notFound' })
  return transact(async (tx) => {
    const where = own(buyer, savedSearchId)
    const { count } = await tx.savedSearch.updateMany({ where, data: { name, alert } })
    if (count === 0) return refuse({ reason: 'notFound' })
    await recordSavedSearch(tx, buyer, 'changed', savedSearchId, { name, alert })
    return ok()
  })
}

/** Ends its letters; the search itself stays. */
export async function silenceSavedSearch(buyer: Buyer, savedSearchId: string): Changed {
  if (!isId(savedSearchId)) return refuse({ reason: 'notFound' })
  return transact(async (tx) => {
    const where = { ...own(buyer, savedSearchId), alert: { not: 'never' } }
    const { count } = await tx.savedSearch.updateMany({ where, data: { alert: 'never' } })
    if (count === 0) return refuse({ reason: 'notFound' })
    await recordSavedSearch(tx, buyer, 'silenced', savedSearchId)
    return ok()
  })
}

export async function removeSavedSearch(buyer: Buyer, savedSearchId: string): Changed {
  if (!isId(savedSearchId)) return refuse({ reason: 'notFound' })
  return transact(async (tx) => {
    const { count } = await tx.savedSearch.deleteMany({ where: own(buyer, savedSearchId) })
    if (count === 0) return refuse({ reason: 'notFound' })
    await recordSavedSearch(tx, buyer, 'removed', savedSearchId)
    return ok()
  })
}

import type { Buyer } from '#app/domain/accounts/actor.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'

type Happened = 'saved' | 'changed' | 'silenced' | 'removed'

/** What the owner did to a saved search. */
export const recordSavedSearch = (
  tx: Transaction,
  { userId, role, organisationId, keyId }: Buyer,
  happened: Happened,
  savedSearchId: string,
  data: Record<string, string> = {},
): Promise<string> =>
  recordEvent(tx, {
    type: `savedSearch.${happened}`,
    subject: { type: 'savedSearch', id: savedSearchId },
    by: { userId, role, organisationId, keyId },
    data,
  })

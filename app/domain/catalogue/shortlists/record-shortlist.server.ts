import type { Buyer } from '#app/domain/accounts/actor.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'

type Happened = 'created' | 'extended' | 'changed' | 'reduced' | 'archived' | 'restored'

/** What a colleague did to a list. */
export const recordShortlist = (
  tx: Transaction,
  { userId, role, organisationId, keyId }: Buyer,
  happened: Happened,
  shortlistId: string,
  data: Record<string, string | number> = {},
): Promise<string> =>
  recordEvent(tx, {
    type: `shortlist.${happened}`,
    subject: { type: 'shortlist', id: shortlistId },
    by: { userId, role, organisationId, keyId },
    data,
  })

import type { Producer } from '#app/domain/accounts/actor.ts'
import { type FoundItem, openFindings } from '#app/domain/curation/open-findings.server.ts'
import { database } from '#app/platform/database.server.ts'

/** What a product's maker is asked to mend now; nothing while nobody waits for a revision. */
export async function findAsked(
  { organisationId: producerId }: Producer,
  productId: string,
): Promise<FoundItem[]> {
  const file = await database().submission.findFirst({
    where: { productId, producerId, state: 'revisionRequested' },
    select: { id: true, currentVersion: true },
  })
  return file ? openFindings(database(), file) : []
}

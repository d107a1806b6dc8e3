import { database } from '#app/platform/database.server.ts'

/** What a notice about an entry says, as it stands when the news arrives. */
export async function findEntryFacts(entryId: string) {
  const row = await database().roundEntry.findUnique({
    where: { id: entryId },
    include: {
      product: { select: { name: true } },
      round: { include: { owner: { select: { name: true } } } },
    },
  })
  if (!row) return undefined
  const { round, product, ...entry } = row
  return { entry, product: product.name, round: { ...round, ownerName: round.owner.name } }
}

import { database } from '#app/platform/database.server.ts'

export type LastApproval = { number: string; at: Date; agencyName: string }

/** The decision a product stands on the shelf by: its number, its day, and who answers for it. */
export async function findApproval(productId: string): Promise<LastApproval | undefined> {
  const decision = await database().decision.findFirst({
    where: { outcome: 'approved', submission: { productId } },
    orderBy: { at: 'desc' },
    select: { at: true, submission: { select: { number: true, agencyId: true } } },
  })
  if (!decision) return undefined
  const { number, agencyId } = decision.submission
  const agency = await database().organisation.findUniqueOrThrow({
    where: { id: agencyId },
    select: { name: true },
  })
  return { number, at: decision.at, agencyName: agency.name }
}

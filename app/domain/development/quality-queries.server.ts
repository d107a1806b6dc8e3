import { database } from '#app/platform/database.server.ts'
import type { QualityNote } from './quality.ts'

/** What cooperatives found on a product, the latest first. */
export async function findQualityNotes(productId: string): Promise<QualityNote[]> {
  const rows = await database().qualityCheck.findMany({
    where: { productId },
    include: { cooperative: { select: { name: true } } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: 10,
  })
  return rows.map(({ id, outcome, note, checkerName, cooperative, at }) => ({
    ...{ id, outcome, note, checkerName, at },
    cooperative: cooperative.name,
  }))
}

import { database } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'
import type { Round } from './round.ts'
import { toRound, withOwner } from './round-row.server.ts'
import { roundPage } from './views.ts'

/** An owner's rounds or calls, last written first. */
export async function findRoundPage(
  where: Prisma.RoundWhereInput,
  page: number,
): Promise<{ rounds: Round[]; total: number }> {
  const [rows, total] = await Promise.all([
    database().round.findMany({
      where,
      include: withOwner,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      ...roundPage(page),
    }),
    database().round.count({ where }),
  ])
  return { rounds: rows.map(toRound), total }
}

import { toRound, withOwner } from '#app/domain/curation/rounds/round-row.server.ts'
import { roundPage } from '#app/domain/curation/rounds/views.ts'
import { isId } from '#app/kernel/ids.ts'
import { dateColumn } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'
import { publicCalls } from './call-reach.server.ts'
import type { Call } from './views.ts'

export const soonest = [
  { closesOn: 'asc' },
  { id: 'asc' },
] as const satisfies Prisma.RoundOrderByWithRelationInput[]

export const openToday = (today: string) =>
  ({ state: 'open', closesOn: { gte: dateColumn(today) } }) as const

/** Calls that anybody may read and makers may enter today. */
export async function findPublicCalls(
  today: string,
  page = 1,
): Promise<{ calls: Call[]; total: number }> {
  const where = { AND: [publicCalls, openToday(today)] }
  const [rows, total] = await Promise.all([
    database().round.findMany({ where, include: withOwner, orderBy: soonest, ...roundPage(page) }),
    database().round.count({ where }),
  ])
  return { calls: rows.map(toRound), total }
}

export async function findPublicCall(callId: string): Promise<Call | undefined> {
  if (!isId(callId)) return undefined
  const row = await database().round.findFirst({
    where: { id: callId, ...publicCalls },
    include: withOwner,
  })
  return row ? toRound(row) : undefined
}

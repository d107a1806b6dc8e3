import type { Producer } from '#app/domain/accounts/actor.ts'
import { findCountedFor } from '#app/domain/certification/find-counted-for.server.ts'
import { toRound, withOwner } from '#app/domain/curation/rounds/round-row.server.ts'
import { roundPage } from '#app/domain/curation/rounds/views.ts'
import { openStates } from '#app/domain/curation/submission-acts.ts'
import { isId } from '#app/kernel/ids.ts'
import { dateColumn } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'
import { callsFor, publicCalls } from './call-reach.server.ts'
import { candidateColumns, toCandidate } from './candidates.server.ts'
import { type Candidate, fitFor } from './fit.ts'
import type { Call, CallForMaker, OwnProduct } from './views.ts'

const soonest = [
  { closesOn: 'asc' },
  { id: 'asc' },
] as const satisfies Prisma.RoundOrderByWithRelationInput[]

const openToday = (today: string) =>
  ({ state: 'open', closesOn: { gte: dateColumn(today) } }) as const

/** A maker shows a handful of products; what is in curation may enter too. */
const mostProducts = 200

type Own = Candidate & Pick<OwnProduct, 'id' | 'name' | 'photoFileId' | 'inCuration'>

async function findOwn({ organisationId }: Producer, today: string): Promise<Own[]> {
  const inCuration = { some: { state: { in: [...openStates] } } }
  const rows = await database().product.findMany({
    where: {
      producerId: organisationId,
      OR: [{ state: 'listed' }, { state: { not: 'archived' }, submissions: inCuration }],
    },
    select: candidateColumns,
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: mostProducts,
  })
  const countedFor = await findCountedFor([organisationId])
  return rows.map((row) => ({
    ...toCandidate(row, countedFor, today),
    ...{ id: row.id, name: row.name, photoFileId: row.photos[0]?.fileId ?? null },
    inCuration: row.state !== 'listed',
  }))
}

/** Calls that a maker may enter today, soonest closing first, with how many of its products fit. */
export async function findCallsFor(
  producer: Producer,
  today: string,
  page = 1,
): Promise<{ calls: CallForMaker[]; total: number }> {
  const [calls, total] = await Promise.all([
    findSoonestCallsFor(producer, today, page),
    database().round.count({ where: openTo(producer, today) }),
  ])
  return { calls, total }
}

const openTo = (producer: Producer, today: string) => ({
  AND: [callsFor(producer), openToday(today)],
})

/** One page of them, without how many there are. */
export async function findSoonestCallsFor(
  producer: Producer,
  today: string,
  page = 1,
): Promise<CallForMaker[]> {
  const producerId = producer.organisationId
  const [rows, own] = await Promise.all([
    database().round.findMany({
      where: openTo(producer, today),
      include: {
        ...withOwner,
        invitations: { where: { producerId }, select: { id: true } },
        entries: { where: { producerId, state: { not: 'withdrawn' } }, select: { id: true } },
      },
      orderBy: soonest,
      ...roundPage(page),
    }),
    findOwn(producer, today),
  ])
  return rows.map(({ invitations, entries, ...row }) => {
    const call = toRound(row)
    return {
      ...call,
      fitting: own.filter((product) => fitFor(call, product).length === 0).length,
      entered: entries.length,
      invited: invitations.length > 0,
    }
  })
}

/** A call within a maker's reach, with every product it could enter and what each lacks. */
export async function findCallFor(
  producer: Producer,
  callId: string,
  today: string,
): Promise<{ call: Call; products: OwnProduct[] } | undefined> {
  if (!isId(callId)) return undefined
  const producerId = producer.organisationId
  const row = await database().round.findFirst({
    where: { id: callId, ...callsFor(producer) },
    include: {
      ...withOwner,
      entries: { where: { producerId }, select: { id: true, state: true, productId: true } },
    },
  })
  if (!row) return undefined
  const { entries, ...rest } = row
  const call = toRound(rest)
  const own = await findOwn(producer, today)
  const products = own.map((product) => {
    const entry = entries.find(({ productId }) => productId === product.id)
    const { id, name, photoFileId, inCuration } = product
    return {
      ...{ id, name, photoFileId, inCuration },
      lacks: fitFor(call, product),
      entry: entry ? { id: entry.id, state: entry.state } : null,
    }
  })
  return { call, products }
}

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

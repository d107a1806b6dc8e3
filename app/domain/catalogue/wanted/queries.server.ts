import type { Buyer, Mentor, Official } from '#app/domain/accounts/actor.ts'
import { nameAround } from '#app/domain/catalogue/queries.server.ts'
import { isId } from '#app/kernel/ids.ts'
import { following, type Walk } from '#app/kernel/walk.ts'
import { dayOrNull } from '#app/platform/clock.server.ts'
import type { Count } from '#app/platform/count-all.server.ts'
import { database } from '#app/platform/database.server.ts'
import { Prisma } from '#app/platform/generated/prisma/client.ts'
import type { WantedRow, WantedView } from './wanted.ts'
import type { WantedOutcome, WantedState } from './wanted-acts.ts'

type Reader = Buyer | Mentor | Official

/** A buyer's firm sees its own; the agency, its mentors included, what came to it. */
const reachOf = ({ role, organisationId }: Reader) =>
  role === 'buyer' ? { buyerId: organisationId } : { agencyId: organisationId }

const inRow = {
  buyer: { select: { name: true } },
  _count: { select: { answers: true } },
} satisfies Prisma.WantedInclude

type Loaded = Prisma.WantedGetPayload<{ include: typeof inRow }>

const rowOf = ({ _count, buyer, neededBy, ...row }: Loaded): WantedRow => ({
  ...{ id: row.id, number: row.number, what: row.what, quantity: row.quantity, unit: row.unit },
  ...{ neededBy: dayOrNull(neededBy), state: row.state as WantedState, buyerName: buyer.name },
  ...{ askedAt: row.askedAt, answers: _count.answers },
})

export const wantedPerPage = 20

export type WantedShelf = 'running' | 'closed'

const on = (shelf: WantedShelf) => (shelf === 'closed' ? 'closed' : { not: 'closed' })

/** What waits longest is first among the running ones; of the closed the latest. */
export async function findWanted(
  reader: Reader,
  { shelf, page }: { shelf: WantedShelf; page: number },
): Promise<{ items: WantedRow[]; total: number }> {
  const where = { ...reachOf(reader), state: on(shelf) }
  const [rows, total] = await Promise.all([
    database().wanted.findMany({
      where,
      include: inRow,
      orderBy:
        shelf === 'closed'
          ? [{ closedAt: 'desc' }, { id: 'desc' }]
          : [{ askedAt: 'asc' }, { id: 'asc' }],
      skip: (page - 1) * wantedPerPage,
      take: wantedPerPage,
    }),
    database().wanted.count({ where }),
  ])
  return { items: rows.map(rowOf), total }
}

/** What a buyer's firm looked for, the newest first. */
export async function walkWanted(
  buyer: Buyer,
  { state, after, most }: Walk & { state?: WantedState | undefined },
): Promise<WantedRow[]> {
  const rows = await database().wanted.findMany({
    where: { ...reachOf(buyer), ...(state ? { state } : {}), ...following('askedAt', after) },
    include: inRow,
    orderBy: [{ askedAt: 'desc' }, { id: 'desc' }],
    take: most,
  })
  return rows.map(rowOf)
}

/** What waits for this reader: an answer to give, or one to look at. */
export const wantedTurns = ({ role, organisationId }: Reader): Count =>
  role === 'buyer'
    ? Prisma.sql`
        SELECT count(*) FROM wanted
        WHERE buyer_id = ${organisationId}::uuid AND state = 'answered'`
    : Prisma.sql`
        SELECT count(*) FROM wanted
        WHERE agency_id = ${organisationId}::uuid AND state = 'open'`

const inView = {
  ...inRow,
  answers: {
    orderBy: { at: 'asc' },
    include: {
      names: {
        orderBy: { id: 'asc' },
        include: {
          producer: { select: { businessName: true } },
          product: {
            select: { name: true, listing: { select: { slug: true, visible: true } } },
          },
        },
      },
    },
  },
} satisfies Prisma.WantedInclude

export async function findWantedFor(
  reader: Reader,
  wantedId: string,
): Promise<WantedView | undefined> {
  if (!isId(wantedId)) return undefined
  const where = { id: wantedId, ...reachOf(reader) }
  const row = await database().wanted.findFirst({ where, include: inView })
  if (!row) return undefined
  const makers = row.answers.flatMap(({ names }) => names.map(({ producerId }) => producerId))
  const listed = await database().listing.findMany({
    where: { producerId: { in: makers }, visible: true },
    select: { producerId: true },
    distinct: ['producerId'],
  })
  const shown = new Set(listed.map(({ producerId }) => producerId))
  const place = row.districtCode ? (await nameAround(row.districtCode)).slice(0, 2) : []
  const { details, askedByName, outcome, closingText, closedBy, closedAt } = row
  return {
    ...rowOf(row),
    ...{ details, askedByName, closingText, closedBy, closedAt },
    ...{ outcome: outcome as WantedOutcome | null, place: place.join(', ') || null },
    answers: row.answers.map(({ id, byName, text, at, names }) => ({
      ...{ id, byName, text, at },
      makers: names.map(({ producerId, producer, product }) => ({
        ...{ producerId, name: producer.businessName, isListed: shown.has(producerId) },
        product: product && {
          name: product.name,
          slug: product.listing?.visible ? product.listing.slug : null,
        },
      })),
    })),
  }
}

import type { Admin, Buyer, Official } from '#app/domain/accounts/actor.ts'
import { isId } from '#app/kernel/ids.ts'
import { regionsAround } from '#app/kernel/regions.ts'
import type { Count } from '#app/platform/count-all.server.ts'
import { database } from '#app/platform/database.server.ts'
import { Prisma } from '#app/platform/generated/prisma/client.ts'
import { reachedInSql, withinReach } from './reach.server.ts'
import { isSameNpwp } from './same-npwp.ts'
import type { VerificationRow, VerificationShelf, VerificationView } from './verification.ts'
import { type VerificationState, verificationActs } from './verification-acts.ts'

const withBuyer = {
  buyer: { select: { name: true, regionCode: true, buyer: { select: { npwp: true } } } },
} satisfies Prisma.BuyerVerificationInclude

type Loaded = Prisma.BuyerVerificationGetPayload<{ include: typeof withBuyer }>

async function placesOf(rows: readonly Loaded[]): Promise<(row: Loaded) => string[]> {
  const around = ({ buyer }: Loaded) => (buyer.regionCode ? regionsAround(buyer.regionCode) : [])
  const codes = [...new Set(rows.flatMap(around))]
  const regions = await database().region.findMany({ where: { code: { in: codes } } })
  const names = new Map(regions.map(({ code, name }) => [code, name]))
  return (row) => around(row).flatMap((code) => names.get(code) ?? [])
}

/** What is over says nothing of the firm as it is today. */
function otherNpwpOf({ state, npwp, buyer: { buyer } }: Loaded): string | null {
  const company = buyer?.npwp ?? null
  const isOpen = verificationActs.renew.from.some((each) => each === state)
  return isOpen && !isSameNpwp(company, npwp) ? company : null
}

function viewOf(row: Loaded, places: string[]): VerificationView {
  const { id, buyer, nib, npwp, note, askedByName, askedAt, decidedAt, endedAt } = row
  return {
    ...{ id, buyerName: buyer.name, places, nib, npwp, note, askedByName, askedAt },
    state: row.state as VerificationState,
    // A firm that is back at the number that was vouched for has none before it; the row remembers.
    formerNpwp: isSameNpwp(row.formerNpwp, npwp) ? null : row.formerNpwp,
    companyNpwp: otherNpwpOf(row),
    decided: decidedAt && {
      ...{ byName: row.decidedByName ?? '', office: row.decidedByOffice ?? '' },
      ...{ at: decidedAt, reason: row.refusal },
    },
    ended: endedAt && {
      ...{ byName: row.endedByName ?? '', office: row.endedByOffice ?? '' },
      ...{ at: endedAt, reason: row.ending },
    },
  }
}

/** More than a firm asks in its life; the latest first. */
const mostAsked = 20

/** What the buyer's firm asked for, the latest first. */
export async function findOwnVerifications({ organisationId }: Buyer): Promise<VerificationView[]> {
  const rows = await database().buyerVerification.findMany({
    where: { buyerId: organisationId },
    include: withBuyer,
    orderBy: [{ askedAt: 'desc' }, { id: 'desc' }],
    take: mostAsked,
  })
  const places = await placesOf(rows)
  return rows.map((row) => viewOf(row, places(row)))
}

export const verificationsPerPage = 20

const statesOn: Record<VerificationShelf, VerificationState[]> = {
  waiting: ['waiting'],
  verified: ['verified'],
  past: ['refused', 'withdrawn'],
}

/** What waits longest is first among the waiting; of the others the latest. */
export async function findVerifications(
  actor: Official | Admin,
  { shelf, page }: { shelf: VerificationShelf; page: number },
): Promise<{ items: VerificationRow[]; total: number }> {
  const where = { ...withinReach(actor), state: { in: statesOn[shelf] } }
  const order = shelf === 'waiting' ? 'asc' : 'desc'
  const [rows, total] = await Promise.all([
    database().buyerVerification.findMany({
      where,
      include: withBuyer,
      orderBy: [{ askedAt: order }, { id: order }],
      skip: (page - 1) * verificationsPerPage,
      take: verificationsPerPage,
    }),
    database().buyerVerification.count({ where }),
  ])
  const places = await placesOf(rows)
  const items = rows.map((row) => ({
    ...{ id: row.id, buyerName: row.buyer.name, askedAt: row.askedAt },
    ...{ state: row.state as VerificationState, place: places(row).slice(0, 2).join(', ') },
  }))
  return { items, total }
}

/** How many firms wait for this office. */
export const waitingVerifications = (actor: Official | Admin): Count => Prisma.sql`
  SELECT count(*) FROM buyer_verification AS asked JOIN organisation ON organisation.id = asked.buyer_id
  WHERE asked.state = 'waiting' AND ${reachedInSql(actor)}`

export async function findVerificationFor(
  actor: Official | Admin,
  id: string,
): Promise<VerificationView | undefined> {
  if (!isId(id)) return undefined
  const where = { id, ...withinReach(actor) }
  const row = await database().buyerVerification.findFirst({ where, include: withBuyer })
  return row ? viewOf(row, (await placesOf([row]))(row)) : undefined
}

/** As it stands when news of it arrives. */
export const findVerificationNews = (id: string) =>
  database().buyerVerification.findUnique({
    where: { id },
    select: {
      state: true,
      buyer: { select: { id: true, name: true, regionCode: true } },
    },
  })

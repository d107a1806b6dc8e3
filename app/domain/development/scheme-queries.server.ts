import type { Official } from '#app/domain/accounts/actor.ts'
import type { CertificateKind } from '#app/domain/certification/certificate.ts'
import { isId } from '#app/kernel/ids.ts'
import { dateColumn } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'
import type { Scheme, Seat } from './scheme.ts'
import { seatsLeft } from './scheme.ts'
import { toScheme, withAgency } from './scheme-row.server.ts'

export const schemesPerPage = 20
export const seatsPerPage = 50

export type ListedScheme = Scheme & { requested: number }

/** An agency's own schemes, the latest first, each with how many wait for its word. */
export async function findSchemes(
  official: Official,
  page = 1,
): Promise<{ schemes: ListedScheme[]; total: number }> {
  const where = { agencyId: official.organisationId }
  const [rows, total] = await Promise.all([
    database().scheme.findMany({
      where,
      include: {
        ...withAgency,
        _count: { select: { seatsRequested: { where: { state: 'requested' } } } },
      },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * schemesPerPage,
      take: schemesPerPage,
    }),
    database().scheme.count({ where }),
  ])
  const schemes = rows.map(({ _count, ...row }) => ({
    ...toScheme(row),
    requested: _count.seatsRequested,
  }))
  return { schemes, total }
}

export async function findSchemeFor(
  official: Official,
  schemeId: string,
): Promise<Scheme | undefined> {
  if (!isId(schemeId)) return undefined
  const row = await database().scheme.findFirst({
    where: { id: schemeId, agencyId: official.organisationId },
    include: withAgency,
  })
  return row ? toScheme(row) : undefined
}

const named = {
  producer: { select: { businessName: true, villageName: true } },
  product: { select: { name: true } },
} as const

export type NamedSeat = Seat & { firm: string; productName: string }

/** Who asked for a seat of a scheme: those that wait first, the longest waiting on top. */
export async function findSeatsOf(
  official: Official,
  schemeId: string,
  page = 1,
): Promise<{ seats: NamedSeat[]; total: number }> {
  const where = { schemeId, scheme: { agencyId: official.organisationId } }
  const [rows, total] = await Promise.all([
    database().schemeSeat.findMany({
      where,
      include: named,
      orderBy: [{ state: 'asc' }, { requestedAt: 'asc' }, { id: 'asc' }],
      skip: (page - 1) * seatsPerPage,
      take: seatsPerPage,
    }),
    database().schemeSeat.count({ where }),
  ])
  const seats = rows.map(({ producer, product, ...seat }) => ({
    ...seat,
    firm: producer.businessName,
    productName: product.name,
  }))
  return { seats, total }
}

/** A seat of one of the agency's schemes. */
export async function findSeatFor(
  official: Official,
  seatId: string,
): Promise<NamedSeat | undefined> {
  if (!isId(seatId)) return undefined
  const row = await database().schemeSeat.findFirst({
    where: { id: seatId, scheme: { agencyId: official.organisationId } },
    include: named,
  })
  if (!row) return undefined
  const { producer, product, ...seat } = row
  return { ...seat, firm: producer.businessName, productName: product.name }
}

/** Schemes that take requests today, of these agencies, with seats left; those that end first on top. */
export async function findOpenSchemes(
  agencyIds: readonly string[],
  today: string,
): Promise<Scheme[]> {
  const day = dateColumn(today)
  const rows = await database().scheme.findMany({
    where: {
      agencyId: { in: [...agencyIds] },
      state: 'open',
      opensOn: { lte: day },
      closesOn: { gte: day },
    },
    include: withAgency,
    orderBy: [{ closesOn: 'asc' }, { id: 'asc' }],
    take: 100,
  })
  return rows.map(toScheme).filter((scheme) => seatsLeft(scheme) > 0)
}

/** A seat without the ids of the people behind it. */
const seatColumns = {
  ...{ id: true, schemeId: true, producerId: true, productId: true, kind: true, state: true },
  ...{ requesterName: true, requesterRole: true, requestedAt: true, deciderName: true },
  ...{ decidedAt: true, reason: true, endedAt: true },
} as const satisfies Prisma.SchemeSeatSelect

export type SeatOfProduct = Seat & { schemeName: string; agencyName: string; payer: string }

/** Seats that were asked for a product, the latest first. */
export async function findSeatsOfProduct(productId: string): Promise<SeatOfProduct[]> {
  const rows = await database().schemeSeat.findMany({
    where: { productId },
    select: {
      ...seatColumns,
      scheme: { select: { name: true, payer: true, agency: { select: { name: true } } } },
    },
    orderBy: [{ requestedAt: 'desc' }, { id: 'desc' }],
    take: 30,
  })
  return rows.map(({ scheme, ...seat }) => ({
    ...seat,
    schemeName: scheme.name,
    payer: scheme.payer,
    agencyName: scheme.agency.name,
  }))
}

/** What a notice about a seat says. */
export async function findSeatFacts(seatId: string) {
  const row = await database().schemeSeat.findUnique({
    where: { id: seatId },
    include: {
      ...named,
      producer: { select: { businessName: true, mentorId: true } },
      scheme: { select: { name: true, agencyId: true } },
    },
  })
  if (!row) return undefined
  const { state, schemeId, producerId, productId, kind, reason, producer, product, scheme } = row
  return {
    ...{ state, schemeId, producerId, productId, reason: reason ?? '' },
    kind: kind as CertificateKind,
    firm: producer.businessName,
    mentorId: producer.mentorId,
    product: product.name,
    scheme: scheme.name,
    agencyId: scheme.agencyId,
  }
}

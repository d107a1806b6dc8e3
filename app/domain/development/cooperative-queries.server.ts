import type { Cooperative, Producer } from '#app/domain/accounts/actor.ts'
import { isId } from '#app/kernel/ids.ts'
import { database } from '#app/platform/database.server.ts'
import type { CooperativeMembershipState } from './cooperative-membership-acts.ts'

export const membersPerPage = 50

export type Member = {
  membershipId: string
  state: CooperativeMembershipState
  producerId: string
  businessName: string
  ownerName: string
  villageName: string | null
  invitedAt: Date | null
  joinedAt: Date | null
  endedAt: Date | null
  reason: string | null
  products: number
  listed: number
  capacityPerDay: number | null
}

const withFirm = {
  producer: {
    select: {
      businessName: true,
      ownerName: true,
      villageName: true,
      products: {
        where: { state: { not: 'archived' } },
        select: { state: true, capacityPerDay: true },
      },
    },
  },
} as const

/** The sum of what is known; nothing known is not zero. */
function knownSum(amounts: readonly (number | null)[]): number | null {
  const known = amounts.filter((amount) => amount !== null)
  return known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0)
}

const shelves = {
  current: { states: ['joined', 'invited'] },
  former: { states: ['left', 'removed', 'declined', 'cancelled'] },
} satisfies Record<string, { states: CooperativeMembershipState[] }>

/** Who is a member or asked to be one; or who was, the last to go first. */
export async function findMembersOf(
  cooperative: Cooperative,
  shelf: keyof typeof shelves,
  page = 1,
): Promise<{ members: Member[]; total: number }> {
  const where = {
    cooperativeId: cooperative.organisationId,
    state: { in: [...shelves[shelf].states] },
  }
  const [rows, total] = await Promise.all([
    database().cooperativeMembership.findMany({
      where,
      include: withFirm,
      orderBy:
        shelf === 'current'
          ? [{ state: 'asc' }, { joinedAt: 'asc' }, { id: 'asc' }]
          : [{ endedAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * membersPerPage,
      take: membersPerPage,
    }),
    database().cooperativeMembership.count({ where }),
  ])
  const members = rows.map(({ id, producer, ...row }): Member => {
    const { products, ...firm } = producer
    const { state, producerId, invitedAt, joinedAt, endedAt, reason } = row
    return {
      ...{ membershipId: id, state, producerId, invitedAt, joinedAt, endedAt, reason },
      ...firm,
      products: products.length,
      listed: products.filter((product) => product.state === 'listed').length,
      capacityPerDay: knownSum(products.map((product) => product.capacityPerDay)),
    }
  })
  return { members, total }
}

export async function findMember(cooperative: Cooperative, membershipId: string) {
  if (!isId(membershipId)) return undefined
  const row = await database().cooperativeMembership.findFirst({
    where: { id: membershipId, cooperativeId: cooperative.organisationId },
    include: { producer: { select: { businessName: true, ownerName: true } } },
  })
  return row ?? undefined
}

/** A maker's cooperatives: the one it is in, those that ask it, those it was in. */
export const findMembershipsOf = (producer: Producer) =>
  database().cooperativeMembership.findMany({
    where: { producerId: producer.organisationId },
    include: { cooperative: { select: { name: true } } },
    orderBy: [{ state: 'asc' }, { endedAt: 'desc' }, { id: 'desc' }],
    take: 30,
  })

export async function findMembershipFor(producer: Producer, membershipId: string) {
  if (!isId(membershipId)) return undefined
  const row = await database().cooperativeMembership.findFirst({
    where: { id: membershipId, producerId: producer.organisationId },
    include: { cooperative: { select: { name: true } } },
  })
  return row ?? undefined
}

/** Members' products for a scope: named with the firm that makes them. */
export async function findMemberProducts(
  cooperative: Cooperative,
): Promise<{ id: string; name: string }[]> {
  const rows = await database().product.findMany({
    where: {
      state: { not: 'archived' },
      producer: { cooperativeId: cooperative.organisationId },
    },
    select: { id: true, name: true, producer: { select: { businessName: true } } },
    orderBy: [{ producer: { businessName: 'asc' } }, { name: 'asc' }, { id: 'asc' }],
    take: 1000,
  })
  return rows.map(({ id, name, producer }) => ({ id, name: `${name} · ${producer.businessName}` }))
}

/** Since and until when a certificate named members' products. */
export async function findCoverage(cooperative: Cooperative, certificateId: string) {
  const rows = await database().memberCoverage.findMany({
    where: { certificateId, certificate: { producerId: cooperative.organisationId } },
    include: {
      product: { select: { name: true, producer: { select: { businessName: true } } } },
    },
    orderBy: [{ since: 'desc' }, { id: 'desc' }],
    take: 200,
  })
  return rows.map(({ id, since, until, product }) => ({
    ...{ id, since, until },
    name: product.name,
    firm: product.producer.businessName,
  }))
}

/** What a notice about a membership says. */
export async function findMembershipFacts(membershipId: string) {
  const row = await database().cooperativeMembership.findUnique({
    where: { id: membershipId },
    include: {
      cooperative: { select: { name: true } },
      producer: { select: { businessName: true } },
    },
  })
  return row
    ? {
        ...{ state: row.state, producerId: row.producerId, cooperativeId: row.cooperativeId },
        cooperative: row.cooperative.name,
        firm: row.producer.businessName,
        reason: row.reason ?? '',
      }
    : undefined
}

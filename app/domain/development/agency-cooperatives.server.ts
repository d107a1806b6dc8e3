import type { Official } from '#app/domain/accounts/actor.ts'
import { isId } from '#app/kernel/ids.ts'
import { codesWithin } from '#app/kernel/regions.ts'
import { database } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'

export const cooperativesPerPage = 50

const reachedBy = ({ region }: Official) =>
  ({
    kind: 'cooperative',
    regionCode: codesWithin(region),
  }) satisfies Prisma.OrganisationWhereInput

/** Cooperatives within an official's region, with how many members each has. */
export async function findReachedCooperatives(official: Official, page = 1) {
  const where = reachedBy(official)
  const [rows, total] = await Promise.all([
    database().organisation.findMany({
      where,
      select: { id: true, name: true, _count: { select: { cooperativeMembers: true } } },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      skip: (page - 1) * cooperativesPerPage,
      take: cooperativesPerPage,
    }),
    database().organisation.count({ where }),
  ])
  const cooperatives = rows.map(({ id, name, _count }) => ({
    ...{ id, name },
    members: _count.cooperativeMembers,
  }))
  return { cooperatives, total }
}

/** One of them with a page of the firms that are its members now. */
export async function findReachedCooperative(official: Official, cooperativeId: string, page = 1) {
  if (!isId(cooperativeId)) return undefined
  return (
    (await database().organisation.findFirst({
      where: { AND: [{ id: cooperativeId }, reachedBy(official)] },
      select: {
        id: true,
        name: true,
        _count: { select: { cooperativeMembers: true } },
        cooperativeMembers: {
          select: { id: true, businessName: true, ownerName: true },
          orderBy: [{ businessName: 'asc' }, { id: 'asc' }],
          skip: (page - 1) * cooperativesPerPage,
          take: cooperativesPerPage,
        },
      },
    })) ?? undefined
  )
}

import type { Official } from '#app/domain/accounts/actor.ts'
import { isId } from '#app/kernel/ids.ts'
import { codesWithin } from '#app/kernel/regions.ts'
import { database } from '#app/platform/database.server.ts'

export type CuratorView = {
  userId: string
  name: string
  title: string | null
  categoryIds: string[]
  districtCode: string | null
  load: number
}

/** The curators of the official's agency, with what it knows of them. */
export async function findCurators(official: Official): Promise<CuratorView[]> {
  const agencyId = official.organisationId
  const members = await database().membership.findMany({
    where: { organisationId: agencyId, role: 'curator' },
    include: { user: { select: { name: true } } },
    orderBy: { user: { name: 'asc' } },
    take: 200,
  })
  const ids = members.map(({ userId }) => userId)
  const [profiles, loads] = await Promise.all([
    database().curatorProfile.findMany({ where: { agencyId, curatorId: { in: ids } } }),
    database().review.groupBy({
      by: ['curatorId'],
      where: { curatorId: { in: ids }, state: 'assigned', submission: { state: 'underReview' } },
      _count: true,
    }),
  ])
  return members.map(({ userId, title, user }) => {
    const profile = profiles.find(({ curatorId }) => curatorId === userId)
    return {
      ...{ userId, title, name: user.name },
      categoryIds: profile?.categoryIds ?? [],
      districtCode: profile?.districtCode ?? null,
      load: loads.find(({ curatorId }) => curatorId === userId)?._count ?? 0,
    }
  })
}

export async function findCuratorFor(official: Official, curatorId: string) {
  if (!isId(curatorId)) return undefined
  return (await findCurators(official)).find(({ userId }) => userId === curatorId)
}

/** The districts of the agency's region. */
export const findDistricts = ({ region }: Official) =>
  database().region.findMany({
    where: { level: 3, code: codesWithin(region) },
    select: { code: true, name: true },
    orderBy: { name: 'asc' },
    take: 700,
  })

export async function countsOwnDistrict(official: Official): Promise<boolean> {
  const agency = await database().agency.findUnique({ where: { id: official.organisationId } })
  return agency?.ownDistrictConflict ?? false
}

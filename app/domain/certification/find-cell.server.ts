import type { Official } from '#app/domain/accounts/actor.ts'
import { regionsAround } from '#app/kernel/regions.ts'
import { database } from '#app/platform/database.server.ts'
import { toRequirement } from './find-requirements.server.ts'
import type { Cell } from './requirement-schema.ts'
import type { RequirementVersion } from './requirement-views.ts'

const versionsAtMost = 200

/** Every version of a cell that holds or held where this agency is, the latest first. */
export async function findCell(
  { region }: Pick<Official, 'region'>,
  { group, channel }: Cell,
): Promise<RequirementVersion[]> {
  const rows = await database().requirement.findMany({
    where: { group, channel, region: { in: ['', ...regionsAround(region)] } },
    orderBy: [{ validFrom: 'desc' }, { createdAt: 'desc' }, { id: 'desc' }],
    take: versionsAtMost,
  })
  return rows.map((row) => ({
    ...toRequirement(row),
    reason: row.reason,
    changedByName: row.changedByName,
    createdAt: row.createdAt,
  }))
}

/** The groups that the matrix may be written for, by name. */
export const findGroups = (): Promise<
  { id: string; nameId: string; nameEn: string; sector: string }[]
> =>
  database().category.findMany({
    select: { id: true, nameId: true, nameEn: true, sector: true },
    orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
  })

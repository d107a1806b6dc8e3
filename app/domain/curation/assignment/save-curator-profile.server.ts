import type { Official } from '#app/domain/accounts/actor.ts'
import { isId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'

type Profile = { categoryIds: string[]; districtCode: string | null }

/** What goods a curator understands and where they live, as their agency knows it. */
export async function saveCuratorProfile(
  official: Official,
  curatorId: string,
  { categoryIds, districtCode }: Profile,
  now: Date,
): Promise<Result<undefined, { reason: 'notFound' }>> {
  const agencyId = official.organisationId
  if (!isId(curatorId)) return refuse({ reason: 'notFound' })
  return transact(async (tx) => {
    const where = { userId: curatorId, organisationId: agencyId, role: 'curator' } as const
    if ((await tx.membership.count({ where })) === 0) return refuse({ reason: 'notFound' as const })
    const known = await tx.category.findMany({
      where: { id: { in: categoryIds } },
      select: { id: true },
    })
    const profile = { categoryIds: known.map(({ id }) => id), districtCode, updatedAt: now }
    await tx.curatorProfile.upsert({
      where: { agencyId_curatorId: { agencyId, curatorId } },
      create: { agencyId, curatorId, ...profile },
      update: profile,
    })
    await recordEvent(tx, {
      type: 'curator.described',
      subject: { type: 'user', id: curatorId },
      by: official,
      data: { categoryIds: profile.categoryIds, districtCode },
    })
    return ok()
  })
}

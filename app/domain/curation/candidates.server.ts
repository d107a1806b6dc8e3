import type { Official } from '#app/domain/accounts/actor.ts'
import type { AgencyFile, Candidate } from '#app/domain/curation/agency-views.ts'
import { database } from '#app/platform/database.server.ts'

/** Curators of the agency who may be asked now, least loaded first. */
export async function findCandidates(official: Official, file: AgencyFile): Promise<Candidate[]> {
  const { ties, setAside } = file.judged
  const { firm, cooperative, mentor } = ties
  const asked = file.readers
    .filter(({ version }) => version === file.currentVersion)
    .map(({ curatorId }) => curatorId)
  const near = [...firm, ...cooperative, ...(mentor ? [mentor] : []), ...asked, ...setAside.readers]
  const members = await database().membership.findMany({
    where: {
      organisationId: official.organisationId,
      role: 'curator',
      userId: { notIn: near },
    },
    include: { user: { select: { name: true } } },
  })
  const loads = await database().review.groupBy({
    by: ['curatorId'],
    where: {
      curatorId: { in: members.map(({ userId }) => userId) },
      state: 'assigned',
      submission: { state: 'underReview' },
    },
    _count: true,
  })
  const load = new Map(loads.map(({ curatorId, _count }) => [curatorId, _count]))
  return members
    .map(({ userId, title, user }) => ({
      userId,
      name: user.name,
      title,
      load: load.get(userId) ?? 0,
    }))
    .sort((one, other) => one.load - other.load || one.name.localeCompare(other.name))
}

import type { Ties } from '#app/domain/curation/policy.ts'
import type { Queryable } from '#app/platform/database.server.ts'

/** Who belongs to a firm, to its cooperative, or looks after it. */
export async function tiesOf(on: Queryable, producerId: string): Promise<Ties> {
  const producer = await on.producer.findUnique({
    where: { id: producerId },
    select: { cooperativeId: true, mentorId: true, regionCode: true },
  })
  const [declared, district] = await Promise.all([
    declaredTies(on, producerId),
    neighbours(on, producer?.regionCode ?? ''),
  ])
  const cooperativeId = producer?.cooperativeId
  const members = await on.membership.findMany({
    where: { organisationId: { in: [producerId, ...(cooperativeId ? [cooperativeId] : [])] } },
    select: { userId: true, organisationId: true },
  })
  const of = (organisationId: string) =>
    members.filter((each) => each.organisationId === organisationId).map(({ userId }) => userId)
  return {
    firm: of(producerId),
    cooperative: cooperativeId ? of(cooperativeId) : [],
    mentor: producer?.mentorId ?? null,
    declared,
    district,
  }
}

/** A tie of family or business that a curator named once, on any file of the maker. */
async function declaredTies(on: Queryable, producerId: string): Promise<string[]> {
  const rows = await on.recusal.findMany({
    where: { kind: { in: ['family', 'business'] }, review: { submission: { producerId } } },
    select: { review: { select: { curatorId: true } } },
  })
  return rows.map(({ review }) => review.curatorId)
}

/** Curators who live in a maker's district, of agencies that count it as a conflict. */
async function neighbours(on: Queryable, place: string): Promise<string[]> {
  const district = place.split('.').slice(0, 3).join('.')
  const profiles = await on.curatorProfile.findMany({
    where: { districtCode: district },
    select: { curatorId: true, agencyId: true },
  })
  if (profiles.length === 0) return []
  const strict = await on.agency.findMany({
    where: { id: { in: profiles.map(({ agencyId }) => agencyId) }, ownDistrictConflict: true },
    select: { id: true },
  })
  return profiles
    .filter(({ agencyId }) => strict.some(({ id }) => id === agencyId))
    .map(({ curatorId }) => curatorId)
}

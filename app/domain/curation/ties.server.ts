import type { Ties } from '#app/domain/curation/policy.ts'
import { peopleOf } from '#app/domain/registry/people-of.server.ts'
import type { Queryable } from '#app/platform/database.server.ts'

/** Who belongs to a firm, to its cooperative, or looks after it. */
export async function tiesOf(on: Queryable, producerId: string): Promise<Ties> {
  const producer = await on.producer.findUnique({
    where: { id: producerId },
    select: { regionCode: true },
  })
  const [people, declared, district] = await Promise.all([
    peopleOf(on, producerId),
    declaredTies(on, producerId),
    neighbours(on, producer?.regionCode ?? ''),
  ])
  return { ...people, declared, district }
}

/** A tie of family or business that a curator named once, on any file or anchor of the maker. */
async function declaredTies(on: Queryable, producerId: string): Promise<string[]> {
  const lasting = { kind: { in: ['family' as const, 'business' as const] } }
  const [recusals, declarations] = await Promise.all([
    on.recusal.findMany({
      where: { ...lasting, review: { submission: { producerId } } },
      select: { review: { select: { curatorId: true } } },
    }),
    on.anchorDeclaration.findMany({
      where: { ...lasting, reading: { anchor: { submission: { producerId } } } },
      select: { reading: { select: { curatorId: true } } },
    }),
  ])
  return [
    ...recusals.map(({ review }) => review.curatorId),
    ...declarations.map(({ reading }) => reading.curatorId),
  ]
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

import {
  type Candidate,
  fitOf,
  rankCandidates,
} from '#app/domain/curation/assignment/rank-candidates.ts'
import type { Judged, Reading, Ties } from '#app/domain/curation/policy.ts'
import { database, type Queryable } from '#app/platform/database.server.ts'

type Wanted = {
  agencyId: string
  productId: string
  ties: Ties
  passedOver: readonly string[]
}

/** Curators of the agency who may be asked now, the best first. */
export async function findCandidates(
  { agencyId, productId, ties, passedOver: others }: Wanted,
  on: Queryable = database(),
): Promise<Candidate[]> {
  const { firm, cooperative, mentor, declared, district } = ties
  const near = [...firm, ...cooperative, ...declared, ...district, ...others]
  const members = await on.membership.findMany({
    where: {
      organisationId: agencyId,
      role: 'curator',
      userId: { notIn: mentor ? [...near, mentor] : near },
    },
    include: { user: { select: { name: true } } },
  })
  const ids = members.map(({ userId }) => userId)
  const product = await on.product.findUnique({
    where: { id: productId },
    select: { categoryId: true },
  })
  const profiles = await on.curatorProfile.findMany({
    where: { agencyId, curatorId: { in: ids } },
  })
  const loads = await on.review.groupBy({
    by: ['curatorId'],
    where: { curatorId: { in: ids }, state: 'assigned', submission: { state: 'underReview' } },
    _count: true,
  })
  return rankCandidates(
    members.map(({ userId, title, user }) => ({
      ...{ userId, title, name: user.name },
      load: loads.find(({ curatorId }) => curatorId === userId)?._count ?? 0,
      fit: fitOf(
        profiles.find(({ curatorId }) => curatorId === userId)?.categoryIds,
        product?.categoryId ?? null,
      ),
    })),
  )
}

/** Those who are not to be asked, or not again: asked before, set aside, or with the scores seen. */
export const passedOver = (
  { setAside, scoresKnownTo }: Pick<Judged, 'setAside' | 'scoresKnownTo'>,
  readings: readonly Reading[],
  version: number,
): string[] => [
  ...readings
    .filter((each) => each.version === version || each.state === 'recused')
    .map(({ curatorId }) => curatorId),
  ...setAside.readers,
  ...scoresKnownTo,
]

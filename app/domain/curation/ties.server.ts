import type { Ties } from '#app/domain/curation/policy.ts'
import type { Queryable } from '#app/platform/database.server.ts'

/** Who belongs to a firm, to its cooperative, or looks after it. */
export async function tiesOf(on: Queryable, producerId: string): Promise<Ties> {
  const producer = await on.producer.findUnique({
    where: { id: producerId },
    select: { cooperativeId: true, mentorId: true },
  })
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
  }
}

import type { Queryable } from '#app/platform/database.server.ts'

/** Who belongs to a firm or to its cooperative, or looks after it. */
export type PeopleOf = {
  firm: readonly string[]
  cooperative: readonly string[]
  mentor: string | null
}

export async function peopleOf(on: Queryable, producerId: string): Promise<PeopleOf> {
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

/** Whether somebody belongs there and so says nothing official about it. */
export async function standsNear(on: Queryable, userId: string, producerId: string) {
  const { firm, cooperative, mentor } = await peopleOf(on, producerId)
  return firm.includes(userId) || cooperative.includes(userId) || mentor === userId
}

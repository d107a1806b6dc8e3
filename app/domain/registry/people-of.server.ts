import type { Queryable } from '#app/platform/database.server.ts'

/** Who belongs to a firm or to its cooperative, or looks after it. */
export type PeopleOf = {
  firm: readonly string[]
  cooperative: readonly string[]
  mentor: string | null
}

export async function peopleOf(on: Queryable, producerId: string): Promise<PeopleOf> {
  const [people] = await on.$queryRaw<PeopleOf[]>`
    SELECT producer.mentor_id AS mentor,
      ARRAY(SELECT user_id::text FROM membership WHERE organisation_id = firm.id) AS firm,
      ARRAY(SELECT user_id::text FROM membership
        WHERE organisation_id = producer.cooperative_id) AS cooperative
    FROM organisation AS firm LEFT JOIN producer ON producer.id = firm.id
    WHERE firm.id = ${producerId}::uuid`
  return people ?? { firm: [], cooperative: [], mentor: null }
}

/** Whether somebody belongs there and so says nothing official about it. */
export async function standsNear(on: Queryable, userId: string, producerId: string) {
  const { firm, cooperative, mentor } = await peopleOf(on, producerId)
  return firm.includes(userId) || cooperative.includes(userId) || mentor === userId
}

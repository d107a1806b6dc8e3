import type { Actor, Role } from '#app/domain/accounts/actor.ts'
import { isId } from '#app/kernel/ids.ts'
import { database } from '#app/platform/database.server.ts'
import { Prisma } from '#app/platform/generated/prisma/client.ts'

export type Person = {
  id: string
  name: string
  email: string
  locale: string
  twoFactorEnabled: boolean
  actors: Actor[]
}

type Row = Omit<Person, 'actors'> & {
  membershipId: string | null
  role: Role
  title: string | null
  approver: boolean
  organisationId: string
  organisationName: string
  region: string
  sectors: string[]
  verified: boolean
}

const columns = Prisma.sql`
  person.id, person.name, person.email, person.locale,
  person.two_factor_enabled AS "twoFactorEnabled", membership.id AS "membershipId",
  membership.role::text AS role, membership.title, membership.approver,
  organisation.id AS "organisationId", organisation.name AS "organisationName",
  coalesce(organisation.region_code, '') AS region, coalesce(agency.sectors, '{}') AS sectors,
  EXISTS (SELECT FROM buyer_verification WHERE buyer_id = organisation.id
    AND buyer_verification.state = 'verified') AS verified`

const memberships = Prisma.sql`
  LEFT JOIN membership ON membership.user_id = person.id
  LEFT JOIN organisation ON organisation.id = membership.organisation_id
  LEFT JOIN agency ON agency.id = organisation.id`

function personOf(rows: readonly Row[]): Person | undefined {
  const [first] = rows
  if (!first) return undefined
  const { id, name, email, locale, twoFactorEnabled } = first
  const actors = rows.flatMap(({ membershipId, ...row }): Actor[] => {
    if (membershipId === null) return []
    const { role, title, approver, organisationId, organisationName, region, sectors } = row
    const { verified } = row
    return [
      {
        ...{ role, userId: id, name, email, membershipId, organisationId, organisationName },
        ...{ region, sectors, title, approver },
        ...(verified && { verified }),
      },
    ]
  })
  return { id, name, email, locale, twoFactorEnabled, actors }
}

/** A person with everything they may act as. */
export async function findPerson(userId: string): Promise<Person | undefined> {
  if (!isId(userId)) return undefined
  return personOf(
    await database().$queryRaw<Row[]>`
      SELECT ${columns} FROM "user" AS person ${memberships}
      WHERE person.id = ${userId}::uuid ORDER BY membership.created_at`,
  )
}

/** Whose session this is, in one statement: every request asks for it. */
export async function findPersonOfSession(
  token: string,
  now: Date,
): Promise<{ person: Person; expiresAt: Date } | undefined> {
  const rows = await database().$queryRaw<(Row & { expiresAt: Date })[]>`
    SELECT session.expires_at AS "expiresAt", ${columns}
    FROM session JOIN "user" AS person ON person.id = session.user_id ${memberships}
    WHERE session.token = ${token} AND session.expires_at > ${now}
    ORDER BY membership.created_at`
  const person = personOf(rows)
  return person && rows[0] && { person, expiresAt: rows[0].expiresAt }
}

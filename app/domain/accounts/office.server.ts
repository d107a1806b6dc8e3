import type { Admin, Official, Role } from '#app/domain/accounts/actor.ts'
import { isId } from '#app/kernel/ids.ts'
import { database } from '#app/platform/database.server.ts'

export type Member = {
  id: string
  name: string
  role: Role
  title: string | null
  approver: boolean
  organisationName: string
}

const withNames = {
  user: { select: { name: true } },
  organisation: { select: { name: true } },
} as const

type Row = Omit<Member, 'name' | 'organisationName'> & {
  user: { name: string }
  organisation: { name: string }
}

const view = ({ id, role, title, approver, user, organisation }: Row): Member => ({
  ...{ id, role, title, approver, name: user.name },
  organisationName: organisation.name,
})

/** An official's own office: its letterhead, its sectors, and who works there. */
export async function findOffice({ organisationId }: Official) {
  const [agency, members] = await Promise.all([
    database().agency.findUniqueOrThrow({ where: { id: organisationId } }),
    database().membership.findMany({
      where: { organisationId },
      include: withNames,
      orderBy: [{ role: 'asc' }, { createdAt: 'asc' }],
      take: 200,
    }),
  ])
  const { letterhead, letterClosing, appealDays, sectors } = agency
  return { letterhead, letterClosing, appealDays, sectors, members: members.map(view) }
}

/** A membership of the own office or, for an administrator, of any organisation. */
export async function findMember(
  { role, organisationId }: Admin | Official,
  membershipId: string,
): Promise<Member | undefined> {
  if (!isId(membershipId)) return undefined
  const row = await database().membership.findFirst({
    where: { id: membershipId, ...(role === 'admin' ? {} : { organisationId }) },
    include: withNames,
  })
  return row ? view(row) : undefined
}

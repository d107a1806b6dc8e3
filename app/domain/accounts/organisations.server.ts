import type { Role } from '#app/domain/accounts/actor.ts'
import { newId } from '#app/kernel/ids.ts'
import type { Transaction } from '#app/platform/database.server.ts'

export type OrganisationKind = 'producer' | 'cooperative' | 'buyer' | 'agency' | 'platform'

/** Founds an organisation. @returns its id */
export async function createOrganisation(
  tx: Transaction,
  organisation: {
    kind: OrganisationKind
    name: string
    region?: string
    /** Agencies only: the sectors they are responsible for; empty means all. */
    sectors?: string[]
    letterhead?: string
  },
): Promise<string> {
  const id = newId()
  const { kind, name, region, sectors = [], letterhead } = organisation
  await tx.organisation.create({
    data: {
      id,
      kind,
      name,
      regionCode: region,
      ...(kind === 'agency' ? { agency: { create: { sectors, letterhead } } } : {}),
    },
  })
  return id
}

export type NewMember = {
  userId: string
  organisationId: string
  role: Role
  title?: string
  approver?: boolean
}

/** Makes a person a member. @returns the membership's id */
export async function addMember(tx: Transaction, member: NewMember): Promise<string> {
  const id = newId()
  await tx.membership.create({ data: { id, ...member } })
  return id
}

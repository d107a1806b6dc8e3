import { invite } from '#app/domain/accounts/invite.server.ts'
import { createOrganisation } from '#app/domain/accounts/organisations.server.ts'
import { database, transact } from '#app/platform/database.server.ts'

/** The platform's own organisation, to which administrators belong. */
export async function platformOrganisation(): Promise<string> {
  const known = await database().organisation.findFirst({ where: { kind: 'platform' } })
  if (known) return known.id
  return transact((tx) => createOrganisation(tx, { kind: 'platform', name: 'Etalase' }))
}

/**
 * A fresh one-time link for the first administrator; nothing once there is one.
 * @returns the link's secret
 */
export async function inviteFirstAdministrator(now: Date): Promise<string | undefined> {
  const administrators = await database().membership.count({ where: { role: 'admin' } })
  if (administrators > 0) return undefined
  const organisationId = await platformOrganisation()
  const { token } = await invite({}, { organisationId, role: 'admin', name: 'Admin' }, now)
  return token
}

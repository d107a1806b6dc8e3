import type { Admin } from '#app/domain/accounts/actor.ts'
import { createOrganisation } from '#app/domain/accounts/organisations.server.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'

type Foundation = {
  kind: 'agency' | 'cooperative'
  name: string
  /** Kemendagri code: where it stands or, for an agency, what it reaches. */
  region: string
  /** Agencies only; empty means all. */
  sectors?: string[]
  /** Agencies only: what stands above their papers. */
  letterhead?: string
}

/** Founds an office or a cooperative, to which people are invited afterwards. @returns its id */
export async function foundOrganisation(admin: Admin, foundation: Foundation): Promise<string> {
  const { userId, role, organisationId } = admin
  return transact(async (tx) => {
    const id = await createOrganisation(tx, foundation)
    await recordEvent(tx, {
      type: 'organisation.founded',
      subject: { type: 'organisation', id },
      by: { userId, role, organisationId },
      data: { kind: foundation.kind, name: foundation.name, region: foundation.region },
    })
    return id
  })
}

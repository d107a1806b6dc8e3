import type { Cooperative } from '#app/domain/accounts/actor.ts'
import { newId } from '#app/kernel/ids.ts'
import { codesWithin, regencyOf } from '#app/kernel/regions.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { database, isUniqueViolation, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { cooperativeMembershipActs as acts } from './cooperative-membership-acts.ts'

type Reason = 'unknownMaker' | 'alreadyMember' | 'alreadyAsked'

/** A cooperative asks a maker of its regency to join, by the number every firm has. */
export async function inviteMember(
  cooperative: Cooperative,
  nib: string,
  now: Date,
): Promise<Result<{ membershipId: string; businessName: string }, { reason: Reason }>> {
  const { organisationId, region } = cooperative
  const maker = await database().producer.findFirst({
    where: {
      nib,
      regionCode: codesWithin(regencyOf(region)),
      organisation: { kind: 'producer' },
    },
    select: { id: true, businessName: true, cooperativeId: true },
  })
  if (!maker) return refuse({ reason: 'unknownMaker' })
  if (maker.cooperativeId === organisationId) return refuse({ reason: 'alreadyMember' })
  const id = newId()
  try {
    await transact(async (tx) => {
      await tx.cooperativeMembership.create({
        data: {
          ...{ id, cooperativeId: organisationId, producerId: maker.id },
          ...{ state: acts.invite.to, invitedAt: now },
        },
      })
      await recordEvent(tx, {
        type: 'membership.invited',
        subject: { type: 'membership', id },
        by: cooperative,
        data: { producerId: maker.id, cooperative: cooperative.organisationName },
      })
    })
  } catch (error) {
    if (isUniqueViolation(error)) return refuse({ reason: 'alreadyAsked' })
    throw error
  }
  return ok({ membershipId: id, businessName: maker.businessName })
}

import type { Buyer } from '#app/domain/accounts/actor.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { isSameNpwp } from './same-npwp.ts'
import { verificationActs } from './verification-acts.ts'

type Numbers = { npwp: string; before: string | null }

/**
 * A firm that gives another tax number is looked at again: what was vouched for is not what stands on its
 * papers. Nothing else of the firm changes with it, least of all its orders.
 * @returns whether the office has to look again
 */
export async function renewVerification(
  tx: Transaction,
  { userId, role, organisationId, name }: Buyer,
  { npwp, before }: Numbers,
  now: Date,
): Promise<boolean> {
  const { renew } = verificationActs
  const open = { buyerId: organisationId, state: { in: [...renew.from] } }
  const asked = await tx.buyerVerification.findFirst({ where: open })
  if (!asked || isSameNpwp(asked.npwp, npwp)) return false
  const { count } = await tx.buyerVerification.updateMany({
    where: { ...open, id: asked.id },
    data: {
      ...{ state: renew.to, npwp, formerNpwp: asked.npwp ?? before },
      ...{ askedBy: userId, askedByName: name, askedAt: now },
    },
  })
  if (count === 0) return false
  await recordEvent(tx, {
    type: 'verification.renewed',
    subject: { type: 'verification', id: asked.id },
    by: { userId, role, organisationId },
  })
  return true
}

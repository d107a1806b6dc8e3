import type { Buyer } from '#app/domain/accounts/actor.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { isSameNpwp } from './same-npwp.ts'
import { verificationActs } from './verification-acts.ts'

type Numbers = { npwp: string; before: string | null }
type Open = { state: string; npwp: string | null; formerNpwp: string | null }

/** What the office vouched for, however often the firm changes its number while it waits. */
const vouchedBefore = ({ state, npwp, formerNpwp }: Open, before: string | null) =>
  state === 'waiting' ? formerNpwp : (npwp ?? before)

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
  // An office that decides meanwhile is waited for: whether it vouched tells which number stood before.
  await tx.$queryRaw`SELECT 1 FROM buyer_verification
    WHERE buyer_id = ${organisationId}::uuid AND state = ANY(${[...renew.from]}) FOR UPDATE`
  const asked = await tx.buyerVerification.findFirst({
    where: { buyerId: organisationId, state: { in: [...renew.from] } },
  })
  if (!asked || isSameNpwp(asked.npwp, npwp)) return false
  await tx.buyerVerification.update({
    where: { id: asked.id },
    data: {
      ...{ state: renew.to, npwp, formerNpwp: vouchedBefore(asked, before) },
      ...{ askedBy: userId, askedByName: name, askedAt: now },
    },
  })
  await recordEvent(tx, {
    type: 'verification.renewed',
    subject: { type: 'verification', id: asked.id },
    by: { userId, role, organisationId },
  })
  return true
}

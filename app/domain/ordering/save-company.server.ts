import type { Buyer } from '#app/domain/accounts/actor.ts'
import { renewVerification } from '#app/domain/accounts/verification/renew-verification.server.ts'
import { isSameNpwp } from '#app/domain/accounts/verification/same-npwp.ts'
import { authorOf } from '#app/domain/ordering/author.ts'
import { colleaguesOf } from '#app/domain/ordering/colleagues.server.ts'
import { mayEditCompany } from '#app/domain/ordering/policy.ts'
import type { CompanyInput } from '#app/domain/ordering/schemas.ts'
import { checkNpwp } from '#app/kernel/identifiers/npwp.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { type Transaction, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'

/** @returns whether the office has to look again at a firm whose tax number this is from now on */
async function looksAgain(
  tx: Transaction,
  buyer: Buyer,
  npwp: string | undefined,
  now: Date,
): Promise<boolean> {
  const given = npwp === undefined ? undefined : checkNpwp(npwp)
  if (!given?.ok) return false
  const { digits } = given.value
  const { organisationId: id } = buyer
  const before = await tx.buyer.findUniqueOrThrow({ where: { id }, select: { npwp: true } })
  if (isSameNpwp(before.npwp, digits)) return false
  return renewVerification(tx, buyer, { npwp: digits, before: before.npwp }, now)
}

/** The buyer's address, tax facts, terms and approval limit, for orders from now on. */
export async function saveCompany(
  buyer: Buyer,
  input: CompanyInput,
  now: Date,
): Promise<Result<{ looksAgain: boolean }, { reason: 'notAllowed' }>> {
  const { address, npwp, governmental, withholds, approvalLimit, paymentDays } = input
  return transact(async (tx) => {
    const colleagues = await colleaguesOf(tx, buyer.organisationId, 'buyer')
    if (!mayEditCompany(buyer, colleagues)) return refuse({ reason: 'notAllowed' })
    const renewed = await looksAgain(tx, buyer, npwp, now)
    await tx.buyer.update({
      where: { id: buyer.organisationId },
      data: {
        address,
        npwp: npwp ?? null,
        governmental,
        withholds,
        approvalLimit: approvalLimit ?? null,
        paymentDays,
      },
    })
    await recordEvent(tx, {
      type: 'company.changed',
      subject: { type: 'buyer', id: buyer.organisationId },
      by: authorOf(buyer),
      data: { paymentDays, approvalLimit: approvalLimit === undefined ? null : `${approvalLimit}` },
    })
    return ok({ looksAgain: renewed })
  })
}

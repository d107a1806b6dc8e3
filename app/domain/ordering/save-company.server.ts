import type { Buyer } from '#app/domain/accounts/actor.ts'
import { authorOf } from '#app/domain/ordering/author.ts'
import { colleaguesOf } from '#app/domain/ordering/colleagues.server.ts'
import { mayEditCompany } from '#app/domain/ordering/policy.ts'
import type { CompanyInput } from '#app/domain/ordering/schemas.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'

/** The buyer's address, tax facts, terms and approval limit, for orders from now on. */
export async function saveCompany(
  buyer: Buyer,
  input: CompanyInput,
): Promise<Result<undefined, { reason: 'notAllowed' }>> {
  const { address, npwp, governmental, withholds, approvalLimit, paymentDays } = input
  return transact(async (tx) => {
    const colleagues = await colleaguesOf(tx, buyer.organisationId, 'buyer')
    if (!mayEditCompany(buyer, colleagues)) return refuse({ reason: 'notAllowed' })
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
    return ok()
  })
}

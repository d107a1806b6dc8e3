import { createPerson, type NewPerson } from '#app/domain/accounts/create-person.server.ts'
import { addMember, createOrganisation } from '#app/domain/accounts/organisations.server.ts'
import type { Result } from '#app/kernel/result.ts'
import { recordEvent } from '#app/platform/events.server.ts'

/** A buyer's first person: account and company at once; they approve for it too. */
export function signUpBuyer(
  person: NewPerson,
  company: { name: string; district: string; channel: string },
): Promise<Result<{ userId: string }, { reason: 'emailTaken' }>> {
  return createPerson(person, async (tx, userId) => {
    const organisationId = await createOrganisation(tx, {
      kind: 'buyer',
      name: company.name,
      region: company.district,
    })
    await tx.buyer.create({ data: { id: organisationId, channel: company.channel } })
    await addMember(tx, { userId, organisationId, role: 'buyer', approver: true })
    await recordEvent(tx, {
      type: 'buyer.signedUp',
      subject: { type: 'buyer', id: organisationId },
      by: { userId, role: 'buyer', organisationId },
    })
  })
}

import { createPerson, type NewPerson } from '#app/domain/accounts/create-person.server.ts'
import { addMember, createOrganisation } from '#app/domain/accounts/organisations.server.ts'
import { identityKey } from '#app/domain/registry/identity.ts'
import { type Result, refuse } from '#app/kernel/result.ts'
import { isUniqueViolation } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'

type Refusal = { reason: 'emailTaken' | 'alreadyRegistered' }

/** A maker who comes without an invitation: account, firm and its file at once. */
export async function signUpProducer(
  person: NewPerson,
  firm: { name: string; district: string },
): Promise<Result<{ userId: string }, Refusal>> {
  try {
    return await createPerson(person, async (tx, userId) => {
      const organisationId = await createOrganisation(tx, {
        kind: 'producer',
        name: firm.name,
        region: firm.district,
      })
      await tx.producer.create({
        data: {
          id: organisationId,
          businessName: firm.name,
          ownerName: person.name,
          identityKey: identityKey({ owner: person.name, business: firm.name, village: '' }),
          regionCode: firm.district,
          email: person.email,
        },
      })
      await addMember(tx, { userId, organisationId, role: 'producer', approver: true })
      await recordEvent(tx, {
        type: 'producer.signedUp',
        subject: { type: 'producer', id: organisationId },
        by: { userId, role: 'producer', organisationId },
      })
    })
  } catch (error) {
    if (isUniqueViolation(error)) return refuse({ reason: 'alreadyRegistered' })
    throw error
  }
}

import {
  createPerson,
  type NewPerson,
  removePerson,
} from '#app/domain/accounts/create-person.server.ts'
import { addMember, createOrganisation } from '#app/domain/accounts/organisations.server.ts'
import { identityKey } from '#app/domain/registry/identity.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { isUniqueViolation, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'

type Refusal = { reason: 'emailTaken' | 'alreadyRegistered' }

/** A maker who comes without an invitation: account, firm and its file at once. */
export async function signUpProducer(
  person: NewPerson,
  firm: { name: string; district: string },
): Promise<Result<{ userId: string }, Refusal>> {
  const created = await createPerson(person)
  if (!created.ok) return created
  const { userId } = created.value
  try {
    await transact(async (tx) => {
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
    return ok({ userId })
  } catch (error) {
    await removePerson(userId)
    if (isUniqueViolation(error)) return refuse({ reason: 'alreadyRegistered' })
    throw error
  }
}

import { createPerson } from '#app/domain/accounts/create-person.server.ts'
import { demoAgency, demoPassword, demoPeople } from '#app/domain/accounts/demo-people.ts'
import { addMember, createOrganisation } from '#app/domain/accounts/organisations.server.ts'
import { transact } from '#app/platform/database.server.ts'

/** Fills an empty database with the demonstration, through the same commands that people use. */
export async function seedDemo(say: (step: string) => void): Promise<void> {
  say('people')
  const agencyId = await transact((tx) =>
    createOrganisation(tx, { kind: 'agency', name: demoAgency, region: '32.16' }),
  )
  for (const person of demoPeople.filter((each) => each.organisation === demoAgency)) {
    const created = await createPerson({ ...person, password: demoPassword })
    if (!created.ok) continue
    const { userId } = created.value
    await transact((tx) =>
      addMember(tx, { userId, organisationId: agencyId, role: person.role }),
    )
  }
}

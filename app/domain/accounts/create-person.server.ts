import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { auth } from '#app/platform/auth.server.ts'
import { database } from '#app/platform/database.server.ts'

export type NewPerson = { name: string; email: string; password: string }

/** Somebody who can sign in, belonging to nothing yet; the password is hashed by the library. */
export async function createPerson(
  person: NewPerson,
): Promise<Result<{ userId: string }, { reason: 'emailTaken' }>> {
  const email = person.email.toLowerCase()
  const taken = await database().user.findUnique({ where: { email }, select: { id: true } })
  if (taken) return refuse({ reason: 'emailTaken' })
  const { user } = await auth().api.signUpEmail({ body: { ...person, email } })
  return ok({ userId: user.id })
}

/** Undoes `createPerson` when what it was for could not be done. */
export async function removePerson(userId: string): Promise<void> {
  await database().user.deleteMany({ where: { id: userId, memberships: { none: {} } } })
}

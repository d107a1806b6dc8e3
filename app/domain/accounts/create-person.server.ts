import { newId } from '#app/kernel/ids.ts'
import type { Result } from '#app/kernel/result.ts'
import { hashPassword } from '#app/platform/auth.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { type Refuse, transactOrRefuse } from '#app/platform/transact-or-refuse.server.ts'

export type NewPerson = { name: string; email: string; password: string }

type Taken = { reason: 'emailTaken' }

/**
 * Somebody who can sign in, together with what they come for: a process that dies half-way leaves
 * neither. The rows are those that the library's own sign-up writes.
 */
export async function createPerson<Answer, Refusal>(
  { name, email, password }: NewPerson,
  join: (tx: Transaction, userId: string, refuse: Refuse<Refusal>) => Promise<Answer>,
): Promise<Result<Answer & { userId: string }, Refusal | Taken>> {
  const hash = await hashPassword(password)
  return transactOrRefuse<Answer & { userId: string }, Refusal | Taken>(async (tx, refuse) => {
    const userId = newId()
    const { count } = await tx.user.createMany({
      data: [{ id: userId, name, email: email.toLowerCase() }],
      skipDuplicates: true,
    })
    if (count === 0) refuse({ reason: 'emailTaken' })
    await tx.account.create({
      data: { id: newId(), accountId: userId, providerId: 'credential', userId, password: hash },
    })
    return { ...(await join(tx, userId, refuse)), userId }
  })
}

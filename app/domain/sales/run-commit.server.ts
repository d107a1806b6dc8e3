import type { Official } from '#app/domain/accounts/actor.ts'
import { findPerson } from '#app/domain/accounts/find-person.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'
import { commitImport } from './commit-import.server.ts'

export type CommitJob = { importId: string; userId: string; membershipId: string }

async function officialOf({ userId, membershipId }: CommitJob): Promise<Official | undefined> {
  const person = await findPerson(userId)
  return person?.actors.find(
    (actor): actor is Official => actor.role === 'official' && actor.membershipId === membershipId,
  )
}

/** What the page says of a run that is over: it can be looked at and tried again. */
const close = (importId: string, data: Prisma.ImportRunUpdateManyMutationInput) =>
  database().importRun.updateMany({ where: { id: importId, state: 'running' }, data })

/** Takes a started table in, as the official who started it. Running it again is safe. */
export async function runCommit(job: CommitJob): Promise<void> {
  const { importId } = job
  const official = await officialOf(job)
  if (!official) {
    await close(importId, { state: 'failed' })
    return
  }
  try {
    const committed = await commitImport(official, importId, now())
    if (committed.ok || committed.refusal.reason === 'alreadyDone') return
    const { outcome } = await database().importRun.findUniqueOrThrow({ where: { id: importId } })
    const { look } = (outcome ?? {}) as Prisma.JsonObject
    const refused = { look, refusal: committed.refusal } as Prisma.InputJsonObject
    await close(importId, { state: 'previewed', outcome: refused })
  } catch (error) {
    await close(importId, { state: 'failed' })
    throw error
  }
}

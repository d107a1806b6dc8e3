import type { Admin, Official } from '#app/domain/accounts/actor.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { type Transaction, transact } from '#app/platform/database.server.ts'
import { environment } from '#app/platform/env.server.ts'
import { addJob } from '#app/platform/jobs.server.ts'
import type { SynonymInput } from './schemas.ts'

const same = (one: readonly string[], other: readonly string[]) =>
  [...one].sort().join() === [...other].sort().join()

async function write(tx: Transaction, typed: string, finds: readonly string[]): Promise<void> {
  if (finds.length === 0) {
    await tx.$executeRaw`DELETE FROM search_synonym WHERE typed = ${typed}`
    return
  }
  await tx.$executeRaw`
    INSERT INTO search_synonym (typed, finds) VALUES (${typed}, ${[...finds]}::text[])
    ON CONFLICT (typed) DO UPDATE SET finds = excluded.finds`
}

/**
 * Teaches the search an everyday word; without finds it forgets it. Refused where a colleague was
 * quicker: what stood there when the form was opened is not there any more.
 */
export function changeSynonym(
  actor: Admin | Official,
  { typed, finds, before }: SynonymInput,
  now: Date,
): Promise<Result<undefined, { reason: 'changedMeanwhile' | 'itself' }>> {
  if (finds.includes(typed)) return Promise.resolve(refuse({ reason: 'itself' }))
  return transact(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('search_synonym'))`
    const [known] = await tx.$queryRaw<{ finds: string[] }[]>`
      SELECT finds FROM search_synonym WHERE typed = ${typed}`
    const there = known?.finds ?? []
    if (!same(there, before)) return refuse({ reason: 'changedMeanwhile' })
    if (same(there, finds)) return ok()
    await write(tx, typed, finds)
    await tx.$executeRaw`
      INSERT INTO search_synonym_change (id, typed, before, after, by_name, at)
      VALUES (${newId()}::uuid, ${typed}, ${there}::text[], ${finds}::text[], ${actor.name}, ${now})`
    // An engine with an index of its own hears of it as soon as this is committed.
    if (environment().MEILI_URL) await addJob(tx, 'renewSynonyms', {}, 'search')
    return ok()
  })
}

import type { Official } from '#app/domain/accounts/actor.ts'
import { isId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { addJob } from '#app/platform/jobs.server.ts'
import { importKinds } from './import-report.ts'

/**
 * Sends a previewed table on its way. The job survives a crash: the next start goes on with it,
 * and its transaction takes all good rows or nothing.
 */
export async function startCommit(
  official: Official,
  importId: string,
): Promise<Result<undefined, { reason: 'notFound' | 'alreadyDone' }>> {
  if (!isId(importId)) return refuse({ reason: 'notFound' })
  const { organisationId, userId, membershipId } = official
  return transact(async (tx) => {
    const reach = { id: importId, organisationId, kind: { in: [...importKinds] } }
    const started = await tx.importRun.updateMany({
      where: { ...reach, state: { in: ['previewed', 'failed'] } },
      data: { state: 'running', handled: 0 },
    })
    if (started.count === 0) {
      const known = await tx.importRun.count({ where: reach })
      return refuse({ reason: known ? 'alreadyDone' : 'notFound' })
    }
    await addJob(tx, 'commitSales', { importId, userId, membershipId })
    return ok()
  })
}

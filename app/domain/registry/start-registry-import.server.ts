import type { Official } from '#app/domain/accounts/actor.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { addJob } from '#app/platform/jobs.server.ts'

/**
 * Sends a previewed list on its way into the books. The job survives a crash: the next start goes
 * on with it, and its transaction takes all of the list or nothing.
 */
export const startRegistryImport = (
  official: Official,
  runId: string,
): Promise<Result<void, { kind: 'notReady' }>> =>
  transact(async (tx) => {
    const started = await tx.$executeRaw`
      UPDATE import_run SET state = 'running', handled = 0
      WHERE id = ${runId}::uuid AND kind = 'registry' AND state IN ('previewed', 'failed')
        AND organisation_id = ${official.organisationId}::uuid AND outcome IS NOT NULL`
    if (started === 0) return refuse({ kind: 'notReady' })
    const by = {
      userId: official.userId,
      role: official.role,
      organisationId: official.organisationId,
    }
    await addJob(tx, 'commitRegistry', { runId, by })
    return ok()
  })

import type { Official } from '#app/domain/accounts/actor.ts'
import { mayKeepRubrics } from '#app/domain/curation/rubrics/policy.ts'
import { isId } from '#app/kernel/ids.ts'
import type { Transaction } from '#app/platform/database.server.ts'

/** Holds a rubric of the official's agency until the transaction ends, or says why not. */
export async function ownRubric(
  tx: Transaction,
  official: Official,
  rubricId: string,
): Promise<'notFound' | 'mayNot' | undefined> {
  if (!isId(rubricId)) return 'notFound'
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM rubric
    WHERE id = ${rubricId}::uuid AND agency_id = ${official.organisationId}::uuid FOR UPDATE`
  if (rows.length === 0) return 'notFound'
  return mayKeepRubrics(official) ? undefined : 'mayNot'
}

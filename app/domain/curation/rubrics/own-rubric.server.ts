import type { Official } from '#app/domain/accounts/actor.ts'
import { mayKeepRubrics } from '#app/domain/curation/rubrics/policy.ts'
import { isId } from '#app/kernel/ids.ts'
import { type Result, refuse } from '#app/kernel/result.ts'
import { type Transaction, transact } from '#app/platform/database.server.ts'

/** An act on a rubric of the official's own agency, which is held until the act is done. */
export async function onOwnRubric<Value, Reason extends string>(
  official: Official,
  rubricId: string,
  act: (tx: Transaction) => Promise<Result<Value, { reason: Reason }>>,
): Promise<Result<Value, { reason: Reason | 'notFound' | 'mayNot' }>> {
  if (!isId(rubricId)) return refuse({ reason: 'notFound' })
  return transact(async (tx) => {
    const rows = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM rubric
      WHERE id = ${rubricId}::uuid AND agency_id = ${official.organisationId}::uuid FOR UPDATE`
    if (rows.length === 0) return refuse({ reason: 'notFound' })
    return mayKeepRubrics(official) ? act(tx) : refuse({ reason: 'mayNot' })
  })
}

import type { Official } from '#app/domain/accounts/actor.ts'
import { onOwnRubric } from '#app/domain/curation/rubrics/own-rubric.server.ts'
import { rubricVersionActs as acts } from '#app/domain/curation/rubrics/rubric-version-acts.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { recordEvent } from '#app/platform/events.server.ts'

type Refusal = { reason: 'notFound' | 'mayNot' | 'notPublished' }

/** New files of the group fall back to the next wider rubric; those in hand keep theirs. */
export async function retireRubric(
  official: Official,
  rubricId: string,
  now: Date,
): Promise<Result<undefined, Refusal>> {
  return onOwnRubric(official, rubricId, async (tx) => {
    const { count } = await tx.rubricVersion.updateMany({
      where: { rubricId, state: { in: [...acts.retire.from] } },
      data: { state: acts.retire.to, retiredAt: now },
    })
    if (count === 0) return refuse({ reason: 'notPublished' })
    await recordEvent(tx, {
      type: 'rubric.retired',
      subject: { type: 'rubric', id: rubricId },
      by: official,
    })
    return ok()
  })
}

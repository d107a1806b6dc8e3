import type { Official } from '#app/domain/accounts/actor.ts'
import { onOwnRubric } from '#app/domain/curation/rubrics/own-rubric.server.ts'
import type { RubricDraft } from '#app/domain/curation/rubrics/rubric-draft.ts'
import { rubricVersionActs } from '#app/domain/curation/rubrics/rubric-version-acts.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'

type Refusal = { reason: 'notFound' | 'mayNot' | 'noDraft' }

/** Keeps what stands in the editor, complete or not. */
export async function saveDraft(
  official: Official,
  rubricId: string,
  draft: RubricDraft,
  now: Date,
): Promise<Result<undefined, Refusal>> {
  return onOwnRubric(official, rubricId, async (tx) => {
    const { count } = await tx.rubricVersion.updateMany({
      where: { rubricId, state: { in: [...rubricVersionActs.write.from] } },
      data: { draft, updatedAt: now },
    })
    return count === 1 ? ok() : refuse({ reason: 'noDraft' })
  })
}

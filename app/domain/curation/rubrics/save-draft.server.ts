import type { Official } from '#app/domain/accounts/actor.ts'
import { onOwnRubric } from '#app/domain/curation/rubrics/own-rubric.server.ts'
import type { RubricDraft } from '#app/domain/curation/rubrics/rubric-draft.ts'
import { rubricVersionActs } from '#app/domain/curation/rubrics/rubric-version-acts.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'

type Refusal = { reason: 'notFound' | 'mayNot' | 'noDraft' | 'changed' }

/** `seen` is when the draft was saved that stands in the editor. */
type Edited = { draft: RubricDraft; seen: Date }

/** Keeps what stands in the editor, complete or not; never over what somebody else saved meanwhile. */
export async function saveDraft(
  official: Official,
  rubricId: string,
  { draft, seen }: Edited,
  now: Date,
): Promise<Result<{ savedAt: Date }, Refusal>> {
  return onOwnRubric(official, rubricId, async (tx) => {
    const open = { rubricId, state: { in: [...rubricVersionActs.write.from] } }
    const { count } = await tx.rubricVersion.updateMany({
      where: { ...open, updatedAt: seen },
      data: { draft, updatedAt: now },
    })
    if (count === 1) return ok({ savedAt: now })
    const isOpen = (await tx.rubricVersion.count({ where: open })) > 0
    return refuse({ reason: isOpen ? 'changed' : 'noDraft' })
  })
}

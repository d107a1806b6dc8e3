import type { Official } from '#app/domain/accounts/actor.ts'
import type { RubricContent } from '#app/domain/curation/rubric.ts'
import { onOwnRubric } from '#app/domain/curation/rubrics/own-rubric.server.ts'
import { draftFrom } from '#app/domain/curation/rubrics/rubric-draft.ts'
import { writeDraft } from '#app/domain/curation/rubrics/write-draft.server.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'

type Refusal = { reason: 'notFound' | 'mayNot' }

/** The next version begins as the last one stands; a draft that is there already goes on. */
export async function beginVersion(
  official: Official,
  rubricId: string,
  now: Date,
): Promise<Result<{ version: number }, Refusal>> {
  return onOwnRubric(official, rubricId, async (tx) => {
    const last = await tx.rubricVersion.findFirst({
      where: { rubricId },
      orderBy: { version: 'desc' },
    })
    if (!last) return refuse({ reason: 'notFound' })
    if (last.state === 'draft') return ok({ version: last.version })
    const version = last.version + 1
    const draft = draftFrom(last.content as unknown as RubricContent)
    await writeDraft(tx, official, { rubricId, version, draft }, now)
    return ok({ version })
  })
}

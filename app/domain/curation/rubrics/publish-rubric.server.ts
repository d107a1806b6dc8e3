import type { Official } from '#app/domain/accounts/actor.ts'
import { onOwnRubric } from '#app/domain/curation/rubrics/own-rubric.server.ts'
import { RubricContentSchema } from '#app/domain/curation/rubrics/rubric-content-schema.ts'
import type { RubricDraft } from '#app/domain/curation/rubrics/rubric-draft.ts'
import { rubricVersionActs as acts } from '#app/domain/curation/rubrics/rubric-version-acts.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { Prisma } from '#app/platform/generated/prisma/client.ts'

type Refusal = { reason: 'notFound' | 'mayNot' | 'noDraft' | 'incomplete' }

/** From now on files of its group are handed in under this version; those in hand keep theirs. */
export async function publishRubric(
  official: Official,
  rubricId: string,
  now: Date,
): Promise<Result<{ version: number }, Refusal>> {
  return onOwnRubric(official, rubricId, async (tx) => {
    const draft = await tx.rubricVersion.findFirst({
      where: { rubricId, state: { in: [...acts.publish.from] } },
    })
    if (!draft) return refuse({ reason: 'noDraft' })
    const typed = draft.draft as unknown as RubricDraft
    const content = RubricContentSchema.safeParse(typed)
    if (!content.success) return refuse({ reason: 'incomplete' })
    await tx.rubricVersion.updateMany({
      where: { rubricId, state: { in: [...acts.supersede.from] } },
      data: { state: acts.supersede.to, retiredAt: now },
    })
    await tx.rubricVersion.update({
      where: { id: draft.id },
      data: {
        state: acts.publish.to,
        content: content.data as unknown as Prisma.InputJsonValue,
        draft: Prisma.DbNull,
        note: typed.note.trim() || null,
        publishedBy: official.name,
        publishedAt: now,
      },
    })
    const { version } = draft
    await recordEvent(tx, {
      type: 'rubric.published',
      subject: { type: 'rubric', id: rubricId },
      by: official,
      data: { version },
    })
    return ok({ version })
  })
}

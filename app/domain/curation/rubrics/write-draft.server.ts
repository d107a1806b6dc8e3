import type { Official } from '#app/domain/accounts/actor.ts'
import type { RubricDraft } from '#app/domain/curation/rubrics/rubric-draft.ts'
import { newId } from '#app/kernel/ids.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'

type Begun = { rubricId: string; version: number; draft: RubricDraft }

export async function writeDraft(
  tx: Transaction,
  official: Official,
  { rubricId, version, draft }: Begun,
  now: Date,
): Promise<void> {
  await tx.rubricVersion.create({
    data: {
      ...{ id: newId(), rubricId, version, draft },
      state: 'draft',
      createdBy: official.userId,
      updatedAt: now,
    },
  })
  await recordEvent(tx, {
    type: 'rubric.begun',
    subject: { type: 'rubric', id: rubricId },
    by: official,
    data: { version },
  })
}

import type { Official } from '#app/domain/accounts/actor.ts'
import { rubricFor } from '#app/domain/curation/rubric-queries.server.ts'
import { mayKeepRubrics, type RubricGroup } from '#app/domain/curation/rubrics/policy.ts'
import { draftFrom } from '#app/domain/curation/rubrics/rubric-draft.ts'
import { writeDraft } from '#app/domain/curation/rubrics/write-draft.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { isUniqueViolation, transact } from '#app/platform/database.server.ts'

type Refusal = { reason: 'mayNot' | 'unknownGroup' | 'exists' }

/** An agency's own rubric for a group of products; its first draft is what holds for them now. */
export async function beginRubric(
  official: Official,
  { name, group }: { name: string; group: RubricGroup },
  now: Date,
): Promise<Result<{ rubricId: string }, Refusal>> {
  if (!mayKeepRubrics(official)) return refuse({ reason: 'mayNot' })
  const agencyId = official.organisationId
  try {
    return await transact(async (tx) => {
      const { categoryId, sector } = group
      const category = categoryId
        ? await tx.category.findUnique({ where: { id: categoryId } })
        : sector
          ? await tx.category.findFirst({ where: { sector } })
          : undefined
      if (category === null) return refuse({ reason: 'unknownGroup' as const })
      const holding = await rubricFor(tx, {
        agencyId,
        categoryId,
        sector: sector ?? category?.sector ?? null,
      })
      if (!holding) throw new Error('No rubric is published')
      const rubricId = newId()
      await tx.rubric.create({ data: { id: rubricId, name, agencyId, categoryId, sector } })
      const draft = draftFrom(holding.content)
      await writeDraft(tx, official, { rubricId, version: 1, draft }, now)
      return ok({ rubricId })
    })
  } catch (error) {
    if (isUniqueViolation(error)) return refuse({ reason: 'exists' })
    throw error
  }
}

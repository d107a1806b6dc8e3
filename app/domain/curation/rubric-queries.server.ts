import type { PublishedRubric, RubricContent } from '#app/domain/curation/rubric.ts'
import { database, type Queryable } from '#app/platform/database.server.ts'

/** The newest published rubric of a product group, or the default one. */
export async function rubricFor(
  on: Queryable,
  categoryId: string | null,
): Promise<PublishedRubric | undefined> {
  const rubrics = await on.rubric.findMany({
    where: {
      versions: { some: {} },
      OR: [{ categoryId: null }, ...(categoryId ? [{ categoryId }] : [])],
    },
    include: { versions: { orderBy: { version: 'desc' }, take: 1 } },
  })
  const rubric = rubrics.find((each) => each.categoryId === categoryId) ?? rubrics[0]
  const [latest] = rubric?.versions ?? []
  if (!rubric || !latest) return undefined
  return publishedFrom({ ...latest, rubric })
}

export const currentDefaultRubric = () => rubricFor(database(), null)

type Stored = {
  id: string
  version: number
  publishedAt: Date
  content: unknown
  rubric: { name: string }
}

export const publishedFrom = (stored: Stored): PublishedRubric => ({
  id: stored.id,
  name: stored.rubric.name,
  version: stored.version,
  publishedAt: stored.publishedAt,
  content: stored.content as RubricContent,
})

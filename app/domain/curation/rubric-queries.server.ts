import type { PublishedRubric, RubricContent } from '#app/domain/curation/rubric.ts'
import { nearestRubric } from '#app/domain/curation/rubrics/policy.ts'
import { isId } from '#app/kernel/ids.ts'
import { database, type Queryable } from '#app/platform/database.server.ts'

type Group = { agencyId: string | null; categoryId: string | null; sector: string | null }

/** The published rubric that a product of this group is handed in under at this agency. */
export async function rubricFor(on: Queryable, group: Group): Promise<PublishedRubric | undefined> {
  const { agencyId, categoryId, sector } = group
  const orNone = (field: string, value: string | null) => ({
    OR: [{ [field]: null }, ...(value ? [{ [field]: value }] : [])],
  })
  const rubrics = await on.rubric.findMany({
    where: {
      versions: { some: { state: 'published' } },
      AND: [
        orNone('agencyId', agencyId),
        orNone('categoryId', categoryId),
        orNone('sector', sector),
      ],
    },
    include: { versions: { where: { state: 'published' } } },
  })
  const rubric = nearestRubric(rubrics, group)
  const [published] = rubric?.versions ?? []
  return rubric && published && publishedFrom({ ...published, rubric })
}

const everything: Group = { agencyId: null, categoryId: null, sector: null }

/** Any version that was ever published is open to everyone; without one, Etalase's own. */
export async function findOpenRubric(
  versionId: string | null,
): Promise<PublishedRubric | undefined> {
  if (!versionId || !isId(versionId)) return rubricFor(database(), everything)
  const version = await database().rubricVersion.findFirst({
    where: { id: versionId, state: { not: 'draft' } },
    include: { rubric: true },
  })
  return version ? publishedFrom(version) : undefined
}

type Stored = {
  id: string
  version: number
  publishedAt: Date | null
  content: unknown
  rubric: { name: string; agencyId: string | null }
}

type SplitLimit = { toNumber: () => number } | null

/** A round's own limit, fixed when the file entered it, goes before the rubric's. */
export function publishedFrom(stored: Stored, splitLimit: SplitLimit = null): PublishedRubric {
  const content = stored.content as RubricContent
  return {
    id: stored.id,
    name: stored.rubric.name,
    own: stored.rubric.agencyId === null,
    version: stored.version,
    publishedAt: stored.publishedAt ?? new Date(0),
    content: splitLimit ? { ...content, splitLimit: splitLimit.toNumber() } : content,
  }
}

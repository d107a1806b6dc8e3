import type { Official } from '#app/domain/accounts/actor.ts'
import type { RubricContent } from '#app/domain/curation/rubric.ts'
import type { RubricGroup } from '#app/domain/curation/rubrics/policy.ts'
import type { RubricDraft } from '#app/domain/curation/rubrics/rubric-draft.ts'
import type { RubricVersionState } from '#app/domain/curation/rubrics/rubric-version-acts.ts'
import { isId } from '#app/kernel/ids.ts'
import { database } from '#app/platform/database.server.ts'

export type RubricVersionView = {
  version: number
  state: RubricVersionState
  content: RubricContent | null
  note: string | null
  publishedBy: string | null
  publishedAt: Date | null
  retiredAt: Date | null
  updatedAt: Date
  /** Files handed in under it. */
  files: number
}

export type RubricView = RubricGroup & {
  id: string
  name: string
  /** Of the agency itself; otherwise Etalase's own, only to be read. */
  own: boolean
  /** Newest first. */
  versions: RubricVersionView[]
}

/** The rubrics that an agency's files may be read by: its own, and Etalase's. */
export async function findRubrics(official: Official): Promise<RubricView[]> {
  const rubrics = await database().rubric.findMany({
    where: { OR: [{ agencyId: official.organisationId }, { agencyId: null }] },
    include: { versions: { orderBy: { version: 'desc' }, take: 2, omit: { content: true } } },
    orderBy: [{ agencyId: { sort: 'asc', nulls: 'last' } }, { name: 'asc' }],
    take: 200,
  })
  return rubrics.map(({ versions, agencyId, ...rubric }) => ({
    ...rubric,
    own: agencyId !== null,
    versions: versions.map((each) => ({ ...each, content: null, files: 0 })),
  }))
}

export async function findRubricFor(
  official: Official,
  rubricId: string,
): Promise<RubricView | undefined> {
  if (!isId(rubricId)) return undefined
  const rubric = await database().rubric.findFirst({
    where: { id: rubricId, OR: [{ agencyId: official.organisationId }, { agencyId: null }] },
    include: {
      versions: {
        orderBy: { version: 'desc' },
        take: 50,
        include: {
          _count: { select: { submissions: { where: { agencyId: official.organisationId } } } },
        },
      },
    },
  })
  if (!rubric) return undefined
  const { versions, agencyId, ...rest } = rubric
  return {
    ...rest,
    own: agencyId !== null,
    versions: versions.map(({ content, _count, ...each }) => ({
      ...each,
      content: each.state === 'draft' ? null : (content as unknown as RubricContent),
      files: _count.submissions,
    })),
  }
}

export type OpenDraft = { rubric: RubricView; version: number; draft: RubricDraft; savedAt: Date }

/** The draft of a rubric of the official's own agency. */
export async function findDraftFor(
  official: Official,
  rubricId: string,
): Promise<OpenDraft | undefined> {
  const rubric = await findRubricFor(official, rubricId)
  if (!rubric?.own) return undefined
  const row = await database().rubricVersion.findFirst({ where: { rubricId, state: 'draft' } })
  if (!row) return undefined
  const draft = row.draft as unknown as RubricDraft
  return { rubric, version: row.version, draft, savedAt: row.updatedAt }
}

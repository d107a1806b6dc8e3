import { setAsideBy } from '#app/domain/curation/appeals/set-aside.ts'
import { officialsOver } from '#app/domain/curation/assignment/officials-over.server.ts'
import { type Judged, knowingScores } from '#app/domain/curation/policy.ts'
import type { PublishedRubric } from '#app/domain/curation/rubric.ts'
import { partedOver } from '#app/domain/curation/rubric.ts'
import { publishedFrom } from '#app/domain/curation/rubric-queries.server.ts'
import { tiesOf } from '#app/domain/curation/ties.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { Prisma, Review } from '#app/platform/generated/prisma/client.ts'

export type LockedFile = Judged & {
  id: string
  number: string
  productId: string
  producerId: string
  currentVersion: number
  readersWanted: number
  blind: boolean
  rubric: PublishedRubric
  reviews: Review[]
  /** Of the version at hand, without those given back. */
  active: Review[]
  totals: number[]
  split: boolean
}

/** A submission with what its acts are judged by; held until the transaction ends. */
export async function lockedFile(
  tx: Transaction,
  where: Omit<Prisma.SubmissionWhereInput, 'id'> & { id: string },
): Promise<LockedFile | undefined> {
  await tx.$queryRaw`SELECT 1 FROM submission WHERE id = ${where.id}::uuid FOR UPDATE`
  const row = await tx.submission.findFirst({
    where,
    include: {
      rubricVersion: { include: { rubric: true } },
      gateChecks: true,
      reviews: { orderBy: { assignedAt: 'asc' } },
      decisions: { select: { id: true, version: true, decidedBy: true } },
      appeal: { select: { decisionId: true, ruling: { select: { outcome: true, byId: true } } } },
    },
  })
  if (!row) return undefined
  const { rubricVersion, gateChecks, decisions, appeal, ...submission } = row
  const rubric = publishedFrom(rubricVersion, row.splitLimit)
  const active = row.reviews.filter(
    (review) => review.version === row.currentVersion && review.state !== 'recused',
  )
  const totals = active.flatMap(({ total }) => (total === null ? [] : [total.toNumber()]))
  const gate = gateChecks.find(({ version }) => version === row.currentVersion)
  return {
    ...submission,
    rubric,
    active,
    totals,
    split: totals.length > 1 && partedOver(rubric.content, totals),
    ties: await tiesOf(tx, row.producerId),
    gateCheckedBy: gate?.checkedBy ?? null,
    setAside: setAsideBy({ decisions, appeal }, row.reviews),
    scoresKnownTo: knowingScores(await officialsOver(tx, row.regionCode), row.reviews),
    readers: row.reviews.filter(({ state }) => state !== 'recused').map((each) => each.curatorId),
  }
}

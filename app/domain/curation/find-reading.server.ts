import type { Curator } from '#app/domain/accounts/actor.ts'
import type { Reading } from '#app/domain/curation/curator-views.ts'
import { findFileRecord } from '#app/domain/curation/file-record.server.ts'
import { findingsIn } from '#app/domain/curation/findings-in.ts'
import { maySeeOthers } from '#app/domain/curation/policy.ts'
import type { Scores } from '#app/domain/curation/rubric.ts'
import { isId } from '#app/kernel/ids.ts'
import { database } from '#app/platform/database.server.ts'
import type { Review } from '#app/platform/generated/prisma/client.ts'

/** A curator's own reading with its file: nothing of another reader's before their own is in. */
export async function findReadingFor(
  curator: Curator,
  reviewId: string,
): Promise<Reading | undefined> {
  if (!isId(reviewId)) return undefined
  const review = await database().review.findFirst({
    where: { id: reviewId, curatorId: curator.userId },
  })
  if (!review) return undefined
  const [record, readings] = await Promise.all([
    findFileRecord({ id: review.submissionId }),
    readingsVisibleTo(curator, review),
  ])
  const version = record?.versions.find((each) => each.version === review.version)
  if (!record || !version) return undefined
  const before = record.versions.find((each) => each.version === review.version - 1) ?? null
  const { id, state, comment, assignedAt, submittedAt } = review
  return {
    ...{ id, state, comment, assignedAt, submittedAt },
    number: record.number,
    open:
      state === 'assigned' &&
      record.state === 'underReview' &&
      record.currentVersion === review.version,
    scores: review.scores as Scores,
    total: review.total?.toNumber() ?? null,
    dueAt: record.dueAt,
    rubric: record.rubric,
    version,
    before,
    findings: before ? findingsIn(record, before.version) : [],
    gate: record.gateChecks.find((each) => each.version === review.version) ?? null,
    ...readings,
  }
}

async function readingsVisibleTo(curator: Curator, review: Review) {
  const all = await database().review.findMany({
    where: { submissionId: review.submissionId },
    orderBy: { id: 'asc' },
  })
  const own = all.filter(({ curatorId }) => curatorId === curator.userId)
  const last = own.filter(({ version, state }) => version < review.version && state === 'submitted')
  const ownBefore = last.at(-1)
  const others = maySeeOthers(curator.userId, review.version, all)
    ? all.filter(
        (each) =>
          each.version === review.version && each.state === 'submitted' && !own.includes(each),
      )
    : []
  return {
    ownBefore: ownBefore
      ? { total: ownBefore.total?.toNumber() ?? null, scores: ownBefore.scores as Scores }
      : null,
    others: others.map(({ total, scores, comment }) => ({
      total: total?.toNumber() ?? 0,
      scores: scores as Scores,
      comment,
    })),
  }
}

import type { Official } from '#app/domain/accounts/actor.ts'
import type { AgencyFile, Outside, ReaderRow } from '#app/domain/curation/agency-views.ts'
import { setAsideBy } from '#app/domain/curation/appeals/set-aside.ts'
import { officialsOver } from '#app/domain/curation/assignment/officials-over.server.ts'
import { findFileRecord } from '#app/domain/curation/file-record.server.ts'
import type { FileRecord } from '#app/domain/curation/file-record.ts'
import {
  type Judged,
  knowingScores,
  maySeeScores,
  objectionToAssigning,
  objectionToDeciding,
  objectionToGate,
  objectionToRuling,
  readersWanted,
} from '#app/domain/curation/policy.ts'
import { reachedBy } from '#app/domain/curation/reach.server.ts'
import { type RubricContent, type Scores, totalOf, verdictOf } from '#app/domain/curation/rubric.ts'
import { tiesOf } from '#app/domain/curation/ties.server.ts'
import { isId } from '#app/kernel/ids.ts'
import { database } from '#app/platform/database.server.ts'
import type { Review } from '#app/platform/generated/prisma/client.ts'

/** A submission within an official's reach, with scores only once all of them are in. */
export async function findSubmissionForOfficial(
  official: Official,
  submissionId: string,
): Promise<AgencyFile | undefined> {
  if (!isId(submissionId)) return undefined
  const record = await findFileRecord({ AND: [{ id: submissionId }, reachedBy(official)] })
  if (!record) return undefined
  const [ties, officials, listed, reviews] = await Promise.all([
    tiesOf(database(), record.producerId),
    officialsOver(database(), record.regionCode),
    database().product.findFirst({
      where: { state: 'listed', submissions: { some: { id: submissionId } } },
      select: { id: true },
    }),
    database().review.findMany({
      where: { submissionId },
      include: { recusal: true },
      orderBy: [{ version: 'asc' }, { assignedAt: 'asc' }, { id: 'asc' }],
    }),
  ])
  const people = await database().user.findMany({
    where: { id: { in: reviews.map(({ curatorId }) => curatorId) } },
    select: { id: true, name: true },
  })
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const readers = reviews.map((review) =>
    readerFrom(review, names.get(review.curatorId) ?? '', {
      open: maySeeScores(official.userId, review.version, reviews),
      content: record.rubric.content,
    }),
  )
  const owes = reviews.some(
    (each) => each.curatorId === official.userId && each.state === 'assigned',
  )
  const decisions = record.decisions.map((each) =>
    owes ? { ...each, score: null, grade: null } : each,
  )
  const listedProductId = listed?.id ?? null
  return {
    ...record,
    decisions,
    readers,
    listedProductId,
    ...standing(official, record, readers, { ties, officials }),
  }
}

function readerFrom(
  review: Review & { recusal: { kind: string; reason: string } | null },
  name: string,
  { open, content }: { open: boolean; content: RubricContent },
): ReaderRow {
  const { id, curatorId, version, state, assignedAt, submittedAt, recusal, comment } = review
  const { confidence, dueAt } = review
  const total = review.total?.toNumber() ?? 0
  return {
    ...{ reviewId: id, curatorId, name, version, state, assignedAt, submittedAt, dueAt },
    reason: recusal?.reason ?? null,
    result:
      open && state === 'submitted'
        ? { total, scores: review.scores as Scores, comment, confidence }
        : null,
    outside: open && recusal?.kind === 'outsideField' ? outsideFrom(review, content) : null,
  }
}

/** A total only where every criterion has its level: a part of one would look like a low score. */
function outsideFrom({ scores: stored, comment }: Review, content: RubricContent): Outside | null {
  const scores = stored as Scores
  const scored = content.criteria.filter(({ key }) => scores[key]?.level)
  if (scored.length === 0 && !comment) return null
  const whole = scored.length === content.criteria.length
  return { scores, comment, total: whole ? totalOf(content, scores) : null }
}

function standing(
  official: Official,
  record: FileRecord,
  readers: readonly ReaderRow[],
  { ties, officials }: { ties: Judged['ties']; officials: readonly string[] },
) {
  const { content } = record.rubric
  const asked = readers.filter(
    ({ version, state }) => version === record.currentVersion && state !== 'recused',
  )
  const totals = asked.flatMap(({ result }) => (result ? [result.total] : []))
  const gate = record.gateChecks.find(({ version }) => version === record.currentVersion)
  const judged: Judged = {
    state: record.state,
    agencyId: record.agencyId,
    ties,
    gateCheckedBy: gate?.checkedBy ?? null,
    setAside: setAsideBy(record, readers),
    scoresKnownTo: knowingScores(officials, readers),
    readers: readers.filter(({ state }) => state !== 'recused').map((each) => each.curatorId),
  }
  return {
    judged,
    verdict: verdictOf(content, totals) ?? null,
    wanted: readersWanted(record.state, asked.length, record.readersWanted),
    parted: record.state === 'underReview' && record.readersWanted > 2,
    may: {
      gate: objectionToGate(official, judged),
      assign: objectionToAssigning(official, judged),
      decide: objectionToDeciding(official, judged),
      rule: rulingObjection(official, record, judged),
    },
  }
}

/** Nothing to rule on, or why this official may not. */
function rulingObjection(official: Official, { appeal, decisions }: FileRecord, judged: Judged) {
  if (!appeal || appeal.ruling) return 'wrongState'
  const against = decisions.find(({ id }) => id === appeal.decisionId)
  return objectionToRuling(official, judged, against?.decidedBy ?? '')
}

import type { Curator } from '#app/domain/accounts/actor.ts'
import {
  blindFile,
  namesIn,
  nothingWithheld,
  photosIn,
  withoutNames,
} from '#app/domain/curation/blind/blind-file.ts'
import type { Reading } from '#app/domain/curation/curator-views.ts'
import { findFileRecord } from '#app/domain/curation/file-record.server.ts'
import type { FileRecord, HandedVersion } from '#app/domain/curation/file-record.ts'
import { findingsIn } from '#app/domain/curation/findings-in.ts'
import { maySeeOthers } from '#app/domain/curation/policy.ts'
import type { Scores } from '#app/domain/curation/rubric.ts'
import { isId } from '#app/kernel/ids.ts'
import { database } from '#app/platform/database.server.ts'
import type { Review } from '#app/platform/generated/prisma/client.ts'

/** A curator's own reading and the record it belongs to; nothing of what is sealed to them. */
async function openReading({ userId }: Curator, reviewId: string) {
  if (!isId(reviewId)) return undefined
  const review = await database().review.findFirst({
    where: { id: reviewId, curatorId: userId },
    include: { declaration: { select: { kind: true } } },
  })
  // What was never opened, or was given back for a tie, stays shut.
  if (!review || !(review.declaration?.kind === 'none' || review.state === 'submitted')) {
    return undefined
  }
  const record = await findFileRecord({ id: review.submissionId })
  const version = record?.versions.find((each) => each.version === review.version)
  if (!record || !version) return undefined
  const before = record.versions.find((each) => each.version === review.version - 1) ?? null
  return { review, record, version, before }
}

/** A curator's own reading with its file: nothing of another reader's before their own is in. */
export async function findReadingFor(
  curator: Curator,
  reviewId: string,
): Promise<Reading | undefined> {
  const opened = await openReading(curator, reviewId)
  if (!opened) return undefined
  const { review, record, version, before } = opened
  const readings = await database().review.findMany({
    where: { submissionId: review.submissionId },
    orderBy: { id: 'asc' },
  })
  const shown = (handed: HandedVersion) => (record.blind ? blindVersion(handed, record) : handed)
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
    confidence: review.confidence,
    dueAt: review.dueAt ?? record.dueAt,
    blind: record.blind,
    rubric: record.rubric,
    version: shown(version),
    before: before && shown(before),
    findings: before ? findingsFor(record, before) : [],
    ...readingsVisibleTo(curator, review, { all: readings, blind: record.blind }),
  }
}

/** What was asked for and answered, without names where the reading is blind. */
function findingsFor(record: FileRecord, { version, file }: HandedVersion) {
  const findings = findingsIn(record, version)
  if (!record.blind) return findings
  const names = namesIn(file)
  return findings.map((finding) => ({
    ...finding,
    text: withoutNames(finding.text, names),
    answer: finding.answer && withoutNames(finding.answer, names),
  }))
}

/** A photo that the reading shows, by the place that stands for it there: a blind page tells no key. */
export async function findShownPhoto(
  curator: Curator,
  reviewId: string,
  place: string,
): Promise<string | undefined> {
  const opened = await openReading(curator, reviewId)
  if (!opened) return undefined
  const { record, version, before } = opened
  const shown = [version, ...(before ? [before] : [])].flatMap(
    (handed) => blindVersion(handed, record).file.photos,
  )
  if (!shown.some(({ fileId }) => fileId === place)) return undefined
  return photosOf(record)[Number(place)]
}

const photosOf = ({ versions }: FileRecord) => photosIn(versions.map(({ file }) => file))

function blindVersion(handed: HandedVersion, record: FileRecord): HandedVersion {
  const gate = record.gateChecks.find(({ version }) => version === handed.version)
  const withheld = gate?.withheld ?? nothingWithheld
  return { ...handed, answers: {}, file: blindFile(handed.file, withheld, photosOf(record)) }
}

function readingsVisibleTo(
  curator: Curator,
  review: Review,
  { all, blind }: { all: readonly Review[]; blind: boolean },
) {
  const own = all.filter(({ curatorId }) => curatorId === curator.userId)
  const last = own.filter(({ version, state }) => version < review.version && state === 'submitted')
  const ownBefore = last.at(-1)
  const others = maySeeOthers(curator.userId, { version: review.version, blind }, all)
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

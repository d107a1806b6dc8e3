import type { Curator } from '#app/domain/accounts/actor.ts'
import {
  type FindingRecord,
  findFileRecord,
  findingsOf,
  type GateRecord,
  type HandedVersion,
} from '#app/domain/curation/file-record.server.ts'
import { maySeeOthers } from '#app/domain/curation/policy.ts'
import type { Scores } from '#app/domain/curation/rubric.ts'
import type { PublishedRubric } from '#app/domain/curation/rubric-queries.server.ts'
import { isId } from '#app/kernel/ids.ts'
import { database } from '#app/platform/database.server.ts'
import type { Prisma, Review } from '#app/platform/generated/prisma/client.ts'

export type Queued = {
  reviewId: string
  number: string
  name: string
  photoFileId: string | null
  version: number
  assignedAt: Date
  dueAt: Date | null
}

/** A reading that waits: its file is under review in the very version that was asked for. */
const waiting = (curatorId: string) =>
  ({ curatorId, state: 'assigned', submission: { state: 'underReview' } }) as const

const queueColumns = {
  id: true,
  version: true,
  assignedAt: true,
  submission: {
    select: {
      number: true,
      dueAt: true,
      product: {
        select: {
          name: true,
          photos: { orderBy: { position: 'asc' }, take: 1, select: { fileId: true } },
        },
      },
    },
  },
} as const satisfies Prisma.ReviewSelect

/** A curator's own queue, longest waiting first, with their own progress: nobody else's. */
export async function findQueueOf(
  curator: Curator,
  now: Date,
): Promise<{ queue: Queued[]; waiting: number; done: number }> {
  const month = new Date(now.getTime() - 30 * 24 * 60 * 60 * 1000)
  const where = waiting(curator.userId)
  const [rows, total, done] = await Promise.all([
    database().review.findMany({
      where,
      select: queueColumns,
      orderBy: [{ assignedAt: 'asc' }, { id: 'asc' }],
      take: 100,
    }),
    database().review.count({ where }),
    database().review.count({
      where: { curatorId: curator.userId, state: 'submitted', submittedAt: { gte: month } },
    }),
  ])
  const queue = rows.map(({ id, version, assignedAt, submission }) => ({
    reviewId: id,
    number: submission.number,
    name: submission.product.name,
    photoFileId: submission.product.photos[0]?.fileId ?? null,
    version,
    assignedAt,
    dueAt: submission.dueAt,
  }))
  return { queue, waiting: total, done }
}

/** The one that has waited longest, for "save and next". */
export async function findNextReading(curator: Curator): Promise<string | undefined> {
  const next = await database().review.findFirst({
    where: waiting(curator.userId),
    orderBy: [{ assignedAt: 'asc' }, { id: 'asc' }],
    select: { id: true },
  })
  return next?.id
}

export type OtherReading = { total: number; scores: Scores; comment: string | null }

export type Reading = {
  id: string
  number: string
  state: 'assigned' | 'submitted' | 'recused'
  /** Whether it still waits for this curator. */
  open: boolean
  scores: Scores
  comment: string | null
  total: number | null
  assignedAt: Date
  submittedAt: Date | null
  dueAt: Date | null
  rubric: PublishedRubric
  version: HandedVersion
  before: HandedVersion | null
  findings: FindingRecord[]
  gate: GateRecord | null
  /** Their own reading of the version before. */
  ownBefore: { total: number | null; scores: Scores } | null
  /** Of this version, once their own is in; never a name. */
  others: OtherReading[]
}

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
    findings: before ? findingsOf(record, before.version) : [],
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

export type PastReading = {
  reviewId: string
  number: string
  name: string
  version: number
  total: number
  submittedAt: Date
  /** How the version was decided; hidden while the curator still owes a reading of the file. */
  outcome: 'approved' | 'revisionRequested' | 'rejected' | null
}

export const historyPageSize = 30

/** What a curator has handed in, newest first. */
export async function findHistoryOf(
  curator: Curator,
  page = 1,
): Promise<{ readings: PastReading[]; total: number }> {
  const where = { curatorId: curator.userId, state: 'submitted' } as const
  const [rows, total] = await Promise.all([
    database().review.findMany({
      where,
      include: {
        submission: {
          select: {
            number: true,
            product: { select: { name: true } },
            decisions: { select: { version: true, outcome: true } },
            reviews: {
              where: { curatorId: curator.userId, state: 'assigned' },
              select: { id: true },
            },
          },
        },
      },
      orderBy: [{ submittedAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * historyPageSize,
      take: historyPageSize,
    }),
    database().review.count({ where }),
  ])
  const readings = rows.map(({ id, version, submission, ...row }) => {
    const owes = submission.reviews.length > 0
    const decided = submission.decisions.find((each) => each.version === version)
    return {
      reviewId: id,
      number: submission.number,
      name: submission.product.name,
      version,
      total: row.total?.toNumber() ?? 0,
      submittedAt: row.submittedAt ?? row.assignedAt,
      outcome: owes ? null : (decided?.outcome ?? null),
    }
  })
  return { readings, total }
}

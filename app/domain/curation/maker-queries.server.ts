import type { Producer } from '#app/domain/accounts/actor.ts'
import { findFileRecord } from '#app/domain/curation/file-record.server.ts'
import type { FileRecord } from '#app/domain/curation/file-record.ts'
import type { Explained, MakerFile } from '#app/domain/curation/maker-views.ts'
import { mean, type Scores } from '#app/domain/curation/rubric.ts'
import { isId } from '#app/kernel/ids.ts'
import { database } from '#app/platform/database.server.ts'

/** A maker's own submission. Scores are in it only after the decision on their version. */
export async function findSubmissionFor(
  producer: Producer,
  submissionId: string,
): Promise<MakerFile | undefined> {
  if (!isId(submissionId)) return undefined
  const record = await findFileRecord({ id: submissionId, producerId: producer.organisationId })
  if (!record) return undefined
  const decided = record.decisions.at(-1)
  if (!decided) return { ...forMaker(record), explained: [] }
  const readings = await database().review.findMany({
    where: { submissionId, version: decided.version, state: 'submitted' },
    select: { scores: true },
    orderBy: { id: 'asc' },
  })
  const scores = readings.map((reading) => reading.scores as Scores)
  return { ...forMaker(record), explained: explain(record, scores) }
}

/** Names of who spoke for the office stay; keys of people and what is for the office alone do not. */
function forMaker(record: FileRecord): Omit<MakerFile, 'explained'> {
  const { id, number, state, productId, agencyName, currentVersion, versions, appeal } = record
  const { agencyId, heldSince, dueAt, submittedAt, closedAt, rubric, withdrawal } = record
  return {
    ...{ id, number, state, productId, agencyId, agencyName, currentVersion },
    ...{ heldSince, dueAt, submittedAt, closedAt },
    rubric,
    versions: versions.map(({ version, file, answers, createdAt }) => ({
      ...{ version, file, answers, createdAt },
    })),
    gateChecks: record.gateChecks.map(({ version, outcome, checkerName, at, findings }) => ({
      ...{ version, outcome, checkerName, at, findings },
    })),
    decisions: record.decisions.map((decision) => {
      const { version, outcome, grade, score, reasons, reasonCodes } = decision
      const { validUntil, letter, deciderName, at, findings } = decision
      return {
        ...{ id: decision.id, version, outcome, grade, score, reasons, reasonCodes },
        ...{ validUntil, letter, deciderName, at, findings },
      }
    }),
    withdrawal: withdrawal && { reason: withdrawal.reason, at: withdrawal.at },
    appeal: appeal && {
      ...{ id: appeal.id, decisionId: appeal.decisionId, text: appeal.text },
      filedAt: appeal.filedAt,
      ruling: appeal.ruling && {
        outcome: appeal.ruling.outcome,
        reasons: appeal.ruling.reasons,
        byName: appeal.ruling.byName,
        at: appeal.ruling.at,
      },
    },
  }
}

const explain = ({ rubric }: FileRecord, scores: readonly Scores[]): Explained[] =>
  rubric.content.criteria.flatMap(({ key }) => {
    const given = scores.flatMap((each) => (each[key] ? [each[key]] : []))
    if (given.length === 0) return []
    const comments = given.flatMap(({ comment }) => (comment ? [comment] : []))
    return [{ key, level: mean(given.map(({ level }) => level ?? 0)), comments }]
  })

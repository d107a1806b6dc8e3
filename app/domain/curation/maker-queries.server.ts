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
  if (!decided) return { ...record, explained: [] }
  const readings = await database().review.findMany({
    where: { submissionId, version: decided.version, state: 'submitted' },
    select: { scores: true },
    orderBy: { id: 'asc' },
  })
  const scores = readings.map((reading) => reading.scores as Scores)
  return { ...record, explained: explain(record, scores) }
}

const explain = ({ rubric }: FileRecord, scores: readonly Scores[]): Explained[] =>
  rubric.content.criteria.flatMap(({ key }) => {
    const given = scores.flatMap((each) => (each[key] ? [each[key]] : []))
    if (given.length === 0) return []
    const comments = given.flatMap(({ comment }) => (comment ? [comment] : []))
    return [{ key, level: mean(given.map(({ level }) => level ?? 0)), comments }]
  })

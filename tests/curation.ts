import type { Curator, Official, Producer } from '#app/domain/accounts/actor.ts'
import { assignCurators } from '#app/domain/curation/assign-curators.server.ts'
import { checkGate } from '#app/domain/curation/check-gate.server.ts'
import { decide } from '#app/domain/curation/decide.server.ts'
import { declare } from '#app/domain/curation/declaration/declare.server.ts'
import { defaultRubric } from '#app/domain/curation/default-rubric.ts'
import { ensureDefaultRubric } from '#app/domain/curation/ensure-default-rubric.server.ts'
import type { Level, Scores } from '#app/domain/curation/rubric.ts'
import type { DecisionInput, GateAnswer } from '#app/domain/curation/schemas.ts'
import { submit } from '#app/domain/curation/submit.server.ts'
import { submitScores } from '#app/domain/curation/submit-scores.server.ts'
import { newId } from '#app/kernel/ids.ts'
import type { Result } from '#app/kernel/result.ts'
import { database } from '#app/platform/database.server.ts'
import type { Cast } from '#tests/people.ts'

/** A Monday morning in Jakarta. */
export const monday = new Date('2026-10-12T02:00:00Z')
export const later = (hours: number) => new Date(monday.getTime() + hours * 3_600_000)

/** The value, or a test that fails with the reason. */
export function must<Value>(result: Result<Value, unknown>): Value {
  if (result.ok) return result.value
  throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
}

/** A batik with everything its submission asks for, and the firm's NIB. */
export async function makeReady(
  producer: Producer,
  name = 'Selendang Tarum',
  photoId = newId(),
): Promise<string> {
  const id = newId()
  const producerId = producer.organisationId
  await database().product.create({
    data: {
      ...{ id, producerId, slug: id, name },
      categoryId: 'batik',
      story: 'Dicanting tangan oleh enam ibu di Tambun, diwarnai tarum dari kebun sendiri.',
      materials: 'Katun primissima, pewarna tarum',
      unit: 'lembar',
      price: 185_000n,
      minimumOrder: 12,
      orderMultiple: 12,
      leadTimeDays: 14,
      capacityPerDay: 8,
      photos: { create: { id: newId(), fileId: photoId, position: 0 } },
    },
  })
  await database().certificate.createMany({
    skipDuplicates: true,
    data: {
      ...{ id: newId(), producerId, kind: 'nib', number: '9120001234567' },
      wholeFirm: true,
      state: 'verified',
    },
  })
  return id
}

export const gateAnswers = (over: Record<string, GateAnswer> = {}): Record<string, GateAnswer> => ({
  ...Object.fromEntries(
    defaultRubric.gate.map(({ key }) => [key, { outcome: 'passed' } satisfies GateAnswer]),
  ),
  ...over,
})

/** The same level for every criterion, with the reason that low ones need. */
export const allAt = (level: Level, comment = 'Perlu dirapikan'): Scores =>
  Object.fromEntries(defaultRubric.criteria.map(({ key }) => [key, { level, comment }]))

export const decisionOf = (
  outcome: DecisionInput['outcome'],
  over: Partial<DecisionInput> = {},
): DecisionInput => ({
  version: 1,
  outcome,
  reasonCodes: outcome === 'rejected' ? ['capacity'] : [],
  reasons: outcome === 'rejected' ? 'Belum siap pasok' : undefined,
  findings: outcome === 'revisionRequested' ? [{ field: 'materials', text: 'Rinci bahan' }] : [],
  ...over,
})

export async function handIn({ sari }: Cast, photoId?: string): Promise<string> {
  await ensureDefaultRubric()
  const productId = await makeReady(sari, undefined, photoId)
  return must(await submit(sari, productId, monday)).submissionId
}

export async function passGate(official: Official, submissionId: string, version = 1) {
  return must(await checkGate(official, submissionId, { version, items: gateAnswers() }, later(1)))
}

export async function reviewOf(submissionId: string, curator: Curator, version = 1) {
  const where = { submissionId, curatorId: curator.userId, version }
  return (await database().review.findFirstOrThrow({ where })).id
}

/** A file with two readers who have not looked at it yet. */
export async function assigned(cast: Cast, photoId?: string): Promise<string> {
  const id = await handIn(cast, photoId)
  await passGate(cast.official, id)
  const curators = [cast.curatorOne.userId, cast.curatorTwo.userId]
  must(await assignCurators(cast.official, id, curators, later(2)))
  return id
}

/** A file with two readers, neither of whom has answered. */
export async function underReview(cast: Cast, photoId?: string): Promise<string> {
  const id = await assigned(cast, photoId)
  await openTo(cast.curatorOne, id)
  await openTo(cast.curatorTwo, id)
  return id
}

/** The curator says that nothing ties them to the maker. */
export async function openTo(curator: Curator, submissionId: string, version = 1) {
  const reviewId = await reviewOf(submissionId, curator, version)
  must(await declare(curator, reviewId, { kind: 'none' }, later(2)))
}

export async function score(curator: Curator, submissionId: string, level: Level, version = 1) {
  await openTo(curator, submissionId, version)
  const reviewId = await reviewOf(submissionId, curator, version)
  return must(await submitScores(curator, reviewId, { scores: allAt(level) }, later(3)))
}

/** A file that waits for its decision. */
export async function scored(
  cast: Cast,
  levels: [Level, Level] = [4, 4],
  photoId?: string,
): Promise<string> {
  const id = await underReview(cast, photoId)
  await score(cast.curatorOne, id, levels[0])
  await score(cast.curatorTwo, id, levels[1])
  return id
}

export const stateOf = async (submissionId: string): Promise<string> =>
  (await database().submission.findUniqueOrThrow({ where: { id: submissionId } })).state

export const countEvents = (submissionId: string, type: string): Promise<number> =>
  database().event.count({ where: { subjectId: submissionId, type } })

/** A file that was turned down. */
export async function rejected(cast: Cast, photoId?: string): Promise<string> {
  const id = await scored(cast, undefined, photoId)
  const port = { now: later(4), listProduct: async () => {} }
  must(await decide(cast.chief, id, decisionOf('rejected'), port))
  return id
}

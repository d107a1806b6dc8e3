import type { Curator } from '#app/domain/accounts/actor.ts'
import { listProduct } from '#app/domain/catalogue/list-product.server.ts'
import { assignCurators } from '#app/domain/curation/assign-curators.server.ts'
import { checkGate } from '#app/domain/curation/check-gate.server.ts'
import { decide } from '#app/domain/curation/decide.server.ts'
import { declare } from '#app/domain/curation/declaration/declare.server.ts'
import { defaultRubric } from '#app/domain/curation/default-rubric.ts'
import { findRevision } from '#app/domain/curation/find-revision.server.ts'
import { resubmit } from '#app/domain/curation/resubmit.server.ts'
import type { DecisionInput, GateAnswer } from '#app/domain/curation/schemas.ts'
import { submit } from '#app/domain/curation/submit.server.ts'
import { submitScores } from '#app/domain/curation/submit-scores.server.ts'
import { database } from '#app/platform/database.server.ts'
import type { Cast } from './cast.ts'
import type { Goods } from './goods.ts'
import { known, must } from './must.ts'
import type { Course, DemoProduct, Reading } from './product.ts'
import { scoresFrom } from './readings.ts'
import type { Timeline } from './timeline.ts'

type File = { timeline: Timeline; cast: Cast; goods: Goods; product: DemoProduct; id: string }

const ratna = (cast: Cast) => cast.as('Ratna Dewi', 'official')
const dimas = (cast: Cast) => cast.as('Dimas Pratama', 'curator')
const nur = (cast: Cast) => cast.as('Nur Hidayah', 'curator')

/** Food needs its licence and its halal certificate, toys their SNI; other goods need neither. */
function gateItems({ content, papers }: DemoProduct): Record<string, GateAnswer> {
  const kinds = papers.map(({ kind }) => kind)
  const has: Record<string, boolean> = {
    licence: kinds.includes('pirt'),
    halal: kinds.includes('halal'),
    sni: content.forChildren === 'yes',
  }
  return Object.fromEntries(
    defaultRubric.gate.map(({ key, optional }) => [
      key,
      { outcome: optional && !has[key] ? 'notRequired' : 'passed' },
    ]),
  )
}

function planGate(file: File, at: number, version: number) {
  const { timeline, cast, product } = file
  timeline.ago(at, '09:40', async (now) => {
    const form = { version, items: gateItems(product) }
    const { readersAsked } = must(await checkGate(ratna(cast), file.id, form, now))
    if (readersAsked) return
    const curators = [dimas(cast).userId, nur(cast).userId]
    must(await assignCurators(ratna(cast), file.id, curators, now))
  })
}

async function score(curator: Curator, submissionId: string, reading: Reading, now: Date) {
  const { id } = await database().review.findFirstOrThrow({
    where: { submissionId, curatorId: curator.userId, state: 'assigned' },
  })
  must(await declare(curator, id, { kind: 'none' }, now))
  const form = { scores: scoresFrom(reading.levels), comment: reading.comment }
  must(await submitScores(curator, id, form, now))
}

function planReadings(file: File, { dimas: his, nur: hers }: Course, at: number) {
  const { timeline, cast } = file
  if (hers) timeline.ago(at + 1, '11:15', (now) => score(nur(cast), file.id, hers, now))
  if (his) timeline.ago(at, '16:05', (now) => score(dimas(cast), file.id, his, now))
}

const decisionOf = (given: Partial<DecisionInput>, version: number): DecisionInput => ({
  outcome: 'approved',
  reasonCodes: [],
  reasons: undefined,
  findings: [],
  ...given,
  version,
})

function planDecision(file: File, at: number, given: Partial<DecisionInput>, version: number) {
  file.timeline.ago(at, '10:30', async (now) => {
    const chief = file.cast.as('Hendra Saputra', 'official')
    const decision = decisionOf(given, version)
    must(await decide(chief, file.id, decision, { now, listProduct }))
  })
}

/** Sent back once: the maker mends the file and answers every finding. */
function planRevision(file: File, at: number, revised: NonNullable<Course['revised']>) {
  const { timeline, goods, product } = file
  timeline.ago(at, '13:45', async (now) => {
    const maker = goods.makerOf(product.key)
    await goods.change(product.key, revised.change, now)
    const revision = known(await findRevision(maker, file.id, now), 'a revision')
    const answers = Object.fromEntries(revision.findings.map(({ id }) => [id, revised.answer]))
    must(await resubmit(maker, file.id, answers, now))
  })
}

/** Days from handing in to the gate, the readings and the decision. */
const pace = { gate: 2, readings: 5, decision: 7 }

async function roundCalled(title: string): Promise<string> {
  return (await database().round.findFirstOrThrow({ where: { title } })).id
}

/** A product's way through curation, as far as it has come. */
export function planCuration(
  timeline: Timeline,
  cast: Cast,
  goods: Goods,
  products: readonly DemoProduct[],
): void {
  for (const product of products) {
    const { course, key } = product
    if (!course) continue
    const file: File = { timeline, cast, goods, product, id: '' }
    timeline.ago(course.handedIn, '09:05', async (now) => {
      const roundId = course.round && (await roundCalled(course.round))
      const handed = must(await submit(goods.makerOf(key), goods.idOf(key), now, roundId))
      file.id = handed.submissionId
    })
    if (course.stopsAtGate) continue
    planRound(file, course, course.handedIn, 1)
  }
}

/** One version's round; what is sent back comes again four days later, as the next version. */
function planRound(file: File, course: Course, handedIn: number, version: number) {
  const { revised, decision } = course
  planGate(file, handedIn - pace.gate, version)
  planReadings(file, course, handedIn - pace.readings)
  const decided = handedIn - pace.decision
  if (revised && version === 1) {
    const { findings } = revised
    const reasons = 'Hampir siap; satu keterangan perlu ditambahkan.'
    planDecision(file, decided, { outcome: 'revisionRequested', reasons, findings }, version)
    planRevision(file, decided - 4, revised)
    planRound(file, course, decided - 4, version + 1)
  } else if (decision) planDecision(file, decided, decision, version)
}

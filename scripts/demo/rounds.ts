import { decideEntries } from '#app/domain/curation/calls/decide-entries.server.ts'
import { enterCall } from '#app/domain/curation/calls/enter-call.server.ts'
import { inviteMakers } from '#app/domain/curation/calls/invite-makers.server.ts'
import { openCall, planCall } from '#app/domain/curation/calls/save-call.server.ts'
import { CallSchema, EntryDecisionSchema } from '#app/domain/curation/calls/schemas.ts'
import { findDay } from '#app/domain/curation/rounds/agency-queries.server.ts'
import { closeRound } from '#app/domain/curation/rounds/close-round.server.ts'
import { enterAnotherRound } from '#app/domain/curation/rounds/enter-another-round.server.ts'
import { handleSample } from '#app/domain/curation/rounds/handle-sample.server.ts'
import { noteAttendance } from '#app/domain/curation/rounds/note-attendance.server.ts'
import { openRound } from '#app/domain/curation/rounds/open-round.server.ts'
import { planRound } from '#app/domain/curation/rounds/save-round.server.ts'
import { RoundSchema } from '#app/domain/curation/rounds/schemas.ts'
import type { Cast } from './cast.ts'
import type { Goods } from './goods.ts'
import { known, must } from './must.ts'
import { type CallPlan, calls, type RoundPlan, rounds } from './round-plan.ts'
import type { Timeline } from './timeline.ts'

type Scene = { timeline: Timeline; cast: Cast; goods: Goods }

async function enterRound({ goods }: Scene, key: string, roundId: string, now: Date) {
  const { submission } = await goods.read(key)
  const submissionId = known(submission?.id, `the file of ${key}`)
  must(await enterAnotherRound(goods.makerOf(key), { submissionId, roundId }, now))
}

/** The day itself: who came, and what became of each sample. */
async function holdDay({ cast }: Scene, roundId: string, now: Date) {
  const ratna = cast.as('Ratna Dewi', 'official')
  const { attendees, samples } = await findDay(roundId)
  const present = attendees.map(({ id }) => id)
  const guest = { name: 'Dimas Pratama', part: 'curator' as const }
  must(await noteAttendance(ratna, roundId, { shown: [], present, guest }, now))
  const fates = ['keep', 'return', 'destroy'] as const
  for (const [index, { id }] of samples.entries()) {
    must(await handleSample(ratna, id, { act: 'receive' }, now))
    const note = 'Renyah merata, segel rapat, aroma bersih.'
    must(await handleSample(ratna, id, { act: 'examine', method: 'tasted', note }, now))
    must(await handleSample(ratna, id, { act: fates[index % fates.length] ?? 'keep' }, now))
  }
}

function planOneRound(scene: Scene, plan: RoundPlan): void {
  const { timeline, cast } = scene
  const ratna = () => cast.as('Ratna Dewi', 'official')
  let roundId = ''
  timeline.ago(plan.planned, '09:15', async (now) => {
    const closesOn = plan.closesOn(timeline)
    const form = RoundSchema.parse({ ...plan.form, closesOn, heldOn: plan.heldOn(timeline) })
    roundId = (await planRound(ratna(), form, now)).roundId
  })
  timeline.ago(plan.planned - 1, '08:45', async (now) => {
    must(await openRound(ratna(), roundId, now))
  })
  for (const { key, at } of plan.entries) {
    timeline.ago(at, '15:20', (now) => enterRound(scene, key, roundId, now))
  }
  if (plan.held === undefined) return
  timeline.ago(plan.held, '13:00', (now) => holdDay(scene, roundId, now))
  timeline.ago(plan.held - 1, '15:30', async (now) => {
    must(await closeRound(ratna(), roundId, now))
  })
}

function planOneCall({ timeline, cast, goods }: Scene, plan: CallPlan): void {
  const buyer = () => cast.as(plan.buyer, 'buyer')
  let callId = ''
  timeline.ago(plan.opened, '10:05', async (now) => {
    const closesOn = timeline.day(plan.closesIn)
    callId = (await planCall(buyer(), CallSchema.parse({ ...plan.form, closesOn }), now)).callId
    const makers = plan.invited.map((name) => cast.as(name, 'producer').organisationId)
    if (makers.length > 0) must(await inviteMakers(buyer(), callId, makers, now))
    must(await openCall(buyer(), callId, now))
  })
  for (const { key, at, word } of plan.entries) {
    let entryId = ''
    timeline.ago(at, '14:10', async (now) => {
      const productId = goods.idOf(key)
      entryId = must(await enterCall(goods.makerOf(key), { callId, productId }, now)).entryId
    })
    if (!word) continue
    timeline.ago(word.at, '11:25', async (now) => {
      const decision = EntryDecisionSchema.parse({ ...word.form, entries: [entryId] })
      must(await decideEntries(buyer(), callId, decision, now))
    })
  }
}

/** The office's curation days and the buyers' calls. */
export function planRoundsAndCalls(timeline: Timeline, cast: Cast, goods: Goods): void {
  const scene = { timeline, cast, goods }
  for (const plan of rounds) planOneRound(scene, plan)
  for (const plan of calls) planOneCall(scene, plan)
}

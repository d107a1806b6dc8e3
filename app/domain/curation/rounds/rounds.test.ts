import { beforeAll, expect, it, vi } from 'vitest'
import { fileAppeal } from '#app/domain/curation/appeals/file-appeal.server.ts'
import { ruleOnAppeal } from '#app/domain/curation/appeals/rule-on-appeal.server.ts'
import { decide } from '#app/domain/curation/decide.server.ts'
import { ensureDefaultRubric } from '#app/domain/curation/ensure-default-rubric.server.ts'
import { submit } from '#app/domain/curation/submit.server.ts'
import { withdraw } from '#app/domain/curation/withdraw.server.ts'
import { database, transact } from '#app/platform/database.server.ts'
import { deliverEvent } from '#app/platform/deliver-event.server.ts'
import { reactions } from '#app/reactions/all.server.ts'
import '#tests/database.ts'
import { decisionOf, later, makeReady, monday, must, scored } from '#tests/curation.ts'
import { dayAfter } from '#tests/ordering.ts'
import { type Cast, join, settle } from '#tests/people.ts'
import { openedRound, plannedRound } from '#tests/rounds.ts'
import { findDay, findRounds } from './agency-queries.server.ts'
import { cancelRound } from './cancel-round.server.ts'
import { closeRound } from './close-round.server.ts'
import { enterAnotherRound } from './enter-another-round.server.ts'
import { handleSample } from './handle-sample.server.ts'
import { findChoices } from './maker-queries.server.ts'
import { noteAttendance } from './note-attendance.server.ts'
import { openRound } from './open-round.server.ts'
import { reopenEntries } from './reopen-entries.server.ts'
import { changeRound, changeStanding, planRound } from './save-round.server.ts'
import { settleEntries } from './settle-entries.server.ts'

let cast: Cast

beforeAll(async () => {
  cast = await settle()
  await ensureDefaultRubric()
})

const handIn = async (roundId?: string) =>
  submit(cast.sari, await makeReady(cast.sari), monday, roundId)

const entriesOf = (submissionId: string) =>
  database().roundEntry.findMany({ where: { submissionId }, orderBy: { enteredAt: 'asc' } })

const roundOf = (id: string) => database().round.findUniqueOrThrow({ where: { id } })

async function waitingForLocks(): Promise<number> {
  const [row] = await database().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'`
  return row?.count ?? 0
}

async function deliverAll() {
  for (const { id } of await database().event.findMany({ orderBy: { position: 'asc' } })) {
    await deliverEvent(id, reactions)
  }
}

it('hands in to the standing round when none is chosen, by its rules', async () => {
  const { standing } = await findRounds(cast.official, monday)
  const rules = { text: undefined, blind: true, splitLimit: 12 }
  must(await changeStanding(cast.official, standing.id, rules))
  const { submissionId } = must(await handIn())
  const file = await database().submission.findUniqueOrThrow({ where: { id: submissionId } })
  expect([file.blind, file.splitLimit?.toNumber()]).toEqual([true, 12])
  expect((await entriesOf(submissionId)).map(({ roundId }) => roundId)).toEqual([standing.id])
  must(await changeStanding(cast.official, standing.id, { ...rules, blind: false }))
  expect(await database().round.count({ where: { kind: 'standing' } })).toBe(1)
})

it('makes one standing round, however many ask for it at once', async () => {
  await database().roundEntry.deleteMany()
  await database().round.deleteMany()
  const all = await Promise.all(Array.from({ length: 8 }, () => findRounds(cast.official, monday)))
  expect(new Set(all.map(({ standing }) => standing.id)).size).toBe(1)
})

it('sells no seat twice', async () => {
  const seats = 3
  const roundId = await openedRound(cast.official, { seats })
  const products = await Promise.all(
    Array.from({ length: 9 }, (_, index) => makeReady(cast.sari, `Kain ${index}`)),
  )
  const results = await Promise.all(
    products.map((productId) => submit(cast.sari, productId, monday, roundId)),
  )
  const handed = results.flatMap((result) => (result.ok ? [result.value.submissionId] : []))
  expect(handed).toHaveLength(seats)
  const refused = results.flatMap((result) => (result.ok ? [] : [result.refusal.reason]))
  expect(new Set(refused)).toEqual(new Set(['roundShut']))
  expect(await database().roundEntry.count({ where: { roundId } })).toBe(seats)
  expect((await roundOf(roundId)).seatsTaken).toBe(seats)
  expect(await database().submission.count({ where: { id: { in: handed } } })).toBe(seats)

  // Who withdraws gives the seat back, once.
  must(await withdraw(cast.sari, handed[0] ?? '', undefined, later(1)))
  await deliverAll()
  await settleEntries(handed[0] ?? '', 'withdrawn', later(2))
  expect((await roundOf(roundId)).seatsTaken).toBe(seats - 1)
})

it('leaves a product as it was when the last seat goes while it is handed in', async () => {
  const roundId = await openedRound(cast.official, { seats: 1 })
  const productId = await makeReady(cast.sari, 'Kain terakhir')
  const product = () => database().product.findUniqueOrThrow({ where: { id: productId } })
  const before = await product()
  // Somebody else holds the seat without having committed: it still looks free to who asks now.
  const handed = await transact(async (tx) => {
    await tx.round.update({ where: { id: roundId }, data: { seatsTaken: 1 } })
    const going = submit(cast.sari, productId, monday, roundId)
    await vi.waitFor(async () => expect(await waitingForLocks()).toBe(1), { timeout: 5000 })
    return { going }
  })
  expect(await handed.going).toEqual({ ok: false, refusal: { reason: 'roundShut' } })
  expect(await product()).toEqual(before)
  expect(await database().submission.count({ where: { productId } })).toBe(0)
  expect((await roundOf(roundId)).seatsTaken).toBe(1)
  // What was read stays good: the next save and the next round find it untouched.
  expect(must(await submit(cast.sari, productId, monday)).number).toMatch(/^KUR-/)
})

it('refuses what is late, full or of another group', async () => {
  const late = await openedRound(cast.official, { closesOn: dayAfter(1) })
  const productId = await makeReady(cast.sari)
  const afterwards = new Date(monday.getTime() + 3 * 86_400_000)
  expect(await submit(cast.sari, productId, afterwards, late)).toMatchObject({
    refusal: { reason: 'roundShut' },
  })
  const toys = await openedRound(cast.official, { categoryIds: ['toys'] })
  expect(await submit(cast.sari, productId, monday, toys)).toMatchObject({
    refusal: { reason: 'roundShut' },
  })
  const choices = await findChoices(cast.agencyId, 'batik', dayAfter(3))
  expect(choices.map(({ id }) => id)).not.toContain(toys)
  expect(choices.map(({ id }) => id)).not.toContain(late)
  expect(choices[0]?.kind).toBe('standing')
})

it('takes one file into several rounds; its decision is everybody’s', async () => {
  const { submissionId } = must(await handIn())
  const roundId = await openedRound(cast.official, { samples: true })
  must(await enterAnotherRound(cast.sari, { submissionId, roundId }, later(1)))
  const again = await enterAnotherRound(cast.sari, { submissionId, roundId }, later(1))
  expect(again).toEqual({ ok: false, refusal: { reason: 'already' } })
  const strange = await enterAnotherRound(cast.otherMaker, { submissionId, roundId }, later(1))
  expect(strange).toEqual({ ok: false, refusal: { reason: 'notFound' } })
  await settleEntries(submissionId, 'approved', later(2))
  await settleEntries(submissionId, 'approved', later(3))
  expect((await entriesOf(submissionId)).map(({ state }) => state)).toEqual(['passed', 'passed'])
})

it('goes on where it was declined, once an appeal is upheld', async () => {
  const dated = await openedRound(cast.official)
  const submissionId = await scored(cast, [2, 2])
  must(await enterAnotherRound(cast.sari, { submissionId, roundId: dated }, later(3)))
  const port = { now: later(4), listProduct: async () => {} }
  must(await decide(cast.chief, submissionId, decisionOf('rejected'), port))
  await deliverAll()
  const states = async () => (await entriesOf(submissionId)).map(({ state }) => state)
  expect(await states()).toEqual(['declined', 'declined'])
  must(await closeRound(cast.official, dated, later(5)))
  must(await fileAppeal(cast.sari, submissionId, 'Kemasan sudah diganti', later(6)))
  const organisationId = cast.agencyId
  const third = await join({ name: 'Endang Suhendi', role: 'official', organisationId })
  const upheld = { outcome: 'upheld', reasons: 'Foto baru terlewat' } as const
  must(await ruleOnAppeal(third, submissionId, upheld, later(7)))
  await deliverAll()
  expect(await entriesOf(submissionId)).toMatchObject([
    { state: 'entered', reasonCode: null, deciderName: null, decidedAt: null },
    { state: 'released', reasonCode: 'roundClosed' },
  ])
  await reopenEntries(submissionId, later(8))
  expect(await states()).toEqual(['entered', 'released'])
})

it('goes on in the standing round where the only round it was declined in is over', async () => {
  const dated = await openedRound(cast.official)
  const { submissionId } = must(await handIn(dated))
  await database().roundEntry.updateMany({ where: { submissionId }, data: { state: 'declined' } })
  await database().round.update({ where: { id: dated }, data: { state: 'closed' } })
  await reopenEntries(submissionId, later(8))
  const { standing } = await findRounds(cast.official, monday)
  expect(await entriesOf(submissionId)).toMatchObject([
    { roundId: dated, state: 'released' },
    { roundId: standing.id, state: 'entered' },
  ])
})

it('keeps reminding while another open round waits for the file', async () => {
  const [one, other] = [await openedRound(cast.official), await openedRound(cast.official)]
  const { submissionId } = must(await handIn(one))
  must(await enterAnotherRound(cast.sari, { submissionId, roundId: other }, later(1)))
  const ends = async () =>
    (await database().submission.findUniqueOrThrow({ where: { id: submissionId } })).remindersEndAt
  must(await closeRound(cast.official, one, later(2)))
  expect(await ends()).toBeNull()
  must(await closeRound(cast.official, other, later(3)))
  expect(await ends()).toEqual(later(3))
})

it('closes in good order: what is undecided goes on in the standing round', async () => {
  const roundId = await openedRound(cast.official)
  const { submissionId } = must(await handIn(roundId))
  expect(must(await closeRound(cast.official, roundId, later(5)))).toEqual({ movedOn: 1 })
  const entries = await entriesOf(submissionId)
  expect(entries.map(({ state }) => state).sort()).toEqual(['entered', 'released'])
  const file = await database().submission.findUniqueOrThrow({ where: { id: submissionId } })
  expect(file.remindersEndAt).toEqual(later(5))
  expect(await closeRound(cast.official, roundId, later(6))).toMatchObject({
    refusal: { reason: 'wrongState' },
  })
  await deliverAll()
  const notice = await database().notification.findFirst({ where: { kind: 'rounds.movedOn' } })
  expect(notice).toMatchObject({ userId: cast.sari.userId, waits: false })
})

it('keeps a plan open to change only until it opens, and open only to its own office', async () => {
  const { roundId } = await planRound(cast.official, plannedRound(), monday)
  const stranger = { ...cast.official, organisationId: cast.cooperativeId }
  expect(await openRound(stranger, roundId, monday)).toMatchObject({
    refusal: { reason: 'notFound' },
  })
  must(await changeRound(cast.official, roundId, plannedRound({ title: 'Lain' })))
  expect(
    await database().event.count({ where: { subjectId: roundId, type: 'round.changed' } }),
  ).toBe(1)
  must(await openRound(cast.official, roundId, monday))
  expect(await changeRound(cast.official, roundId, plannedRound())).toMatchObject({
    refusal: { reason: 'wrongState' },
  })
  const off = { id: roundId, kind: 'dated' as const, reason: 'Aula dipakai' }
  must(await cancelRound(cast.official, off, later(1)))
  expect((await roundOf(roundId)).state).toBe('cancelled')
})

it('keeps attendance and every step of a sample', async () => {
  const roundId = await openedRound(cast.official, { samples: true })
  must(await handIn(roundId))
  const { attendees, samples } = await findDay(roundId)
  const sampleId = samples[0]?.id ?? ''
  expect(attendees.map(({ name }) => name)).toEqual([cast.sari.organisationName])
  const present = attendees.map(({ id }) => id)
  const guest = { name: 'Bu Camat', part: 'guest' as const }
  must(await noteAttendance(cast.official, roundId, { present, shown: [], guest }, later(1)))
  const stale = { present: [], shown: [], guest: undefined }
  must(await noteAttendance(cast.chief, roundId, stale, later(1)))
  const there = (await findDay(roundId)).attendees.filter(({ presentAt }) => presentAt)
  expect(there.map(({ name }) => name).sort()).toEqual([cast.sari.organisationName, 'Bu Camat'])

  must(await noteAttendance(cast.official, roundId, { ...stale, shown: present }, later(1)))
  const left = (await findDay(roundId)).attendees.filter(({ presentAt }) => presentAt)
  expect(left.map(({ name }) => name)).toEqual(['Bu Camat'])

  const step = (act: 'receive' | 'examine' | 'keep' | 'destroy', note?: string) =>
    handleSample(cast.official, sampleId, { act, method: 'tested', note }, later(2))
  expect(await step('examine')).toMatchObject({ refusal: { reason: 'wrongState' } })
  const both = await Promise.all([step('receive'), step('receive')])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  must(await step('examine', 'Warna tidak luntur'))
  must(await step('keep'))
  must(await step('destroy'))
  const after = (await findDay(roundId)).samples[0]
  expect(after?.state).toBe('destroyed')
  expect(after?.events.map(({ act }) => act)).toEqual([
    'announce',
    'receive',
    'examine',
    'keep',
    'destroy',
  ])
})

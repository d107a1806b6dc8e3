import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { countTold } from '#app/domain/accounts/count-told.server.ts'
import { createProduct } from '#app/domain/products/create-product.server.ts'
import { assignMentor } from '#app/domain/registry/assign-support.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { paths } from '#app/paths.ts'
import { closeDatabase, database, pool } from '#app/platform/database.server.ts'
import { deliverEvent } from '#app/platform/deliver-event.server.ts'
import { reactions } from '#app/reactions/all.server.ts'
import { offerScheme } from '#app/reactions/offer-scheme.server.ts'
import { makeReady, monday, must } from '#tests/curation.ts'
import { resetDatabase } from '#tests/database.ts'
import { type Cast, settle } from '#tests/people.ts'
import { changeStep } from './change-step.server.ts'
import { grantSeat, refuseSeat } from './decide-seat.server.ts'
import { dropSeat } from './drop-seat.server.ts'
import { findRoad, findRoads } from './find-roads.server.ts'
import { findMakersLacking } from './makers-lacking.server.ts'
import { closeScheme, openScheme } from './move-scheme.server.ts'
import { requestSeat } from './request-seat.server.ts'
import type { SchemeInput } from './schemas.ts'
import { findSchemeFor, findSchemes, findSeatsOf } from './scheme-queries.server.ts'
import { findSteps } from './step-queries.server.ts'
import { useSeats } from './use-seats.server.ts'
import { draftScheme, editScheme } from './write-scheme.server.ts'

let cast: Cast
beforeEach(async () => {
  await resetDatabase()
  cast = await settle()
})
afterAll(closeDatabase)

const scheme = (over: Partial<SchemeInput> = {}): SchemeInput => ({
  ...{ name: 'Halal gratis', text: 'Dibayar dinas.', kinds: ['halal', 'trademark'] },
  ...{ payer: 'APBD', amountPerSeat: 500_000n, seats: 3, funds: 1_500_000n },
  ...{ opensOn: '2026-10-01', closesOn: '2026-12-31', regionCode: undefined, sectors: [] },
  ...over,
})

async function opened(over: Partial<SchemeInput> = {}): Promise<string> {
  const { schemeId } = must(await draftScheme(cast.official, scheme(over), monday))
  must(await openScheme(cast.official, schemeId, monday))
  return schemeId
}

const ask = (schemeId: string, productId: string) =>
  requestSeat(cast.sari, { schemeId, productId, kind: 'halal' }, monday)

const asked = async (schemeId: string, productId: string) =>
  must(await ask(schemeId, productId)).seatId

const deliverAll = async () => {
  for (const { id } of await database().event.findMany({ orderBy: { position: 'asc' } })) {
    await deliverEvent(id, reactions)
  }
}

describe('a scheme', () => {
  test('is written, changed while a draft, opened and closed', async () => {
    const { schemeId } = must(await draftScheme(cast.official, scheme(), monday))
    must(await editScheme(cast.official, schemeId, scheme({ name: 'Halal 2026' }), monday))
    const edited = { subjectId: schemeId, type: 'scheme.edited' }
    expect(await database().event.count({ where: edited })).toBe(1)
    must(await openScheme(cast.official, schemeId, monday))
    expect(await editScheme(cast.official, schemeId, scheme(), monday)).toMatchObject({
      refusal: { reason: 'alreadyOpen' },
    })
    expect(await findSchemeFor(cast.official, schemeId)).toMatchObject({
      ...{ name: 'Halal 2026', state: 'open', regionCode: '32.16', seatsTaken: 0 },
    })
    must(await closeScheme(cast.official, schemeId, monday))
    expect(await openScheme(cast.official, schemeId, monday)).toMatchObject({
      refusal: { reason: 'alreadyDone' },
    })
    expect(await ask(schemeId, await makeReady(cast.sari))).toMatchObject({
      refusal: { reason: 'closed' },
    })
  })

  test('reaches no further than its agency, and is no other agency’s', async () => {
    expect(await draftScheme(cast.official, scheme({ regionCode: '32.17' }), monday)).toMatchObject(
      { refusal: { reason: 'notOurRegion' } },
    )
    const toys = { ...cast.official, sectors: ['toys'] }
    expect(await draftScheme(toys, scheme({ sectors: ['food'] }), monday)).toMatchObject({
      refusal: { reason: 'notOurSector' },
    })
    const schemeId = await opened()
    const foreign = { ...cast.official, organisationId: cast.cooperativeId }
    expect(await findSchemeFor(foreign, schemeId)).toBeUndefined()
    expect(await closeScheme(foreign, schemeId, monday)).toMatchObject({
      refusal: { reason: 'notFound' },
    })
  })
})

describe('a seat', () => {
  test('is asked for once, waits for officials, and is granted', async () => {
    const schemeId = await opened()
    const productId = await makeReady(cast.sari)
    const seatId = await asked(schemeId, productId)
    expect(await ask(schemeId, productId)).toMatchObject({ refusal: { reason: 'alreadyAsked' } })
    await deliverAll()
    const waiting = { kind: 'development.seatRequested', doneAt: null }
    expect(await database().notification.count({ where: waiting })).toBe(2)
    expect((await findSchemes(cast.official)).schemes[0]?.requested).toBe(1)
    must(await grantSeat(cast.official, seatId, monday))
    await deliverAll()
    expect(await database().notification.count({ where: waiting })).toBe(0)
    expect(
      await database().notification.count({ where: { kind: 'development.seatGranted' } }),
    ).toBe(2)
    expect(await grantSeat(cast.official, seatId, monday)).toMatchObject({
      refusal: { reason: 'alreadyDone' },
    })
    expect(await findSchemeFor(cast.official, schemeId)).toMatchObject({
      ...{ seatsTaken: 1, fundsBound: 500_000n },
    })
  })

  test('is refused with a reason, or given back with its money', async () => {
    const schemeId = await opened()
    const refused = await asked(schemeId, await makeReady(cast.sari))
    must(await refuseSeat(cast.official, refused, 'Belum lengkap', monday))
    const productId = await makeReady(cast.sari, 'Sarung')
    const seatId = await asked(schemeId, productId)
    must(await grantSeat(cast.official, seatId, monday))
    expect(await dropSeat(cast.otherMaker, seatId, monday)).toMatchObject({
      refusal: { reason: 'notFound' },
    })
    must(await dropSeat(cast.sari, seatId, monday))
    expect(await findSchemeFor(cast.official, schemeId)).toMatchObject({
      ...{ seatsTaken: 0, fundsBound: 0n },
    })
    expect(await dropSeat(cast.sari, seatId, monday)).toMatchObject({
      refusal: { reason: 'alreadyDone' },
    })
    const { seats } = await findSeatsOf(cast.official, schemeId)
    expect(seats.map(({ state, reason }) => [state, reason])).toEqual([
      ['refused', 'Belum lengkap'],
      ['dropped', null],
    ])
    must(await ask(schemeId, productId))
  })

  test('is not for everyone', async () => {
    const productId = await makeReady(cast.sari)
    const toys = await opened({ sectors: ['toys'] })
    expect(await ask(toys, productId)).toMatchObject({ refusal: { reason: 'notForYou' } })
    const schemeId = await opened()
    const elsewhere = { schemeId, productId, kind: 'halal' as const }
    expect(await requestSeat(cast.otherMaker, elsewhere, monday)).toMatchObject({
      refusal: { reason: 'notFound' },
    })
    expect(await requestSeat(cast.mentor, elsewhere, monday)).toMatchObject({
      refusal: { reason: 'notFound' },
    })
    must(await assignMentor(cast.official, cast.sari.organisationId, cast.mentor.userId))
    must(await requestSeat(cast.mentor, elsewhere, monday))
  })

  test('is used when its certificate is verified', async () => {
    const schemeId = await opened()
    const productId = await makeReady(cast.sari)
    const seatId = await asked(schemeId, productId)
    must(await grantSeat(cast.official, seatId, monday))
    const id = newId()
    await database().certificate.create({
      data: {
        ...{ id, producerId: cast.sari.organisationId, kind: 'halal', number: 'ID1' },
        ...{ state: 'verified', scopes: { create: { productId } } },
      },
    })
    expect(await useSeats(id, {}, monday)).toBe(1)
    expect(await useSeats(id, {}, monday)).toBe(0)
    expect(await findSeatsOf(cast.official, schemeId)).toMatchObject({
      seats: [{ state: 'used' }],
    })
    expect(await findSchemeFor(cast.official, schemeId)).toMatchObject({ seatsTaken: 1 })
  })
})

test.each([
  ['seats', { seats: 3, funds: 90_000_000n }],
  ['funds', { seats: 90, funds: 1_500_000n }],
])('twelve officials at once grant no more than the %s reach for', async (_, over) => {
  const schemeId = await opened(over)
  const seats: string[] = []
  for (let n = 0; n < 12; n += 1) {
    seats.push(await asked(schemeId, await makeReady(cast.sari, `Kain ${n}`)))
  }
  const answers = await Promise.all(
    seats.map((id, n) => grantSeat(n % 2 ? cast.official : cast.chief, id, monday)),
  )
  expect(answers.filter(({ ok }) => ok)).toHaveLength(3)
  for (const answer of answers) {
    if (!answer.ok) expect(answer.refusal.reason).toBe('full')
  }
  expect(await findSchemeFor(cast.official, schemeId)).toMatchObject({
    ...{ seatsTaken: 3, fundsBound: 1_500_000n },
  })
  expect(await database().schemeSeat.count({ where: { state: 'granted' } })).toBe(3)
  // Granting, giving back and granting again in a heap leaves the books true.
  const granted = await database().schemeSeat.findMany({ where: { state: 'granted' } })
  await Promise.all([
    ...granted.map(({ id }) => dropSeat(cast.sari, id, monday)),
    ...granted.map(({ id }) => dropSeat(cast.official, id, monday)),
    ...seats.map((id) => grantSeat(cast.official, id, monday)),
  ])
  const left = await database().schemeSeat.count({ where: { state: 'granted' } })
  expect(await findSchemeFor(cast.official, schemeId)).toMatchObject({
    ...{ seatsTaken: left, fundsBound: BigInt(left) * 500_000n },
  })
})

describe('a scheme that opens', () => {
  const offer = async () => {
    await deliverAll()
    const { rows } = await pool().query(
      `SELECT payload FROM graphile_worker._private_jobs AS job
       JOIN graphile_worker._private_tasks AS task ON task.id = job.task_id
       WHERE task.identifier = 'offerScheme'`,
    )
    for (const { payload } of [...rows, ...rows]) await offerScheme(payload)
  }
  const told = async () =>
    (await database().notification.findMany({ where: { kind: 'development.schemeOpened' } })).map(
      ({ userId, path }) => ({ userId, path }),
    )

  test('is told once to makers who lack what it pays for, and to nobody else', async () => {
    const productId = await makeReady(cast.sari)
    await makeReady(cast.sari, 'Kain Kedua')
    await opened({ kinds: ['trademark'] })
    await offer()
    const path = paths.producer.road(productId)
    const sari = [cast.sari.userId, cast.sariPartner.userId].map((userId) => ({ userId, path }))
    expect(await told()).toHaveLength(2)
    expect(await told()).toEqual(expect.arrayContaining(sari))
    const [notice] = await database().notification.findMany({
      where: { kind: 'development.schemeOpened' },
    })
    expect(notice?.data).toMatchObject({ scheme: 'Halal gratis', others: 1, kind: 'trademark' })
    expect(await countTold('development.schemeOpened', notice?.subjectId ?? '')).toBe(2)
  })

  test.each([
    ['of another district', { regionCode: '32.16.01' }],
    ['of another sector', { sectors: ['toys'] }],
    ['whose road asks for no such certificate', { kinds: ['pirt' as const] }],
    ['who has the certificate', { kinds: ['nib' as const] }],
  ])('is not told to a maker %s', async (_, over) => {
    await makeReady(cast.sari)
    await opened(over)
    await offer()
    expect(await told()).toEqual([])
  })

  test('reads makers batch by batch, and stops when it was closed meanwhile', async () => {
    const mine = await makeReady(cast.sari)
    const theirs = await createProduct(
      cast.otherMaker,
      { name: 'Tas', categoryId: 'batik' },
      monday,
    )
    const schemeId = await opened({ kinds: ['trademark'] })
    const found: string[] = []
    let after: string | undefined
    do {
      const batch = await findMakersLacking(schemeId, after, monday, 1)
      found.push(...(batch?.makers.map(({ productId }) => productId) ?? []))
      after = batch?.after
    } while (after)
    expect(found.toSorted()).toEqual([mine, must(theirs).productId].sort())
    must(await closeScheme(cast.official, schemeId, monday))
    expect(await findMakersLacking(schemeId, undefined, monday)).toBeUndefined()
  })
})

describe('a road', () => {
  test('names who pays and who helps, to the maker and the mentor alone', async () => {
    const schemeId = await opened({ kinds: ['trademark'] })
    const productId = await makeReady(cast.sari)
    must(await assignMentor(cast.official, cast.sari.organisationId, cast.mentor.userId))
    const road = await findRoad(cast.sari, productId, monday)
    expect(road).toMatchObject({ schemes: [{ id: schemeId }], mentor: { name: cast.mentor.name } })
    expect(road?.channels[0]).toMatchObject({ channel: 'openCatalogue', isOpen: true })
    expect(await findRoad(cast.otherMaker, productId, monday)).toBeUndefined()
    expect(await findRoad(cast.mentor, productId, monday)).toBeDefined()
    expect(await findRoad(cast.cooperative, productId, monday)).toBeUndefined()
    expect(await findRoads(cast.mentor, monday)).toMatchObject({
      lines: [{ productId }],
      total: 1,
    })
    expect(await findRoads(cast.mentor, monday, 2)).toEqual({ lines: [], total: 1 })
  })

  test('reads the agency’s own figures from their day on; earlier ones stay', async () => {
    const figures = {
      ...{ costFrom: 1n, costTo: 2n, daysFrom: 1, daysTo: 2, office: 'Kantor dinas' },
      ...{ link: undefined, after: [], beforehand: undefined, source: 'Pengalaman dinas' },
    }
    const from = (validFrom: string) => ({ ...figures, validFrom })
    must(await changeStep(cast.official, 'nib', from('2026-10-12'), monday))
    must(await changeStep(cast.official, 'nib', from('2026-10-12'), monday))
    must(await changeStep(cast.official, 'nib', from('2027-01-01'), monday))
    expect(
      await changeStep(cast.official, 'nib', { ...from('2026-10-12'), after: ['nib'] }, monday),
    ).toMatchObject({ refusal: { reason: 'afterItself' } })
    const rows = await findSteps([cast.agencyId])
    expect(rows.filter(({ agencyId }) => agencyId === cast.agencyId)).toHaveLength(3)
    const productId = await makeReady(cast.sari)
    await database().certificate.deleteMany()
    const road = await findRoad(cast.sari, productId, monday)
    expect(road?.steps[0]).toMatchObject({ kind: 'nib', step: { office: 'Kantor dinas' } })
    await database().certificationStep.deleteMany({ where: { agencyId: cast.agencyId } })
  })
})

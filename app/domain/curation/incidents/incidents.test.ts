import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { listProducts, refreshShelf } from '#app/domain/catalogue/list-product.server.ts'
import { findListing } from '#app/domain/catalogue/queries.server.ts'
import { remindOfLapse } from '#app/domain/catalogue/remind-of-lapse.server.ts'
import { searchCatalogue } from '#app/domain/catalogue/search/search-catalogue.server.ts'
import { questionFrom } from '#app/domain/catalogue/search/search-question.ts'
import { en } from '#app/messages/en.ts'
import { noticeWords } from '#app/messages/notice-words.ts'
import { setClock } from '#app/platform/clock.server.ts'
import { closeDatabase, database, transact } from '#app/platform/database.server.ts'
import { deliverEvent } from '#app/platform/deliver-event.server.ts'
import { reactions } from '#app/reactions/all.server.ts'
import { resetDatabase } from '#tests/database.ts'
import { ask, monday, must, shelve } from '#tests/ordering.ts'
import { type Cast, settle } from '#tests/people.ts'
import { answerIncident } from './answer-incident.server.ts'
import { askMaker } from './ask-maker.server.ts'
import { closeIncident } from './close-incident.server.ts'
import { delistProduct } from './delist-product.server.ts'
import { findComplaintsOf } from './find-complaints.server.ts'
import {
  countIncidents,
  findIncidentFor,
  findIncidentOf,
  findIncidents,
  findIncidentsOf,
  findNextIncident,
} from './incident-queries.server.ts'
import { noteIncident, weighIncident } from './note-incident.server.ts'
import { reportIncident } from './report-incident.server.ts'
import { suspendProduct } from './suspend-product.server.ts'

let cast: Cast
let productId: string
const port = { now: monday, shelf: refreshShelf }
const complaint = { text: 'Isi kemasan berjamur sejak hari ketiga', fileIds: [] }
const said = { text: 'Mohon jelaskan cara simpan', dueOn: '2026-10-20', fileIds: [] }

beforeEach(async () => {
  await resetDatabase()
  setClock(monday)
  cast = await settle()
  productId = await shelve(cast.sari, { name: 'Keripik Tempe' })
  await transact((tx) => listProducts(tx, [{ productId, validUntil: '2026-12-11' }]))
})
afterAll(async () => {
  setClock(undefined)
  await closeDatabase()
})

const report = async () =>
  must(await reportIncident({ source: 'buyer', actor: cast.buyer }, productId, complaint, monday))
    .incidentId
const isShown = async () =>
  (await database().listing.findUniqueOrThrow({ where: { productId } })).visible
const stateOf = async (id: string) =>
  (await database().incident.findUniqueOrThrow({ where: { id } })).state

describe('an incident', () => {
  it('is numbered, asked about, answered, suspended, mended and closed', async () => {
    const id = await report()
    expect(await findIncidents(cast.official, 'open')).toMatchObject([
      { number: 'INS-2026-00001', severity: 'medium', source: 'buyer', state: 'open' },
    ])
    expect(await findNextIncident(cast.official)).toBe(id)
    expect((await findIncidentsOf(cast.sari)).total).toBe(0)
    must(await weighIncident(cast.official, id, 'high'))
    must(await askMaker(cast.official, id, said, monday))
    expect(await findIncidentOf(cast.sari, id)).toMatchObject({ dueOn: '2026-10-20' })
    must(await answerIncident(cast.sari, id, 'answer', { text: 'Segel bocor' }, monday))
    must(await suspendProduct(cast.official, id, { text: 'Ditahan' }, port))
    expect(await isShown()).toBe(false)
    const mend = { text: 'Ganti segel', dueOn: '2026-10-25' }
    must(await answerIncident(cast.sari, id, 'promise', mend, monday))
    expect(await isShown()).toBe(false)
    must(await closeIncident(cast.official, id, 'confirmMend', { text: 'Sudah diganti' }, port))
    expect(await isShown()).toBe(true)
    expect(await stateOf(id)).toBe('mended')
    expect(await countIncidents(cast.official)).toEqual({ open: 0, closed: 1 })
    const file = await findIncidentFor(cast.official, id)
    expect(file?.entries.map(({ act }) => act)).toEqual([
      ...['ask', 'answer', 'suspend', 'promise', 'confirmMend'],
    ])
    expect(await findComplaintsOf(cast.buyer)).toMatchObject({
      complaints: [{ outcome: 'Sudah diganti', state: 'mended' }],
    })
    expect((await findComplaintsOf(cast.hotelBuyer)).total).toBe(0)
  })

  it('may end with the product off the shelf for good, or with nothing', async () => {
    const [first, second] = [await report(), await report()]
    must(await suspendProduct(cast.official, first, { text: 'Ditahan' }, port))
    must(await closeIncident(cast.official, second, 'dismiss', { text: 'Tidak terbukti' }, port))
    expect(await isShown()).toBe(false)
    must(await delistProduct(cast.official, first, { text: 'Berbahaya' }, port))
    expect(await isShown()).toBe(false)
    expect(await database().productHold.count({ where: { liftedAt: null } })).toBe(0)
    const row = await database().product.findUniqueOrThrow({ where: { id: productId } })
    expect(row.state).toBe('unlisted')
    expect(await askMaker(cast.official, first, said, monday)).toMatchObject({
      refusal: { reason: 'wrongState' },
    })
  })

  it('tells each once, with its own words, and never that what was taken down is back', async () => {
    await ask(cast.buyer, [{ productId, quantity: 10 }])
    const told = async ({ userId }: { userId: string }) =>
      (await database().notification.findMany({ where: { userId }, orderBy: { createdAt: 'asc' } }))
        .filter(({ kind }) => /held|released|incidents/i.test(kind))
        .map(({ kind, data }) => noticeWords(en, kind, data as Record<string, string>).text)
    const deliverAll = async () => {
      for (const { id } of await database().event.findMany({ orderBy: { position: 'asc' } })) {
        await deliverEvent(id, reactions)
      }
    }
    const first = await report()
    must(await suspendProduct(cast.official, first, { text: 'Ditahan' }, port))
    await deliverAll()
    expect(await told(cast.sari)).toEqual([expect.stringContaining('INS-2026-00001')])
    expect(await told(cast.buyer)).toEqual([expect.stringContaining('because of a complaint')])
    must(await closeIncident(cast.official, first, 'dismiss', { text: 'Tidak terbukti' }, port))
    await deliverAll()
    expect((await told(cast.sari)).slice(1)).toEqual([expect.stringContaining('is back')])
    expect(await told(cast.buyer)).toContain('The complaint that held it is settled.')
    const before = (await told(cast.buyer)).length
    const second = await report()
    must(await suspendProduct(cast.official, second, { text: 'Ditahan' }, port))
    await deliverAll()
    must(await delistProduct(cast.official, second, { text: 'Berbahaya' }, port))
    await deliverAll()
    const last = await told(cast.sari)
    expect(last.at(-1)).toContain('after a new curation')
    expect(last.filter((text) => /back in the catalogue/.test(text))).toHaveLength(1)
    const settled = 'The complaint that held it is settled.'
    const since = (await told(cast.buyer)).slice(before)
    expect(since).not.toContain(settled)
  })

  it('is handled by its own office, without ties, in time', async () => {
    const id = await report()
    const elsewhere = { ...cast.official, region: '32.17' }
    expect(await askMaker(elsewhere, id, said, monday)).toMatchObject({
      refusal: { reason: 'notFound' },
    })
    expect(await findIncidentFor(elsewhere, id)).toBeUndefined()
    const late = { ...said, dueOn: '2026-10-01' }
    expect(await askMaker(cast.official, id, late, monday)).toMatchObject({
      refusal: { reason: 'pastDue' },
    })
    await database().producer.update({
      where: { id: cast.sari.organisationId },
      data: { mentorId: cast.official.userId },
    })
    expect(await askMaker(cast.official, id, said, monday)).toMatchObject({
      refusal: { reason: 'conflict' },
    })
    expect(await weighIncident(cast.official, id, 'low')).toMatchObject({
      refusal: { reason: 'conflict' },
    })
    must(await askMaker(cast.chief, id, said, monday))
    expect(await answerIncident(cast.otherMaker, id, 'answer', said, monday)).toMatchObject({
      refusal: { reason: 'notFound' },
    })
  })

  it('shows its maker the words, never who complained nor what the office notes', async () => {
    const given = { ...complaint, contactName: 'RAHASIA Budi', contact: 'rahasia@contoh.id' }
    const who = { source: 'public', address: '203.0.113.9' } as const
    const { incidentId } = must(await reportIncident(who, productId, given, monday))
    must(await noteIncident(cast.official, incidentId, { text: 'RAHASIA', fileIds: [] }, monday))
    expect(await findIncidentOf(cast.sari, incidentId)).toBeUndefined()
    must(await askMaker(cast.official, incidentId, said, monday))
    const seen = JSON.stringify(await findIncidentOf(cast.sari, incidentId))
    expect(seen).toContain('berjamur')
    expect(seen.toLowerCase()).not.toContain('rahasia')
    expect(await findIncidentFor(cast.official, incidentId)).toMatchObject({
      contact: 'rahasia@contoh.id',
      reporter: 'RAHASIA Budi',
    })
    const events = JSON.stringify(await database().event.findMany({ select: { data: true } }))
    expect(events.toLowerCase()).not.toContain('rahasia')
  })

  it('is taken from one address three times an hour', async () => {
    const who = { source: 'public', address: '203.0.113.9' } as const
    const tries = []
    for (let each = 0; each < 4; each++) {
      tries.push(await reportIncident(who, productId, complaint, monday))
    }
    expect(tries.map(({ ok }) => ok)).toEqual([true, true, true, false])
    const other = { source: 'public', address: '203.0.113.10' } as const
    expect(await reportIncident(other, productId, complaint, monday)).toMatchObject({ ok: true })
    const nextHour = new Date(monday.getTime() + 3_600_000)
    expect(await reportIncident(who, productId, complaint, nextHour)).toMatchObject({ ok: true })
    expect(JSON.stringify(await database().complaintCount.findMany())).not.toContain('203.0')
  })

  it('has one outcome when several people act at the same moment', async () => {
    for (let round = 0; round < 15; round++) {
      const id = await report()
      must(await askMaker(cast.official, id, said, monday))
      await Promise.all([
        suspendProduct(cast.official, id, { text: 'Ditahan' }, port),
        closeIncident(cast.chief, id, 'dismiss', { text: 'Tidak terbukti' }, port),
        answerIncident(cast.sari, id, 'answer', { text: 'Segel' }, monday),
      ])
      const state = await stateOf(id)
      expect(['dismissed', 'suspended']).toContain(state)
      const held = { reference: id, liftedAt: null }
      expect(await database().productHold.count({ where: held })).toBe(
        state === 'suspended' ? 1 : 0,
      )
      expect(await isShown()).toBe(state !== 'suspended')
      if (state === 'suspended')
        must(await closeIncident(cast.official, id, 'dismiss', { text: '-' }, port))
    }
  }, 60_000)
})

describe('a listing that ends', () => {
  const reminded = async () =>
    (
      await database().event.findMany({
        where: { type: 'listing.expiring' },
        orderBy: { position: 'asc' },
      })
    ).map(({ data }) => (data as { days: number }).days)
  const at = (day: string) => new Date(`${day}T00:00:00+07:00`)

  it('is reminded of sixty, thirty and seven days before, once each', async () => {
    for (const day of ['2026-10-11', '2026-10-12', '2026-10-13', '2026-11-11', '2026-11-12']) {
      await remindOfLapse(at(day))
    }
    await remindOfLapse(at('2026-12-04'))
    await remindOfLapse(at('2026-12-12'))
    expect(await reminded()).toEqual([60, 30, 7])
  })

  it('leaves the shelf and the search at midnight in Jakarta, after its last day', async () => {
    const { slug } = await database().listing.findUniqueOrThrow({ where: { productId } })
    const question = questionFrom(new URLSearchParams('q=keripik'))
    const found = async () => (await searchCatalogue(question)).total
    setClock(new Date(at('2026-12-12').getTime() - 1))
    expect([await found(), (await findListing(slug)) !== null]).toEqual([1, true])
    setClock(at('2026-12-12'))
    expect([await found(), await findListing(slug)]).toEqual([0, null])
  })
})

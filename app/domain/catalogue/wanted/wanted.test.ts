import { beforeAll, expect, it } from 'vitest'
import { listProduct } from '#app/domain/catalogue/list-product.server.ts'
import { countAll } from '#app/platform/count-all.server.ts'
import { database, transact } from '#app/platform/database.server.ts'
import { runDueJobs } from '#app/platform/jobs.server.ts'
import { tasks } from '#app/reactions/tasks.server.ts'
import '#tests/database.ts'
import { dayAfter, monday, must, shelve } from '#tests/ordering.ts'
import { type Cast, settle } from '#tests/people.ts'
import { answerWanted } from './answer-wanted.server.ts'
import { askForMaker } from './ask-for-maker.server.ts'
import { closeWanted, declineWanted } from './close-wanted.server.ts'
import { findCandidates } from './find-candidates.server.ts'
import { findWanted, findWantedFor, wantedTurns } from './queries.server.ts'

let cast: Cast
let slippers: string

const wish = {
  ...{ what: 'Sandal pandan', details: 'Tutup, ukuran 40–44', quantity: 200, unit: 'pasang' },
  ...{ neededBy: dayAfter(40), districtCode: undefined as string | undefined },
}

const ask = async (change = {}) =>
  must(await askForMaker(cast.buyer, { ...wish, ...change }, monday)).wantedId

const waiting = async (userId: string) => {
  await runDueJobs(tasks)
  const where = { userId, waits: true, doneAt: null, subjectType: 'wanted' }
  const rows = await database().notification.findMany({ where, select: { kind: true } })
  return rows.map(({ kind }) => kind)
}

beforeAll(async () => {
  cast = await settle()
  slippers = await shelve(cast.sari, { name: 'Sandal kain' })
  await transact((tx) => listProduct(tx, { productId: slippers }))
})

it('reaches officials and mentors, is answered with makers, and ends with the buyer', async () => {
  const id = await ask()
  expect(await countAll({ turns: wantedTurns(cast.mentor) })).toEqual({ turns: 1 })
  expect([await waiting(cast.mentor.userId), await waiting(cast.official.userId)]).toEqual([
    ['wanted.asked'],
    ['wanted.asked'],
  ])
  const { products } = await findCandidates(cast.mentor, wish.what)
  expect(products.map(({ name }) => name)).toEqual(['Sandal kain'])
  const producerId = cast.otherMaker.organisationId
  const answer = { text: 'Dua usaha', productId: [slippers], producerId: [producerId] }
  must(await answerWanted(cast.mentor, id, answer, monday))
  expect(await waiting(cast.official.userId)).toEqual([])
  expect(await waiting(cast.buyer.userId)).toEqual(['wanted.answered'])
  expect(await countAll({ turns: wantedTurns(cast.buyer) })).toEqual({ turns: 1 })
  const seen = await findWantedFor(cast.buyer, id)
  expect(seen).toMatchObject({ state: 'answered', number: 'CARI-2026-00001' })
  const makers = seen?.answers[0]?.makers.map(({ name, isListed, product }) => [
    ...[name, isListed, product?.name],
  ])
  expect(makers?.sort()).toEqual([
    ['Batik Sari Tarum', true, 'Sandal kain'],
    ['Dapur Lestari', false, undefined],
  ])
  must(await closeWanted(cast.buyer, id, { outcome: 'found', text: undefined }, monday))
  expect(await waiting(cast.buyer.userId)).toEqual([])
  const late = await answerWanted(cast.official, id, answer, monday)
  expect(late).toEqual({ ok: false, refusal: { reason: 'closed' } })
})

it('is refused for a day gone by and where no agency is, and goes where it should be made', async () => {
  expect(await askForMaker(cast.buyer, { ...wish, neededBy: dayAfter(-1) }, monday)).toEqual({
    ok: false,
    refusal: { reason: 'pastDay' },
  })
  const far = { ...cast.buyer, region: '51.01' }
  expect(await askForMaker(far, wish, monday)).toMatchObject({ refusal: { reason: 'noAgency' } })
  const near = must(await askForMaker(far, { ...wish, districtCode: '32.16.06' }, monday))
  expect(await findWantedFor(cast.official, near.wantedId)).toMatchObject({
    place: 'Tambun Selatan, Kabupaten Bekasi',
  })
})

it('may be declined by the office with a reason, and is nobody else’s', async () => {
  const id = await ask({ what: 'Minyak atsiri' })
  expect(await findWantedFor(cast.hotelBuyer, id)).toBeUndefined()
  const closing = { outcome: 'dropped' as const, text: undefined }
  expect((await closeWanted(cast.hotelBuyer, id, closing, monday)).ok).toBe(false)
  const elsewhere = { ...cast.official, organisationId: cast.cooperativeId }
  expect((await declineWanted(elsewhere, id, 'Tidak ada', monday)).ok).toBe(false)
  must(await declineWanted(cast.official, id, 'Belum ada penyuling di kabupaten ini.', monday))
  await runDueJobs(tasks)
  const told = await database().notification.findMany({ where: { subjectId: id } })
  expect(told.map(({ kind }) => kind)).toContain('wanted.declined')
  const { items } = await findWanted(cast.buyer, { shelf: 'closed', page: 1 })
  expect(items.map(({ what }) => what)).toContain('Minyak atsiri')
})

it('names nobody outside the region, nor what buyers cannot see', async () => {
  const id = await ask()
  const hidden = await shelve(cast.sari, { name: 'Belum tayang' })
  const outside = { ...cast.mentor, region: '51' }
  const answer = { text: 'Coba', productId: [hidden, slippers], producerId: [] }
  must(await answerWanted(outside, id, answer, monday))
  must(await answerWanted(cast.mentor, id, answer, monday))
  const seen = await findWantedFor(cast.buyer, id)
  expect(seen?.answers.map(({ makers }) => makers.length)).toEqual([0, 1])
})

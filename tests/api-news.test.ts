import { afterAll, beforeAll, expect, it } from 'vitest'
import { createWebhook } from '#app/domain/accounts/webhooks/create-webhook.server.ts'
import { topics } from '#app/domain/accounts/webhooks/topics.ts'
import { listProduct, refreshShelf } from '#app/domain/catalogue/list-product.server.ts'
import { announceNews } from '#app/domain/catalogue/saved-searches/announce-news.server.ts'
import { refreshSavedSearches } from '#app/domain/catalogue/saved-searches/refresh-saved-searches.server.ts'
import { saveSearch } from '#app/domain/catalogue/saved-searches/save-search.server.ts'
import { questionFrom } from '#app/domain/catalogue/search/search-question.ts'
import { answerWanted } from '#app/domain/catalogue/wanted/answer-wanted.server.ts'
import { askForMaker } from '#app/domain/catalogue/wanted/ask-for-maker.server.ts'
import { declineWanted } from '#app/domain/catalogue/wanted/close-wanted.server.ts'
import { answerQuestions } from '#app/domain/curation/calls/answer-questions.server.ts'
import { closeDueCalls } from '#app/domain/curation/calls/close-due-calls.server.ts'
import { withdrawEntry } from '#app/domain/curation/calls/withdraw-entry.server.ts'
import { closeIncident } from '#app/domain/curation/incidents/close-incident.server.ts'
import { delistProduct } from '#app/domain/curation/incidents/delist-product.server.ts'
import { findMatches } from '#app/domain/ordering/search-deliverable.server.ts'
import { setClock } from '#app/platform/clock.server.ts'
import { database, transact } from '#app/platform/database.server.ts'
import { runDueJobs } from '#app/platform/jobs.server.ts'
import { tasks } from '#app/reactions/tasks.server.ts'
import '#tests/database.ts'
import { call, keyFor, sendLocally } from '#tests/api.ts'
import { dayAfter, monday, must, shelve } from '#tests/ordering.ts'
import { type Cast, settle } from '#tests/people.ts'
import { callWithEntry } from '#tests/rounds.ts'

let cast: Cast
let key: string

const hours = (count: number) => new Date(monday.getTime() + count * 3_600_000)

/** Both firms' systems listen to everything. */
beforeAll(async () => {
  setClock(monday)
  cast = await settle()
  key = await keyFor(cast.hotelBuyer, { now: monday })
  for (const buyer of [cast.hotelBuyer, cast.buyer]) {
    const url = `https://gudang.example.com/${buyer.organisationId}`
    must(await createWebhook({ ...buyer, approver: true }, { url, topics: [...topics] }, monday))
  }
})

afterAll(() => setClock(undefined))

type News = { topic: string; data: Record<string, string> }

/** What the hotel's system hears of what was just done, and that no other firm's hears it. */
async function heard(): Promise<News[]> {
  await runDueJobs(tasks)
  const deliveries = await database().webhookDelivery.findMany({
    select: { topic: true, payload: true, webhook: { select: { organisationId: true } } },
    orderBy: { id: 'asc' },
  })
  await database().webhookDelivery.deleteMany()
  return Promise.all(
    deliveries.map(async ({ topic, payload, webhook }) => {
      expect(webhook.organisationId).toBe(cast.hotelBuyer.organisationId)
      const { url = '', ...data } = (payload as { data: Record<string, string> }).data
      const headers = { authorization: `Bearer ${key}` }
      const answer = await sendLocally(new Request(url, { headers }))
      expect((await answer.json()).id).toBe(url.split('/').at(-1))
      return { topic, data }
    }),
  )
}

it('a system hears that what its firm looks for was answered, and that nobody makes it', async () => {
  const wish = { what: 'Sandal pandan', details: undefined, quantity: 200, unit: 'pasang' }
  const ask = async () => {
    const asked = { ...wish, neededBy: dayAfter(40), districtCode: undefined }
    return must(await askForMaker(cast.hotelBuyer, asked, monday)).wantedId
  }
  const [first, second] = [await ask(), await ask()]
  const answer = { text: 'Ada satu', productId: [], producerId: [cast.sari.organisationId] }
  must(await answerWanted(cast.official, first, answer, monday))
  const answered = { wantedId: first, number: 'CARI-2026-00001' }
  expect(await heard()).toEqual([{ topic: 'wanted.answered', data: answered }])
  must(await declineWanted(cast.official, second, 'Tidak ada di wilayah ini', monday))
  const declined = { wantedId: second, number: 'CARI-2026-00002' }
  expect(await heard()).toEqual([{ topic: 'wanted.declined', data: declined }])
})

it('hears what makers do in its call, from the first product to the end', async () => {
  const { callId, entryId } = await callWithEntry(cast.hotelBuyer, cast.sari)
  const { productId } = await database().roundEntry.findUniqueOrThrow({ where: { id: entryId } })
  const data = { callId, entryId, productId }
  expect(await heard()).toEqual([{ topic: 'call.entered', data }])
  const asked = await call('decideEntries', {
    ...{ key, params: { callId } },
    body: { entries: [entryId], outcome: 'ask', questions: ['Tahan berapa lama?'] },
  })
  expect(asked.status).toBe(200)
  expect(await heard()).toEqual([])
  const questions = await database().entryQuestion.findMany({ where: { entryId } })
  const answers = Object.fromEntries(questions.map(({ id }) => [id, 'Tiga bulan']))
  must(await answerQuestions(cast.sari, entryId, answers, monday))
  expect(await heard()).toEqual([{ topic: 'call.answered', data }])
  must(await withdrawEntry(cast.sari, entryId, monday))
  expect(await heard()).toEqual([{ topic: 'call.withdrawn', data }])
  const { closesOn } = await database().round.findUniqueOrThrow({ where: { id: callId } })
  await closeDueCalls(new Date(Number(closesOn) + 48 * 3_600_000))
  expect(await heard()).toEqual([{ topic: 'call.closed', data: { callId } }])
  expect((await call('settleCall', { key, params: { callId } })).status).toBe(200)
  expect(await heard()).toEqual([{ topic: 'call.settled', data: { callId } }])
})

it('hears that a colleague cancelled a call', async () => {
  const { callId } = await callWithEntry(cast.hotelBuyer, cast.sari)
  const body = { reason: 'Anggaran belum turun' }
  expect((await call('cancelCall', { key, params: { callId }, body })).status).toBe(200)
  const cancelled = { topic: 'call.cancelled', data: { callId } }
  expect(await heard()).toContainEqual(cancelled)
})

const said = { text: 'Sudah diperiksa di tempat bersama pembuatnya' }
const atShelf = { now: monday, shelf: refreshShelf }

async function complain(): Promise<string> {
  const productId = await shelve(cast.sari, { name: 'Dodol' })
  await transact((tx) => listProduct(tx, { productId }))
  const body = { productId, text: 'Sepuluh bungkus tidak tertutup rapat' }
  const made = await call('createComplaint', { key, body })
  return (made.body as { id: string }).id
}

it('hears what came of its complaints, however they end', async () => {
  const [weak, mended, grave] = [await complain(), await complain(), await complain()]
  must(await closeIncident(cast.official, weak, 'dismiss', said, atShelf))
  await database().incident.update({ where: { id: mended }, data: { state: 'mending' } })
  must(await closeIncident(cast.official, mended, 'confirmMend', said, atShelf))
  must(await delistProduct(cast.official, grave, said, atShelf))
  const news = await heard()
  expect(news.map(({ topic }) => topic)).toEqual(Array(3).fill('complaint.closed'))
  expect(news.map(({ data }) => data)).toEqual(
    expect.arrayContaining([{ complaintId: grave, number: expect.stringMatching(/^INS-/) }]),
  )
  expect(news.map(({ data }) => data.complaintId).sort()).toEqual([weak, mended, grave].sort())
})

it('hears nothing of what others say of a product', async () => {
  const id = await complain()
  await database().incident.update({ where: { id }, data: { source: 'public' } })
  must(await closeIncident(cast.official, id, 'dismiss', said, atShelf))
  expect(await heard()).toEqual([])
})

it('hears what a saved search found in the night', async () => {
  const question = questionFrom(new URLSearchParams('q=rengginang'))
  const search = { name: 'Rengginang', alert: 'daily' as const, question, findMatches }
  const { savedSearchId } = must(await saveSearch(cast.hotelBuyer, search, monday))
  const productId = await shelve(cast.sari, { name: 'Rengginang' })
  await transact((tx) => listProduct(tx, { productId }))
  await refreshSavedSearches(findMatches, hours(21))
  expect(await announceNews(hours(22))).toBe(1)
  expect(await heard()).toEqual([{ topic: 'search.found', data: { savedSearchId } }])
  // What a colleague looks for is the colleague's.
  await database().webhook.updateMany({ data: { createdBy: cast.buyer.userId } })
  await database().savedSearch.updateMany({ data: { userId: cast.hotelBuyer.userId } })
  const another = await shelve(cast.sari, { name: 'Rengginang terasi' })
  await transact((tx) => listProduct(tx, { productId: another }))
  await refreshSavedSearches(findMatches, hours(45))
  expect(await announceNews(hours(46))).toBe(1)
  expect(await heard()).toEqual([])
})

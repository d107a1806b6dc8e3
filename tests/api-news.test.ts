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

/** What the hotel's system hears of what was just done, and that no other firm's hears it. */
async function heard(): Promise<string[]> {
  await runDueJobs(tasks)
  const deliveries = await database().webhookDelivery.findMany({
    select: { topic: true, payload: true, webhook: { select: { organisationId: true } } },
    orderBy: { id: 'asc' },
  })
  await database().webhookDelivery.deleteMany()
  for (const { payload, webhook } of deliveries) {
    expect(webhook.organisationId).toBe(cast.hotelBuyer.organisationId)
    const { url } = (payload as { data: { url: string } }).data
    const headers = { authorization: `Bearer ${key}` }
    expect((await sendLocally(new Request(url, { headers }))).status).toBe(200)
  }
  return deliveries.map(({ topic }) => topic)
}

it('a system hears who was named for what its firm looks for, and where nobody was', async () => {
  const wish = { what: 'Sandal pandan', details: undefined, quantity: 200, unit: 'pasang' }
  const ask = async () => {
    const asked = { ...wish, neededBy: dayAfter(40), districtCode: undefined }
    return must(await askForMaker(cast.hotelBuyer, asked, monday)).wantedId
  }
  const [first, second] = [await ask(), await ask()]
  const answer = { text: 'Ada satu', productId: [], producerId: [cast.sari.organisationId] }
  must(await answerWanted(cast.official, first, answer, monday))
  expect(await heard()).toEqual(['wanted.answered'])
  must(await declineWanted(cast.official, second, 'Tidak ada di wilayah ini', monday))
  expect(await heard()).toEqual(['wanted.declined'])
})

it('hears what makers do in its call, from the first product to the end', async () => {
  const { callId, entryId } = await callWithEntry(cast.hotelBuyer, cast.sari)
  expect(await heard()).toEqual(['call.entered'])
  const asked = await call('decideEntries', {
    ...{ key, params: { callId } },
    body: { entries: [entryId], outcome: 'ask', questions: ['Tahan berapa lama?'] },
  })
  expect(asked.status).toBe(200)
  expect(await heard()).toEqual([])
  const questions = await database().entryQuestion.findMany({ where: { entryId } })
  const answers = Object.fromEntries(questions.map(({ id }) => [id, 'Tiga bulan']))
  must(await answerQuestions(cast.sari, entryId, answers, monday))
  expect(await heard()).toEqual(['call.answered'])
  must(await withdrawEntry(cast.sari, entryId, monday))
  expect(await heard()).toEqual(['call.withdrawn'])
  const { closesOn } = await database().round.findUniqueOrThrow({ where: { id: callId } })
  await closeDueCalls(new Date(Number(closesOn) + 48 * 3_600_000))
  expect(await heard()).toEqual(['call.closed'])
})

it('hears what came of its complaint, not of somebody else’s', async () => {
  const productId = await shelve(cast.sari, { name: 'Dodol' })
  await transact((tx) => listProduct(tx, { productId }))
  const body = { productId, text: 'Sepuluh bungkus tidak tertutup rapat' }
  const made = await call('createComplaint', { key, body })
  const { id } = made.body as { id: string }
  const said = { text: 'Sudah diperiksa di tempat, tidak terbukti' }
  must(
    await closeIncident(cast.official, id, 'dismiss', said, { now: monday, shelf: refreshShelf }),
  )
  expect(await heard()).toEqual(['complaint.closed'])
  const theirs = await call('createComplaint', { key, body })
  const { id: other } = theirs.body as { id: string }
  const public_ = { source: 'public' as const, reporterOrganisationId: null }
  await database().incident.update({ where: { id: other }, data: public_ })
  must(
    await closeIncident(cast.official, other, 'dismiss', said, {
      now: monday,
      shelf: refreshShelf,
    }),
  )
  expect(await heard()).toEqual([])
})

it('hears what a saved search found in the night', async () => {
  const question = questionFrom(new URLSearchParams('q=rengginang'))
  const search = { name: 'Rengginang', alert: 'daily' as const, question, findMatches }
  must(await saveSearch(cast.hotelBuyer, search, monday))
  const productId = await shelve(cast.sari, { name: 'Rengginang' })
  await transact((tx) => listProduct(tx, { productId }))
  await refreshSavedSearches(findMatches, hours(21))
  expect(await announceNews(hours(22))).toBe(1)
  expect(await heard()).toEqual(['search.found'])
})

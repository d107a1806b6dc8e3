import { beforeAll, expect, it } from 'vitest'
import { listProduct } from '#app/domain/catalogue/list-product.server.ts'
import { questionFrom } from '#app/domain/catalogue/search/search-question.ts'
import { findMatches } from '#app/domain/ordering/search-deliverable.server.ts'
import { countAll } from '#app/platform/count-all.server.ts'
import { database, transact } from '#app/platform/database.server.ts'
import { runDueJobs } from '#app/platform/jobs.server.ts'
import { tasks } from '#app/reactions/tasks.server.ts'
import '#tests/database.ts'
import { monday, must, shelve } from '#tests/ordering.ts'
import { type Cast, settle } from '#tests/people.ts'
import { announceNews } from './announce-news.server.ts'
import {
  changeSavedSearch,
  removeSavedSearch,
  silenceSavedSearch,
} from './change-saved-search.server.ts'
import { openSavedSearch } from './open-saved-search.server.ts'
import {
  findNews,
  findSavedSearches,
  findSavedSearchFor,
  savedSearchNews,
} from './queries.server.ts'
import { refreshSavedSearches } from './refresh-saved-searches.server.ts'
import { saveSearch } from './save-search.server.ts'
import { findByStopKey, stopAlerts } from './stop-alerts.server.ts'
import { type Alert, mostSaved } from './views.ts'

let cast: Cast

async function list(name: string): Promise<string> {
  const productId = await shelve(cast.sari, { name })
  await transact((tx) => listProduct(tx, { productId }))
  return productId
}

const hours = (count: number) => new Date(monday.getTime() + count * 3_600_000)

const save = (search: string, alert: Alert = 'never', name = search) => {
  const question = questionFrom(new URLSearchParams(search))
  return saveSearch(cast.buyer, { name, alert, question, findMatches }, monday)
}

const viewOf = async (id: string) =>
  (await findSavedSearches(cast.buyer)).find((search) => search.id === id)

const look = (id: string, at: Date) => openSavedSearch(cast.buyer, id, findMatches, at)

beforeAll(async () => {
  cast = await settle()
  await list('Keripik tempe')
  await list('Sambal bawang')
})

it('counts and marks what newly matches, and nothing that was there', async () => {
  const { savedSearchId: id } = must(await save('q=keripik'))
  expect((await viewOf(id))?.fresh).toBe(0)
  const pisang = await list('Keripik pisang')
  await list('Sambal terasi')
  await refreshSavedSearches(findMatches, hours(1))
  expect((await viewOf(id))?.fresh).toBe(1)
  expect(await countAll({ turns: savedSearchNews(cast.buyer.userId) })).toEqual({ turns: 1 })
  expect(await look(id, hours(2))).toBe('?q=keripik')
  expect((await viewOf(id))?.fresh).toBe(0)
  const marked = await findNews(cast.buyer.userId, id)
  expect(marked).toMatchObject({ since: monday, productIds: [pisang] })
  // Looked at again before anything else came, it is still marked.
  await look(id, hours(3))
  expect((await findNews(cast.buyer.userId, id))?.productIds).toEqual([pisang])
  const talas = await list('Keripik talas')
  await look(id, hours(4))
  expect((await findNews(cast.buyer.userId, id))?.productIds).toEqual([talas])
})

it('finds what began to match by a change, once', async () => {
  const dear = await list('Kopi lereng')
  const { savedSearchId: id } = must(await save('q=kopi&priceMost=9000'))
  const price = async (price: bigint) => {
    await database().product.update({ where: { id: dear }, data: { price } })
    await transact((tx) => listProduct(tx, { productId: dear }))
    await refreshSavedSearches(findMatches, hours(1))
  }
  await price(8000n)
  expect((await viewOf(id))?.fresh).toBe(1)
  await look(id, hours(2))
  await price(12_000n)
  await price(8000n)
  expect((await viewOf(id))?.fresh).toBe(0)
})

it('says so when the same is saved twice, and holds so many', async () => {
  must(await save('q=boneka&sort=relevance'))
  expect(await save('q=boneka')).toEqual({ ok: false, refusal: { reason: 'already' } })
  const there = await database().savedSearch.count()
  for (let more = there; more < mostSaved; more++) must(await save(`q=barang${more}`))
  expect(await save('q=lagi')).toEqual({ ok: false, refusal: { reason: 'full' } })
  await database().savedSearch.deleteMany({ where: { name: { startsWith: 'q=barang' } } })
})

const letters = async () => {
  await runDueJobs(tasks)
  return database().mailMessage.findMany({
    where: { effectKey: { startsWith: 'notice:' }, subject: { contains: 'produk baru' } },
    orderBy: { id: 'asc' },
  })
}

it('tells of each product once, daily or on Mondays, and stops by the key in the letter', async () => {
  const { savedSearchId: daily } = must(await save('q=anyaman', 'daily', 'Anyaman'))
  must(await save('q=anyaman&sort=newest', 'weekly', 'Anyaman mingguan'))
  await list('Anyaman bambu')
  const tuesday = hours(22)
  await refreshSavedSearches(findMatches, hours(21))
  expect(await announceNews(tuesday)).toBe(1)
  expect(await announceNews(tuesday)).toBe(0)
  const [letter] = await letters()
  expect(letter?.subject).toBe('1 produk baru untuk “Anyaman”')
  expect(letter?.text).toContain('Anyaman bambu')
  const stopKey = /searches\/([\w-]+)\/quiet/.exec(letter?.text ?? '')?.[1] ?? ''
  expect(await findByStopKey(stopKey)).toEqual({ name: 'Anyaman', alert: 'daily' })
  expect(await stopAlerts('nobody')).toBe(false)
  expect(await stopAlerts(stopKey)).toBe(true)
  await list('Anyaman rotan')
  await refreshSavedSearches(findMatches, hours(30))
  const nextMonday = hours(6 * 24 + 22)
  expect(await announceNews(nextMonday)).toBe(1)
  const [, second, third] = await letters()
  expect([second?.subject, third]).toEqual(['2 produk baru untuk “Anyaman mingguan”', undefined])
  expect((await viewOf(daily))?.fresh).toBe(2)
})

it('tells nobody who left the firm or has looked already', async () => {
  const { savedSearchId } = must(await save('q=lampu', 'daily'))
  await list('Lampu bambu')
  await look(savedSearchId, hours(1))
  expect(await announceNews(hours(22))).toBe(0)
  await list('Lampu rotan')
  await refreshSavedSearches(findMatches, hours(23))
  const { membershipId } = cast.buyer
  const left = await database().membership.delete({ where: { id: membershipId } })
  expect(await announceNews(hours(24))).toBe(0)
  await database().membership.create({ data: left })
  expect(await announceNews(hours(24))).toBe(1)
})

it('is its owner’s to rename, silence and delete, and nothing to others', async () => {
  const { savedSearchId: id } = must(await save('q=kain', 'daily'))
  const stranger = cast.buyerApprover
  expect(await findSavedSearchFor(stranger, id)).toBeUndefined()
  expect(await openSavedSearch(stranger, id, findMatches, monday)).toBeUndefined()
  expect(await findNews(stranger.userId, id)).toBeUndefined()
  const change = { name: 'Kain lobi', alert: 'weekly' as const }
  for (const done of [
    await changeSavedSearch(stranger, id, change),
    await silenceSavedSearch(stranger, id),
    await removeSavedSearch(stranger, id),
  ])
    expect(done.ok).toBe(false)
  must(await changeSavedSearch(cast.buyer, id, change))
  expect(await findSavedSearchFor(cast.buyer, id)).toMatchObject(change)
  must(await silenceSavedSearch(cast.buyer, id))
  expect(await findSavedSearchFor(cast.buyer, id)).toMatchObject({ alert: 'never' })
  must(await removeSavedSearch(cast.buyer, id))
  expect(await findSavedSearchFor(cast.buyer, id)).toBeUndefined()
})

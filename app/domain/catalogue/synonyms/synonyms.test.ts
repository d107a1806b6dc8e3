import { beforeAll, expect, it } from 'vitest'
import { listProduct } from '#app/domain/catalogue/list-product.server.ts'
import { searchCatalogue } from '#app/domain/catalogue/search/search-catalogue.server.ts'
import {
  countSearch,
  writeSearchCounts,
} from '#app/domain/catalogue/search/search-counts.server.ts'
import { questionFrom } from '#app/domain/catalogue/search/search-question.ts'
import { transact } from '#app/platform/database.server.ts'
import '#tests/database.ts'
import { monday, must, shelve } from '#tests/ordering.ts'
import { type Cast, settle } from '#tests/people.ts'
import { changeSynonym } from './change-synonym.server.ts'
import {
  findSynonym,
  findSynonymChanges,
  findSynonymPage,
  findUnmetSearches,
} from './queries.server.ts'
import { SynonymSchema } from './schemas.ts'

let cast: Cast

const total = async (q: string) =>
  (await searchCatalogue(questionFrom(new URLSearchParams({ q })))).total

const change = (typed: string, finds: string, before = '') =>
  changeSynonym(cast.admin, SynonymSchema.parse({ typed, finds, before }), monday)

beforeAll(async () => {
  cast = await settle()
  const productId = await shelve(cast.sari, { name: 'Tas belanja kanvas' })
  await transact((tx) => listProduct(tx, { productId }))
})

it('finds by a new word in the next search, and no longer when it is gone', async () => {
  expect(await total('goody bag')).toBe(0)
  must(await change('Goody Bag', 'tas, kanvas'))
  expect(await findSynonym('goody bag')).toEqual({ typed: 'goody bag', finds: ['tas', 'kanvas'] })
  expect(await total('goody bag')).toBe(1)
  must(await change('goody bag', '', 'tas kanvas'))
  expect(await total('goody bag')).toBe(0)
  expect(
    (await findSynonymChanges('goody bag')).map(({ before, after }) => [before, after]),
  ).toEqual([
    [['tas', 'kanvas'], []],
    [[], ['tas', 'kanvas']],
  ])
})

it('refuses what a colleague changed meanwhile, and a word that finds itself', async () => {
  must(await change('kado lebaran', 'parsel'))
  expect(await change('kado lebaran', 'keranjang')).toEqual({
    ok: false,
    refusal: { reason: 'changedMeanwhile' },
  })
  expect(await change('lawon', 'lawon')).toMatchObject({ refusal: { reason: 'itself' } })
  const [one, other] = await Promise.all([change('kresek', 'tas'), change('kresek', 'kantong')])
  expect([one.ok, other.ok].sort()).toEqual([false, true])
})

it('reads words however they are written, one or two of them', () => {
  const read = (typed: string, finds = '') => SynonymSchema.safeParse({ typed, finds })
  expect(read('  Oleh-Oleh ').data?.typed).toBe('oleh oleh')
  expect(read('xx yy', 'Tas; TAS, kantong').data?.finds).toEqual(['tas', 'kantong'])
  expect(read('tiga kata sekali').success).toBe(false)
  expect(read('!!').success).toBe(false)
  expect(read('tas', 'aa bb cc dd ee ff gg hh ii jj kk ll mm').success).toBe(false)
})

it('offers what several looked for in vain, and only that', async () => {
  const search = (words: string, times: number, results: number) => {
    for (let time = 0; time < times; time++) countSearch(words, results)
  }
  search('helikopter', 4, 0)
  search('rahasia saya', 1, 0)
  search('kado lebaran', 9, 0)
  search('kanvas', 9, 1)
  search('tiga kata sekali', 9, 0)
  await writeSearchCounts()
  expect(await findUnmetSearches()).toEqual([{ words: 'helikopter', searches: 4 }])
})

it('lists words by their beginning or by what they find', async () => {
  const { items, total: all } = await findSynonymPage('', 2)
  expect([items.length, all > 100]).toEqual([50, true])
  const bags = (await findSynonymPage('tas', 1)).items.map(({ typed }) => typed)
  expect(bags).toEqual(expect.arrayContaining(['bag', 'tas']))
})

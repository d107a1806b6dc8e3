import { beforeAll, describe, expect, it } from 'vitest'
import { listProduct } from '#app/domain/catalogue/list-product.server.ts'
import {
  countSearch,
  findPopularSearches,
  sweepSearchCounts,
  writeSearchCounts,
} from '#app/domain/catalogue/search/search-counts.server.ts'
import { findSuggestions } from '#app/domain/catalogue/search/suggest.server.ts'
import { database, transact } from '#app/platform/database.server.ts'
import '#tests/database.ts'
import { doorsOf, knock } from '#tests/knock.ts'
import { shelve } from '#tests/ordering.ts'
import { type Cast, settle } from '#tests/people.ts'

let cast: Cast

async function list(maker: 'sari' | 'otherMaker', name: string, categoryId: string) {
  const productId = await shelve(cast[maker], { name })
  await database().product.update({ where: { id: productId }, data: { categoryId } })
  await transact((tx) => listProduct(tx, { productId }))
  return productId
}

beforeAll(async () => {
  cast = await settle()
  await list('sari', 'Selendang Mega', 'batik')
  await list('otherMaker', 'Keripik tempe', 'snacks')
  await list('otherMaker', 'Keripik pisang', 'snacks')
})

const namesFor = async (text: string) => {
  const { products, names } = await findSuggestions(text)
  return {
    products: products.map(({ name }) => name).sort(),
    names: names.map(({ nameId }) => nameId).sort(),
  }
}

describe('what the search box suggests', () => {
  it('begins with what was typed so far', async () => {
    expect((await namesFor('ke')).products).toEqual(['Keripik pisang', 'Keripik tempe'])
    expect((await namesFor('keripik te')).products).toEqual(['Keripik tempe'])
    expect((await namesFor('sari t')).names).toEqual(['Batik Sari Tarum'])
    expect((await namesFor('tambun')).names).toEqual(['Tambun Selatan'])
    expect((await namesFor('batik')).names).toEqual(['Batik Sari Tarum', 'Batik dan kain'])
    expect((await namesFor('snacks')).names).toContain('Makanan ringan')
  })

  it('forgives a slip, in a whole word or in its beginning', async () => {
    for (const typed of ['kripik', 'keripk', 'kerpik', 'keriq', 'kwripi'])
      expect([typed, (await namesFor(typed)).products.length]).toEqual([typed, 2])
    expect((await namesFor('dapir les')).names).toEqual(['Dapur Lestari'])
  })

  it('says nothing of what is hidden, renamed or unknown', async () => {
    const gone = await list('sari', 'Wayang kulit', 'craft')
    expect(await namesFor('wayang')).toEqual({ products: ['Wayang kulit'], names: [] })
    expect((await namesFor('kerajinan')).names).toEqual(['Kerajinan'])
    await database().product.update({ where: { id: gone }, data: { state: 'unlisted' } })
    await transact((tx) => listProduct(tx, { productId: gone }))
    expect(await namesFor('wayang')).toEqual({ products: [], names: [] })
    expect((await namesFor('kerajinan')).names).toEqual([])
    expect(await namesFor('qqqqzz')).toEqual({ products: [], names: [] })
    expect(await namesFor(' - ')).toEqual({ products: [], names: [] })
  })

  it('leads to pages in the reader’s language', async () => {
    const [loader] = await doorsOf('suggestions')
    if (!loader) throw new Error('nothing to ask')
    const answer = await knock(loader.door, {
      search: '?q=kerip',
      headers: { cookie: 'lang=en' },
    })
    const { groups } = JSON.parse(`${answer.data}`)
    expect(groups[0].label).toBe('Products')
    expect(groups[0].options[0].to).toMatch(/^\/catalogue\//)
  })
})

describe('popular searches', () => {
  const search = (words: string, times: number, results: number | null) => {
    for (let time = 0; time < times; time++) countSearch(words, results)
  }

  it('are those that many look for and that find something; numbers are never counted', async () => {
    search('keripik yang pedas', 6, 2)
    search('helikopter', 9, 0)
    search('batik', 4, 3)
    search('9120001234567', 20, 1)
    search('rini@contoh.id', 20, 1)
    await writeSearchCounts()
    expect(await findPopularSearches(8)).toEqual(['keripik pedas'])
    // Kept pages are searches too, whose results were counted before.
    search('batik', 2, null)
    await writeSearchCounts()
    expect(await findPopularSearches(8)).toEqual(['batik', 'keripik pedas'])
    const rows = await database().$queryRaw<{ words: string }[]>`
      SELECT words FROM search_count ORDER BY words`
    expect(rows.map(({ words }) => words)).toEqual(['batik', 'helikopter', 'keripik pedas'])
  })

  it('are forgotten with time', async () => {
    await database().$executeRaw`UPDATE search_count SET day = day - 40`
    expect(await findPopularSearches(8)).toEqual([])
    expect(await sweepSearchCounts()).toBe(0)
    await database().$executeRaw`UPDATE search_count SET day = day - 60`
    expect(await sweepSearchCounts()).toBe(3)
  })
})

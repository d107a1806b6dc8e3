import { beforeEach, describe, expect, it } from 'vitest'
import { listProducts } from '#app/domain/catalogue/list-product.server.ts'
import { searchCatalogue } from '#app/domain/catalogue/search-catalogue.server.ts'
import { questionFrom, searchOf } from '#app/domain/catalogue/search-question.ts'
import { newId } from '#app/kernel/ids.ts'
import { database, transact } from '#app/platform/database.server.ts'
import { resetDatabase } from '#tests/database.ts'
import { type Cast, settle } from '#tests/people.ts'

let cast: Cast

type Goods = { name: string; category?: string; price?: bigint; minimum?: number; gtin?: string }

async function shelve(goods: Goods[]): Promise<void> {
  const rows = goods.map(({ name, category = 'batik', price = 100_000n, minimum = 1, gtin }) => ({
    id: newId(),
    producerId: cast.sari.organisationId,
    slug: name.toLowerCase().replace(/\W+/g, '-'),
    name,
    state: 'listed' as const,
    categoryId: category,
    unit: 'lembar',
    price,
    minimumOrder: minimum,
    leadTimeDays: 7,
    capacityPerDay: 50,
    gtin,
  }))
  await database().product.createMany({ data: rows })
  await transact((tx) => listProducts(tx, rows.map(({ id }) => ({ productId: id }))))
}

const ask = (search: string) => searchCatalogue(questionFrom(new URLSearchParams(search)))
const names = async (search: string) => (await ask(search)).hits.map(({ name }) => name).sort()

beforeEach(async () => {
  await resetDatabase()
  cast = await settle()
  await shelve([
    { name: 'Batik Tulis Kawung', price: 385_000n, minimum: 12 },
    { name: 'Batik Cap Parang', price: 145_000n, gtin: '8991234560177' },
    { name: 'Keripik Tempe', category: 'snacks', price: 11_500n, minimum: 120 },
  ])
})

describe('the catalogue', () => {
  it('finds by any word and by its beginning', async () => {
    expect(await names('q=batik cap')).toEqual(['Batik Cap Parang'])
    expect(await names('q=kaw')).toEqual(['Batik Tulis Kawung'])
  })

  it('puts mistyped words right and says so', async () => {
    const found = await ask('q=batk tuls')
    expect(found.hits.map(({ name }) => name)).toEqual(['Batik Tulis Kawung'])
    expect(found.corrected).toBe('batik tulis')
    expect((await ask('q=batik')).corrected).toBeUndefined()
  })

  it('finds by the maker and the place', async () => {
    expect(await names('q=sari tarum')).toHaveLength(3)
    expect(await names('q=tambun')).toHaveLength(3)
  })

  it('filters by category, price and order minimum', async () => {
    expect(await names('category=snacks')).toEqual(['Keripik Tempe'])
    expect(await names('priceMost=150.000')).toEqual(['Batik Cap Parang', 'Keripik Tempe'])
    expect(await names('minimumMost=12')).toEqual(['Batik Cap Parang', 'Batik Tulis Kawung'])
    expect(await names('channel=minimarket')).toEqual(['Batik Cap Parang'])
    expect(await names('district=32.16.06')).toHaveLength(3)
  })

  it('counts for each facet what choosing another of its values would give', async () => {
    const { facets, total } = await ask('category=snacks')
    expect(total).toBe(1)
    expect(facets.category).toEqual([
      { value: 'batik', count: 2 },
      { value: 'snacks', count: 1 },
    ])
    expect(facets.district).toEqual([{ value: '32.16.06', count: 1 }])
  })

  it('shows nothing of what is no longer listed', async () => {
    const product = await database().product.findFirstOrThrow({ where: { name: 'Keripik Tempe' } })
    await database().product.update({ where: { id: product.id }, data: { state: 'unlisted' } })
    await transact((tx) => listProducts(tx, [{ productId: product.id }]))
    expect(await names('')).toHaveLength(2)
  })

  it('keeps a question in the address, and survives any other', async () => {
    const question = questionFrom(new URLSearchParams('q=batik&category=batik&page=2'))
    expect(searchOf(question, { page: 3 })).toBe('?q=batik&category=batik&page=3')
    for (const odd of ["q=';--", 'q=%25_%26|!()', 'page=abc', 'priceMost=-1', 'channel=moon']) {
      expect((await ask(odd)).total).toBeGreaterThanOrEqual(0)
    }
  })
})

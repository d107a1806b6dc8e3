import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listProducts } from '#app/domain/catalogue/list-product.server.ts'
import {
  searchCatalogue,
  withFallback,
} from '#app/domain/catalogue/search/search-catalogue.server.ts'
import type { SearchEngine } from '#app/domain/catalogue/search/search-port.ts'
import { questionFrom, searchOf } from '#app/domain/catalogue/search/search-question.ts'
import { meilisearchSearch } from '#app/domain/catalogue/search/search-with-meilisearch.server.ts'
import { postgresqlSearch } from '#app/domain/catalogue/search/search-with-postgresql.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { database, transact } from '#app/platform/database.server.ts'
import { environment } from '#app/platform/env.server.ts'
import { runDueJobs } from '#app/platform/jobs.server.ts'
import { tasks } from '#app/reactions/tasks.server.ts'
import { resetDatabase } from '#tests/database.ts'
import { type Cast, settle } from '#tests/people.ts'
import { openMeilisearch } from '#tests/search/meilisearch-server.ts'

const key = 'a master key that only tests use'
let server: Awaited<ReturnType<typeof openMeilisearch>>
let meilisearch: SearchEngine
let cast: Cast

beforeAll(async () => {
  server = await openMeilisearch(key)
  meilisearch = meilisearchSearch({ url: server.url, key })
})
afterAll(() => server.close())

type Goods = {
  name: string
  category?: string
  price?: bigint
  minimum?: number
  gtin?: string
  story?: string
  lead?: number
  shelfLife?: number
  capacity?: number
  hidden?: boolean
}

async function shelve(goods: Goods[]): Promise<string[]> {
  const rows = goods.map(
    ({ name, category = 'batik', price = 100_000n, minimum = 1, ...more }) => ({
      id: newId(),
      producerId: cast.sari.organisationId,
      slug: name.toLowerCase().replace(/\W+/g, '-'),
      name,
      state: 'listed' as const,
      categoryId: category,
      unit: 'lembar',
      price,
      minimumOrder: minimum,
      leadTimeDays: more.lead ?? 7,
      capacityPerDay: more.capacity ?? 50,
      shelfLifeDays: more.shelfLife,
      gtin: more.gtin,
      story: more.story,
      pricesHidden: more.hidden ?? false,
    }),
  )
  await database().product.createMany({ data: rows })
  const ids = rows.map(({ id }) => id)
  await transact((tx) =>
    listProducts(
      tx,
      ids.map((productId) => ({ productId })),
    ),
  )
  return ids
}

beforeEach(async () => {
  await resetDatabase()
  cast = await settle()
  const producerId = cast.sari.organisationId
  await database().certificate.create({
    data: {
      ...{ id: newId(), producerId, kind: 'nib', number: '9120001234567' },
      ...{ wholeFirm: true, state: 'verified' },
    },
  })
  await shelve([
    { name: 'Batik Tulis Kawung', price: 385_000n, minimum: 12 },
    { name: 'Batik Cap Parang', price: 145_000n, gtin: '8991234560177' },
    { name: 'Keripik Tempe', category: 'snacks', price: 11_500n, minimum: 120 },
  ])
})

const circumstances = { today: '2026-11-22', except: [], everyPrice: false }

const question = (search: string) => questionFrom(new URLSearchParams(search))

const engines: [string, () => SearchEngine][] = [
  ['PostgreSQL', () => postgresqlSearch],
  ['Meilisearch', () => meilisearch],
]

describe.each(engines)('the catalogue, searched by %s', (_, engine) => {
  const ask = (search: string, except: string[] = []) =>
    engine().search(question(search), { ...circumstances, except })
  const inOrder = async (search: string) => (await ask(search)).hits.map(({ name }) => name)
  const names = async (search: string) => (await inOrder(search)).sort()
  const find = (name: string) => database().product.findFirstOrThrow({ where: { name } })

  beforeEach(async () => {
    expect(await engine().rebuild()).toBe(3)
  })

  it('shows what a card needs', async () => {
    const { hits } = await ask('q=kawung')
    const { id, producerId } = await find('Batik Tulis Kawung')
    expect(hits).toEqual([
      {
        productId: id,
        producerId,
        slug: 'batik-tulis-kawung',
        name: 'Batik Tulis Kawung',
        producerName: expect.stringContaining('Sari'),
        districtName: expect.any(String),
        districtCode: '32.16.06',
        price: 385_000n,
        unit: 'lembar',
        minimumOrder: 12,
        leadTimeDays: 7,
        photoFileId: null,
        score: null,
        certificates: expect.any(Array),
      },
    ])
  })

  it('finds by any word and by its beginning', async () => {
    expect(await names('q=batik cap')).toEqual(['Batik Cap Parang'])
    expect(await names('q=kaw')).toEqual(['Batik Tulis Kawung'])
    expect(await names('q=zzzz')).toEqual([])
  })

  it('finds what is mistyped', async () => {
    expect(await names('q=batk tuls')).toEqual(['Batik Tulis Kawung'])
    expect((await ask('q=batik')).corrected).toBeUndefined()
  })

  it('finds what is spelled, called or translated otherwise', async () => {
    await engine().index(
      await shelve([
        { name: 'Kerajinan Pandan', category: 'household' },
        { name: 'Besek', category: 'household', story: 'Karya pengrajin desa' },
        { name: 'Suvenir Perak', category: 'household' },
      ]),
    )
    await engine().rebuild()
    expect(await names('q=kripik')).toEqual(['Keripik Tempe'])
    expect(await names('q=chips')).toEqual(['Keripik Tempe'])
    expect(await names('q=kerajinan')).toEqual(['Besek', 'Kerajinan Pandan'])
    expect(await names('q=oleh-oleh')).toEqual(['Suvenir Perak'])
    expect(await names('q=silver souvenir')).toEqual(['Suvenir Perak'])
  })

  it('finds a number off a label or a paper exactly, however it is parted', async () => {
    expect(await names('q=8991234560177')).toEqual(['Batik Cap Parang'])
    expect(await names('q=899-1234-560177')).toEqual(['Batik Cap Parang'])
    expect(await names('q=8991234560')).toEqual([])
    expect(await names('q=9120001234567')).toHaveLength(3)
  })

  it('puts first what says it in its name', async () => {
    await engine().index(
      await shelve([
        { name: 'Taplak Katun', story: 'Bermotif parang, dicap tangan' },
        { name: 'Selendang', story: 'Senada dengan batik cap parang' },
      ]),
    )
    expect((await inOrder('q=parang'))[0]).toBe('Batik Cap Parang')
  })

  it('shows what is near where few fit every word', async () => {
    const { hits, nearest, total } = await ask('q=batik kawung')
    expect([total, hits.map(({ name }) => name)]).toEqual([1, ['Batik Tulis Kawung']])
    expect(nearest[0]?.name).toBe('Batik Cap Parang')
    expect(nearest.map(({ name }) => name)).not.toContain('Batik Tulis Kawung')
    expect((await ask('q=kawung')).nearest).toEqual([])
  })

  it('filters by what a piece costs at a quantity', async () => {
    const { id: productId } = await find('Batik Tulis Kawung')
    await database().priceTier.create({
      data: { productId, minimumQuantity: 100, price: 300_000n },
    })
    await transact((tx) => listProducts(tx, [{ productId }]))
    await engine().index([productId])
    expect(await names('priceMost=300000&category=batik')).toEqual(['Batik Cap Parang'])
    expect(await names('priceMost=300000&quantity=50&category=batik')).toHaveLength(1)
    expect(await names('priceMost=300000&quantity=100&category=batik')).toHaveLength(2)
  })

  it('filters by how soon, how long it keeps and how many by a day', async () => {
    await engine().index(
      await shelve([
        { name: 'Dodol Cepat', category: 'cakes', lead: 2, shelfLife: 90, capacity: 10 },
        { name: 'Dodol Lama', category: 'cakes', lead: 20, shelfLife: 200, capacity: 100 },
      ]),
    )
    expect(await names('q=dodol&leadMost=5')).toEqual(['Dodol Cepat'])
    expect(await names('q=dodol&shelfLifeLeast=100')).toEqual(['Dodol Lama'])
    expect(await names('shelfLifeLeast=1')).toEqual(['Dodol Cepat', 'Dodol Lama'])
    // From Sunday 22 November, five working days come up to Friday.
    expect(await names('q=dodol&pieces=50&by=2026-11-27')).toEqual(['Dodol Cepat'])
    expect(await names('q=dodol&pieces=51&by=2026-11-27')).toEqual([])
    expect(await names('q=dodol&pieces=500&by=2026-12-31')).toEqual(['Dodol Lama'])
    const { id } = await find('Dodol Lama')
    const promised = await ask('q=dodol&pieces=500&by=2026-12-31', [id])
    expect([promised.total, promised.hits]).toEqual([0, []])
    expect(await names('q=dodol&pieces=1&by=2020-01-01')).toEqual([])
  })

  it('filters by grade and by what a maker is besides, with counts', async () => {
    const { id: productId } = await find('Keripik Tempe')
    const listedAt = new Date('2026-01-02T00:00:00Z')
    const data = { grade: 'A', taxable: true, shops: 3, listedAt }
    await database().listing.update({ where: { productId }, data })
    await engine().index([productId])
    expect(await names('grade=A')).toEqual(['Keripik Tempe'])
    expect(await names('trait=taxable&trait=shops')).toEqual(['Keripik Tempe'])
    expect(await names('trait=taxable&trait=cooperative')).toEqual([])
    expect(await names('trait=new')).toHaveLength(2)
    const { facets } = await ask('')
    expect(facets.grade).toEqual([{ value: 'A', count: 1 }])
    expect(facets.trait).toEqual(
      expect.arrayContaining([
        { value: 'taxable', count: 1 },
        { value: 'shops', count: 1 },
        { value: 'new', count: 2 },
      ]),
    )
    expect((await ask('grade=A')).facets.category).toEqual([{ value: 'snacks', count: 1 }])
    expect((await ask('grade=B')).facets.grade).toEqual([{ value: 'A', count: 1 }])
  })

  it('finds a district by its regency and its province, and not by half a number', async () => {
    expect(await names('district=32.16')).toHaveLength(3)
    expect(await names('district=32')).toHaveLength(3)
    expect(await names('district=32.1')).toEqual([])
  })

  it('finds what is made in the districts within a radius, each facet counted without its own choice', async () => {
    const moved = await find('Keripik Tempe')
    const there = { districtCode: '35.25.05', districtName: 'Gresik' }
    await database().listing.update({ where: { productId: moved.id }, data: there })
    await engine().rebuild()
    const within = (around: string[], search = '') =>
      engine().search(question(search), { ...circumstances, around })
    const gresik = await within(['35.25.05', '35.25.06'])
    expect(gresik.hits).toMatchObject([{ name: 'Keripik Tempe', districtCode: '35.25.05' }])
    expect([gresik.total, gresik.facets.category]).toEqual([1, [{ value: 'snacks', count: 1 }]])
    expect(gresik.facets.district).toEqual([{ value: '35.25.05', count: 1 }])
    const both = await within(['35.25.05', '32.16.06'], 'district=35.25.05')
    expect([both.total, both.facets.district]).toEqual([
      1,
      [
        { value: '32.16.06', count: 2 },
        { value: '35.25.05', count: 1 },
      ],
    ])
    expect((await within(['32.16.06'], 'q=batik&district=35.25')).total).toBe(0)
    expect((await within([])).total).toBe(0)
    const everywhere = Array.from({ length: 7000 }, (_, place) => `99.99.${place}`)
    expect((await within([...everywhere, '32.16.06'])).total).toBe(2)
  })

  describe('the nearest first', () => {
    /** Three places of ten each: the third is nearest, the first two are equally far, one is nowhere. */
    const rings = [['35.25.05'], ['32.16.06', '33.01.01'], ['99.99.99']]
    const around = rings.flat()
    const nearest = async (search = '', more = {}) => {
      const asked = question(`near=35.25.05&within=200&sort=nearest&${search}`)
      return engine().search(asked, { ...circumstances, around, rings, ...more })
    }
    const namesOf = ({ hits }: { hits: { name: string }[] }) => hits.map(({ name }) => name)
    const move = async (ids: string[], districtCode: string) => {
      await database().listing.updateMany({
        where: { productId: { in: ids } },
        data: { districtCode, districtName: districtCode },
      })
      await engine().rebuild()
    }

    it('goes from ring to ring, and within one by age as prices do', async () => {
      const [kawung, parang, tempe] = await Promise.all(
        ['Batik Tulis Kawung', 'Batik Cap Parang', 'Keripik Tempe'].map(find),
      )
      await move([kawung?.id ?? ''], '99.99.99')
      await move([tempe?.id ?? ''], '35.25.05')
      await move([parang?.id ?? ''], '33.01.01')
      const expected = ['Keripik Tempe', 'Batik Cap Parang', 'Batik Tulis Kawung']
      const found = await nearest()
      expect([namesOf(found), found.total]).toEqual([expected, 3])
      expect(namesOf(await nearest('q=batik'))).toEqual(expected)
      expect(namesOf(await nearest('district=33'))).toEqual(['Batik Cap Parang'])
      expect((await nearest('district=33')).facets.district).toHaveLength(3)
      const reach = { around: ['33.01.01', '99.99.99'], rings: [['99.99.99'], ['33.01.01']] }
      expect(namesOf(await nearest('', reach))).toEqual(['Batik Tulis Kawung', 'Batik Cap Parang'])
      const nowhere = await nearest('', { around: [], rings: [] })
      expect([nowhere.total, nowhere.hits]).toEqual([0, []])
    })

    it('turns pages across rings without losing or repeating anything', async () => {
      const shelf = async (count: number, name: string) =>
        shelve(Array.from({ length: count }, (_, index) => ({ name: `${name} ${index}` })))
      const far = await shelf(20, 'Dodol Jauh')
      const near = await shelf(20, 'Dodol Dekat')
      const farToo = await shelf(20, 'Dodol Jauh Juga')
      await move(near, '35.25.05')
      await move(farToo, '33.01.01')
      const pages = await Promise.all([1, 2, 3, 9].map((page) => nearest(`q=dodol&page=${page}`)))
      expect(pages.map(({ hits, total }) => [hits.length, total])).toEqual([
        ...[
          [24, 60],
          [24, 60],
          [12, 60],
          [0, 60],
        ],
      ])
      const ids = pages.flatMap(({ hits }) => hits.map(({ productId }) => productId))
      expect(ids).toEqual([...near.sort(), ...[...far, ...farToo].sort()])
    })

    it('is what fits best where no place is given', async () => {
      expect(await inOrder('q=batik&sort=nearest')).toEqual(await inOrder('q=batik'))
      expect(await inOrder('sort=nearest&within=50')).toEqual(await inOrder(''))
    })

    it('counts the districts of any number', async () => {
      const everywhere = Array.from({ length: 2500 }, (_, place) => `98.99.${place}`)
      const { id } = await find('Keripik Tempe')
      await move([id], '98.99.2400')
      const wide = {
        around: [...everywhere, '32.16.06'],
        rings: [...everywhere.map((code) => [code]), ['32.16.06']],
      }
      expect(namesOf(await nearest('', wide))[0]).toBe('Keripik Tempe')
      expect((await nearest('', wide)).hits).toHaveLength(3)
    })
  })

  it('says what its index has wrongly, and has it right after a rebuild', async () => {
    expect(await engine().check()).toEqual({ missing: [], surplus: [], stale: [] })
    const [kawung, parang] = [await find('Batik Tulis Kawung'), await find('Batik Cap Parang')]
    const cheap = { price: 1n, verifiedPrice: 1n }
    await database().listing.update({ where: { productId: kawung.id }, data: cheap })
    await database().listing.update({ where: { productId: parang.id }, data: { visible: false } })
    expect(await engine().check()).toEqual({
      ...{ missing: [], surplus: [parang.id], stale: [kawung.id] },
    })
    const seen: number[] = []
    expect(await engine().rebuild((listings) => seen.push(listings))).toBe(2)
    expect(seen.at(-1)).toBe(2)
    expect(await engine().check()).toEqual({ missing: [], surplus: [], stale: [] })
    expect((await inOrder('sort=priceLow'))[0]).toBe('Batik Tulis Kawung')
  })

  it('finds by the maker and the place', async () => {
    expect(await names('q=sari tarum')).toHaveLength(3)
    expect(await names('q=tambun')).toHaveLength(3)
  })

  it('filters by category, place, channel, price and order minimum', async () => {
    expect(await names('category=snacks')).toEqual(['Keripik Tempe'])
    expect(await names('category=snacks&category=batik')).toHaveLength(3)
    expect(await names('priceMost=150.000')).toEqual(['Batik Cap Parang', 'Keripik Tempe'])
    expect(await names('minimumMost=12')).toEqual(['Batik Cap Parang', 'Batik Tulis Kawung'])
    expect(await names('channel=minimarket')).toEqual(['Batik Cap Parang'])
    expect(await names('channel=minimarket&channel=hotel')).toEqual(['Batik Cap Parang'])
    expect(await names('district=32.16.06')).toHaveLength(3)
    expect(await names('certificate=iso')).toEqual([])
  })

  it('puts hits in the order that is asked for, words or not', async () => {
    expect(await inOrder('sort=priceLow')).toEqual([
      'Keripik Tempe',
      'Batik Cap Parang',
      'Batik Tulis Kawung',
    ])
    expect(await inOrder('q=sari&sort=priceHigh')).toEqual([
      'Batik Tulis Kawung',
      'Batik Cap Parang',
      'Keripik Tempe',
    ])
    const older = await find('Keripik Tempe')
    const listedAt = new Date('2026-01-02T00:00:00Z')
    await database().listing.update({ where: { productId: older.id }, data: { listedAt } })
    await engine().index([older.id])
    expect((await inOrder('')).at(-1)).toBe('Keripik Tempe')
    expect((await inOrder('sort=newest')).at(-1)).toBe('Keripik Tempe')
  })

  it('neither shows, finds nor places by a price that is for verified buyers', async () => {
    const [cheap = '', dear = ''] = await shelve([
      { name: 'Kain Rahasia Satu', price: 987_654n, hidden: true },
      { name: 'Kain Rahasia Dua', price: 1_000n, hidden: true },
    ])
    await engine().index([cheap, dear])
    const verified = { ...circumstances, everyPrice: true }
    const askAs = (search: string, as: typeof circumstances) =>
      engine().search(question(search), as)
    const namesAs = async (search: string, as = verified) =>
      (await askAs(search, as)).hits.map(({ name }) => name)
    const shown = await ask('q=kain rahasia')
    expect(shown.hits.map(({ price }) => price)).toEqual([null, null])
    const prices = (await askAs('q=kain rahasia', verified)).hits.map(({ price }) => price)
    expect(new Set(prices)).toEqual(new Set([987_654n, 1_000n]))

    for (const limit of ['', '&quantity=50', '&quantity=1000'])
      expect(await names(`priceMost=9.000.000${limit}`)).toHaveLength(3)
    expect((await ask('priceMost=9.000.000')).facets).toEqual(
      (await ask('priceMost=385000')).facets,
    )
    expect(await namesAs('priceMost=5000')).toEqual(['Kain Rahasia Dua'])

    const orders = async () =>
      Promise.all(['priceLow', 'priceHigh'].map((sort) => inOrder(`sort=${sort}`)))
    const before = await orders()
    expect(before.map((order) => order.slice(3).sort())).toEqual(
      Array(2).fill(['Kain Rahasia Dua', 'Kain Rahasia Satu']),
    )
    expect((await namesAs('sort=priceLow'))[0]).toBe('Kain Rahasia Dua')
    expect((await namesAs('sort=priceHigh'))[0]).toBe('Kain Rahasia Satu')
    await database().product.update({ where: { id: cheap }, data: { price: 1_000n } })
    await database().product.update({ where: { id: dear }, data: { price: 987_654n } })
    await transact((tx) => listProducts(tx, [{ productId: cheap }, { productId: dear }]))
    await engine().index([cheap, dear])
    expect(await orders()).toEqual(before)
    expect((await namesAs('sort=priceLow'))[0]).toBe('Kain Rahasia Satu')

    await database().product.update({ where: { id: cheap }, data: { pricesHidden: false } })
    await transact((tx) => listProducts(tx, [{ productId: cheap }]))
    await engine().index([cheap])
    expect(await names('priceMost=5000')).toEqual(['Kain Rahasia Satu'])
  })

  it('turns pages without losing or repeating anything', async () => {
    const more = Array.from({ length: 27 }, (_, index) => ({ name: `Dodol ${index + 1}` }))
    await engine().index(await shelve(more))
    for (const search of ['q=dodol', 'q=dodol&sort=newest', 'category=batik&sort=priceLow']) {
      const first = await ask(search)
      const second = await ask(`${search}&page=2`)
      const both = [...first.hits, ...second.hits].map(({ productId }) => productId)
      expect(first.hits).toHaveLength(24)
      expect(new Set(both).size).toBe(first.total)
      expect([second.total, (await ask(`${search}&page=9`)).total]).toEqual(
        Array(2).fill(both.length),
      )
    }
  })

  it('counts for each facet what choosing another of its values would give', async () => {
    const { facets, total } = await ask('category=snacks')
    expect(total).toBe(1)
    expect(facets.category).toEqual([
      { value: 'batik', count: 2 },
      { value: 'snacks', count: 1 },
    ])
    expect(facets.district).toEqual([{ value: '32.16.06', count: 1 }])
    const narrow = await ask('channel=minimarket&district=32.16.06')
    expect(narrow.facets.district).toEqual([{ value: '32.16.06', count: 1 }])
    expect(narrow.facets.channel).toContainEqual({ value: 'openCatalogue', count: 1 })
    expect((await ask('district=32.16.01')).facets.district).toEqual([
      { value: '32.16.06', count: 3 },
    ])
  })

  it('shows nothing of what is no longer listed', async () => {
    const { id: productId } = await find('Keripik Tempe')
    await database().product.update({ where: { id: productId }, data: { state: 'unlisted' } })
    await transact((tx) => listProducts(tx, [{ productId }]))
    await engine().index([productId])
    expect(await names('')).toHaveLength(2)
    expect(await engine().rebuild()).toBe(2)
  })

  it('shows a listing until its last day', async () => {
    const { id: productId } = await find('Keripik Tempe')
    const until = async (day: string) => {
      await database().listing.update({ where: { productId }, data: { validUntil: new Date(day) } })
      await engine().index([productId])
      return names('q=keripik')
    }
    expect(await until('2020-01-01')).toEqual([])
    expect(await until('2999-12-31')).toEqual(['Keripik Tempe'])
  })

  it('survives any question', async () => {
    const odd = ["q=';--", 'q=%25_%26|!()', 'q="', 'page=abc', 'priceMost=-1', 'channel=moon']
    for (const search of odd) expect((await ask(search)).total).toBeGreaterThanOrEqual(0)
    expect(await names('category=%5C%22%5D OR price >= 0')).toEqual([])
    expect(await names("certificate=' OR TRUE")).toEqual([])
  })
})

describe('PostgreSQL', () => {
  it('says what it searched instead of mistyped words', async () => {
    expect((await postgresqlSearch.search(question('q=batk tuls'), circumstances)).corrected).toBe(
      'batik tulis',
    )
  })

  it('asks nothing of words that say nothing', async () => {
    const found = await postgresqlSearch.search(question('q=batik dan parang'), circumstances)
    expect(found.hits.map(({ name }) => name)).toEqual(['Batik Cap Parang'])
  })
})

describe('Meilisearch', () => {
  it('is asked once per search, with every count', async () => {
    await meilisearch.rebuild()
    const before = server.engine.calls.length
    await meilisearch.search(
      question('q=batik&category=batik&priceMost=200000&page=2'),
      circumstances,
    )
    const calls = server.engine.calls.slice(before)
    expect(calls.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /multi-search'])
    const valid = expect.stringMatching(/^validUntil IS NULL OR validUntil >= \d{8}$/)
    expect(calls[0]?.key).toBe(`Bearer ${key}`)
    const shown = 'publicPrice >= 0'
    const filter = [valid, 'category IN ["batik"]', 'price1 <= 200000', shown]
    expect(calls[0]?.body).toMatchObject({
      queries: [
        { indexUid: 'listings_2', q: 'batik', filter, limit: 24, offset: 24 },
        { filter: [...filter, expect.stringMatching(/^listedAt >= \d+$/)], limit: 0 },
        { filter: [valid, 'price1 <= 200000', shown], facets: ['category'], limit: 0 },
      ],
    })
  })

  it('gets numbers that it can compare', async () => {
    await meilisearch.rebuild()
    const documents = [...(server.engine.indexes.get('listings_2')?.documents.values() ?? [])]
    expect(documents.find(({ name }) => name === 'Keripik Tempe')).toMatchObject({
      price: 11_500,
      validUntil: null,
      category: 'snacks',
      listedAt: expect.any(Number),
    })
  })

  it('passes on that its work failed', async () => {
    const wrong = meilisearchSearch({ url: server.url, key: 'another key' })
    await expect(wrong.rebuild()).rejects.toThrow('API key is invalid')
    await expect(wrong.search(question(''), circumstances)).rejects.toThrow()
  })

  it('hears of a listing when it is committed', async () => {
    const settings: { MEILI_URL?: string; MEILI_KEY?: string } = environment()
    Object.assign(settings, { MEILI_URL: server.url, MEILI_KEY: key })
    await meilisearch.rebuild()
    await shelve([{ name: 'Dodol Betawi', category: 'cakes' }])
    await runDueJobs(tasks)
    const asked = server.engine.calls.length
    expect((await searchCatalogue(question('q=betawi'))).total).toBe(1)
    expect(server.engine.calls.length).toBe(asked + 1)
  })

  it('is replaced by PostgreSQL while it does not answer', async () => {
    server.engine.broken = 503
    const search = withFallback(meilisearch.search, postgresqlSearch.search)
    const before = server.engine.calls.length
    expect((await search(question('q=kawung'), circumstances)).total).toBe(1)
    expect((await search(question('q=keripik'), circumstances)).total).toBe(1)
    expect(server.engine.calls.length).toBe(before + 1)
    server.engine.broken = undefined
  })
})

it('keeps a question in the address', () => {
  const asked = question('q=batik&category=batik&page=2')
  expect(searchOf(asked, { page: 3 })).toBe('?q=batik&category=batik&page=3')
})

import { beforeAll, describe, expect, it } from 'vitest'
import { listProduct } from '#app/domain/catalogue/list-product.server.ts'
import { openSavedSearch } from '#app/domain/catalogue/saved-searches/open-saved-search.server.ts'
import { findNews } from '#app/domain/catalogue/saved-searches/queries.server.ts'
import { saveSearch } from '#app/domain/catalogue/saved-searches/save-search.server.ts'
import type { Found } from '#app/domain/catalogue/search/search-port.ts'
import {
  questionFrom,
  type SearchQuestion,
  sortOf,
  sortsFor,
} from '#app/domain/catalogue/search/search-question.ts'
import { findForSheet, findMatches } from '#app/domain/ordering/search-deliverable.server.ts'
import { database, transact } from '#app/platform/database.server.ts'
import '#tests/database.ts'
import { knock, openRoute } from '#tests/knock.ts'
import { monday, must, shelve } from '#tests/ordering.ts'
import { type Cast, settle } from '#tests/people.ts'

let cast: Cast

/** Cikarang, Bandung, Gresik; nobody knows where Berau is. */
const places = [
  { code: '32.16', latitude: -6.26111, longitude: 107.15278 },
  { code: '32.73', name: 'Kota Bandung', latitude: -6.92222, longitude: 107.60694 },
  { code: '32.73.01', name: 'Sukasari', latitude: null },
  { code: '32.75', name: 'Kota Bekasi', latitude: -6.2349, longitude: 106.9896 },
  { code: '35.25', name: 'Kabupaten Gresik', latitude: -7.15389, longitude: 112.65611 },
  { code: '35.25.05', name: 'Gresik', latitude: null },
  { code: '64.03', name: 'Kabupaten Berau', latitude: null },
]

async function placeRegions(): Promise<void> {
  for (const { code, name = '', latitude, longitude = null } of places) {
    const parent = code.slice(0, code.lastIndexOf('.'))
    const where = { latitude, longitude }
    await database().region.upsert({
      where: { code },
      create: { code, name, parent, level: code.split('.').length, ...where },
      update: where,
    })
  }
}

async function list(name: string, district?: { code: string; name: string }): Promise<string> {
  const productId = await shelve(cast.sari, { name })
  await transact((tx) => listProduct(tx, { productId }))
  if (!district) return productId
  const moved = { districtCode: district.code, districtName: district.name }
  await database().listing.update({ where: { productId }, data: moved })
  await database().$executeRaw`
    UPDATE search_entry SET district_code = ${district.code} WHERE product_id = ${productId}::uuid`
  return productId
}

beforeAll(async () => {
  cast = await settle()
  await placeRegions()
  await list('Keripik tempe')
  await list('Keripik pisang', { code: '32.73.01', name: 'Sukasari' })
  await list('Keripik ikan', { code: '35.25.05', name: 'Gresik' })
})

type Asked = {
  found: Found
  question: SearchQuestion
  typed?: { near?: string; within?: number }
  placeAskedBack?: { typed: string; choices: { search: string }[] }
}

async function visit(search: string) {
  const { loader } = await openRoute('catalogue._index')
  if (!loader) throw new Error('the catalogue has no page')
  const { status, location, data } = await knock(loader, { search })
  return { status, location, ...(data as Asked) }
}

const onShelf = async (search: string) =>
  (await visit(search)).found.hits
    .map(({ name, kilometres, sameArea }) => [name, kilometres ?? sameArea])
    .sort()

describe('the catalogue around a place', () => {
  it('shows what is made within the distance, and how far each is', async () => {
    expect(await onShelf('?near=32.16&within=50')).toEqual([['Keripik tempe', 'regency']])
    expect(await onShelf('?near=32.16&within=100')).toEqual([
      ['Keripik pisang', 89],
      ['Keripik tempe', 'regency'],
    ])
    expect(await onShelf('?near=35.25.05&within=10')).toEqual([['Keripik ikan', 'district']])
    expect(await onShelf('')).toContainEqual(['Keripik tempe', undefined])
  })

  it('counts the districts in reach, whichever of them is chosen', async () => {
    const { found } = await visit('?near=32.16&within=100&district=32.73')
    expect(found.hits.map(({ name }) => name)).toEqual(['Keripik pisang'])
    expect(found.facets.district).toEqual([
      { value: '32.16.06', count: 1 },
      { value: '32.73.01', count: 1 },
    ])
  })

  it('finds nothing around a place that nobody has located, and says so', async () => {
    for (const code of ['64.03', '99.99']) {
      const { found } = await visit(`?near=${code}&within=200`)
      expect([found.total, found.distancesKnown]).toEqual([0, false])
    }
    expect((await visit('?near=32.16&within=50')).found.distancesKnown).toBe(true)
    expect((await visit('')).found.distancesKnown).toBeUndefined()
  })

  it.each([
    ['?q=keripik&near=Gresik&within=25', '/catalogue?q=keripik&near=35.25&within=25'],
    ['?near=kab.+gresik&within=', '/catalogue?near=35.25&within=50'],
    ['?near=Gresik%2C+Kabupaten+Gresik&within=10', '/catalogue?near=35.25.05&within=10'],
    ['?near=35.25', '/catalogue?near=35.25&within=50'],
    ['?near=35.25&within=99999999999', '/catalogue?near=35.25&within=50'],
    ['?near=&within=100&district=32.16.06', '/catalogue?near=32.16.06&within=100'],
    ['?near=Gresik&saved=1&lang=en', '/catalogue?near=35.25&within=50&saved=1&lang=en'],
  ])('sends %s on to %s', async (search, address) => {
    expect(await visit(search)).toMatchObject({ status: 302, location: address })
    expect((await visit(address.slice('/catalogue'.length))).status).toBe(200)
  })

  it('asks back what is no one place, with what was typed and each that may be meant', async () => {
    const bekasi = await visit('?near=Bekasi&within=25&q=keripik')
    expect(bekasi.placeAskedBack).toEqual({
      typed: 'Bekasi',
      choices: [
        { name: 'Kabupaten Bekasi', search: '?q=keripik&near=32.16&within=25' },
        { name: 'Kota Bekasi', search: '?q=keripik&near=32.75&within=25' },
      ],
    })
    const nowhere = await visit('?near=Atlantis&within=25')
    expect(nowhere.placeAskedBack).toEqual({ typed: 'Atlantis', choices: [] })
    expect([nowhere.status, nowhere.found.total]).toEqual([200, 3])
  })

  it.each(['?near=Atlantis&within=25&district=32.16.06', '?within=25&district=32.16.06'])(
    'keeps half a radius in the form and out of every link (%s)',
    async (search) => {
      const { status, question, typed } = await visit(search)
      const near = new URLSearchParams(search).get('near') ?? undefined
      expect([status, question.near, question.within]).toEqual([200, undefined, undefined])
      expect(typed).toEqual({ near, within: 25 })
    },
  )

  it.each(['?within=50', '?near=&within=50', '?within=50&district=32.16.06&district=35.25.05'])(
    'measures from nowhere where no one place is asked for (%s)',
    async (search) => {
      const { status, placeAskedBack } = await visit(search)
      expect([status, placeAskedBack]).toEqual([200, undefined])
    },
  )
})

describe('the nearest first', () => {
  const inOrder = async (search: string) => (await visit(search)).found.hits.map(({ name }) => name)

  it('is an order of the page around a place, whatever was listed last', async () => {
    expect(await inOrder('?near=32.73.01&within=100&sort=nearest')).toEqual([
      ...['Keripik pisang', 'Keripik tempe'],
    ])
    expect(await inOrder('?near=32.16&within=100&sort=nearest')).toEqual([
      ...['Keripik tempe', 'Keripik pisang'],
    ])
  })

  it('is none where no place is given, and stays in the address while a name is read', async () => {
    expect(await inOrder('?sort=nearest')).toEqual(await inOrder(''))
    expect(await visit('?near=kab.+gresik&within=25&sort=nearest')).toMatchObject({
      ...{ status: 302, location: '/catalogue?near=35.25&within=25&sort=nearest' },
    })
    const { question } = await visit('?near=Atlantis&within=25&sort=nearest')
    expect(sortsFor(question)).toEqual(['relevance', 'newest', 'priceLow', 'priceHigh'])
    expect(sortOf(question)).toBe('relevance')
    expect(sortsFor(questionFrom(new URLSearchParams('near=35.25&within=25')))).toContain('nearest')
  })

  it('holds on a line sheet and in the API, which asks for the place where it is left out', async () => {
    const asked = questionFrom(new URLSearchParams('near=32.73.01&within=100&sort=nearest'))
    const { productIds } = await findForSheet(asked, monday)
    const products = await database().product.findMany({ where: { id: { in: productIds } } })
    const nameOf = new Map(products.map(({ id, name }) => [id, name]))
    expect(productIds.map((id) => nameOf.get(id))).toEqual(['Keripik pisang', 'Keripik tempe'])
    const { loader } = await openRoute('api.v1.catalogue._index')
    const get = async (search: string) => {
      const { status, data } = await knock(loader ?? (() => null), { search })
      return { status, ...JSON.parse(`${data}`) }
    }
    expect(await get('?near=32.16&within=100&sort=nearest')).toMatchObject({
      hits: [{ name: 'Keripik tempe', sameArea: 'regency' }, { name: 'Keripik pisang' }],
    })
    expect(await get('?sort=nearest')).toMatchObject({ status: 400, parameters: ['near'] })
    expect(await get('?sort=nearest&near=32.16')).toMatchObject({ parameters: ['within'] })
  })

  it('is kept by a saved search', async () => {
    const nearest = questionFrom(new URLSearchParams('near=32.16&within=100&sort=nearest'))
    const wanted = { name: 'Terdekat', alert: 'never' as const, question: nearest, findMatches }
    const { savedSearchId } = must(await saveSearch(cast.buyer, wanted, monday))
    expect(await openSavedSearch(cast.buyer, savedSearchId, findMatches, monday)).toBe(
      '?near=32.16&within=100&sort=nearest',
    )
  })
})

describe('a radius elsewhere', () => {
  const question = questionFrom(new URLSearchParams('near=32.16&within=50'))

  it('is asked of the API by code, and half of one is refused', async () => {
    const { loader } = await openRoute('api.v1.catalogue._index')
    const get = async (search: string) => {
      const { status, data } = await knock(loader ?? (() => null), { search })
      return { status, ...JSON.parse(`${data}`) }
    }
    const found = await get('?near=32.16&within=100&q=pisang')
    expect(found).toMatchObject({
      ...{ status: 200, total: 1, distancesKnown: true },
      hits: [{ name: 'Keripik pisang', districtCode: '32.73.01', kilometres: 89 }],
    })
    expect(await get('?near=64.03&within=10')).toMatchObject({ total: 0, distancesKnown: false })
    for (const [search, parameter] of [
      ['?near=32.16', 'within'],
      ['?within=50', 'near'],
      ['?near=Gresik&within=50', 'near'],
      ['?near=32&within=50', 'near'],
      ['?near=32.16&within=51', 'within'],
    ])
      expect(await get(search ?? '')).toMatchObject({ status: 400, parameters: [parameter] })
  })

  it('is kept by a saved search, which hears of what comes within it and of nothing else', async () => {
    const wanted = { name: 'Dekat', alert: 'never' as const, question, findMatches }
    const { savedSearchId } = must(await saveSearch(cast.buyer, wanted, monday))
    const near = await list('Keripik talas')
    await list('Keripik udang', { code: '35.25.05', name: 'Gresik' })
    const later = new Date(monday.getTime() + 3_600_000)
    expect(await openSavedSearch(cast.buyer, savedSearchId, findMatches, later)).toBe(
      '?near=32.16&within=50',
    )
    const news = await findNews(cast.buyer.userId, savedSearchId)
    expect(news?.productIds).toEqual([near])
  })

  it('is named where a search is saved', async () => {
    const { loader } = await openRoute('buyer.saved-searches.new')
    const { data } = await knock(loader ?? (() => null), {
      ...{ actor: cast.buyer, search: '?near=32.16.06&within=50' },
    })
    expect((data as { districts: object }).districts).toEqual({
      '32.16': 'Kabupaten Bekasi',
      '32.16.06': 'Tambun Selatan',
    })
  })

  it('holds on a line sheet', async () => {
    const { total, productIds } = await findForSheet(question, monday)
    expect([total, productIds.length]).toEqual([2, 2])
  })
})

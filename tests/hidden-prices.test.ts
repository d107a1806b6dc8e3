import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor, Buyer } from '#app/domain/accounts/actor.ts'
import { askForVerification } from '#app/domain/accounts/verification/ask-for-verification.server.ts'
import { verifyBuyer } from '#app/domain/accounts/verification/decide-verification.server.ts'
import {
  addToCollection,
  createCollection,
} from '#app/domain/catalogue/collections/save-collection.server.ts'
import { listProducts, refreshShelf } from '#app/domain/catalogue/list-product.server.ts'
import { announceNews } from '#app/domain/catalogue/saved-searches/announce-news.server.ts'
import { refreshSavedSearches } from '#app/domain/catalogue/saved-searches/refresh-saved-searches.server.ts'
import { saveSearch } from '#app/domain/catalogue/saved-searches/save-search.server.ts'
import { searchCatalogue } from '#app/domain/catalogue/search/search-catalogue.server.ts'
import { questionFrom } from '#app/domain/catalogue/search/search-question.ts'
import { createShortlist } from '#app/domain/catalogue/shortlists/create-shortlist.server.ts'
import { editProduct } from '#app/domain/curation/changes/edit-product.server.ts'
import { addToDraft } from '#app/domain/ordering/add-to-draft.server.ts'
import { findMatches } from '#app/domain/ordering/search-deliverable.server.ts'
import { sheetOfSearch, sheetOfShortlist } from '#app/http/line-sheet.server.ts'
import { database, transact } from '#app/platform/database.server.ts'
import { runDueJobs } from '#app/platform/jobs.server.ts'
import { readTable } from '#app/platform/tables/read-table.server.ts'
import { tasks } from '#app/reactions/tasks.server.ts'
import '#tests/database.ts'
import { type DoorId, doors } from '#app/http/api/doors.ts'
import { addressesOf } from '#tests/addresses.ts'
import { call, keyFor, programRoutes } from '#tests/api.ts'
import { doorsOf, knock, parametersIn, routeNames } from '#tests/knock.ts'
import { markupOf } from '#tests/markup-of.ts'
import { must, shelve } from '#tests/ordering.ts'
import { type Cast, settle } from '#tests/people.ts'
import { callWithEntry } from '#tests/rounds.ts'

/**
 * A product with a price that nothing else costs is planted wherever products are shown, and hidden.
 * Then everybody who is not verified goes through every door that is open to them: the doors come
 * from the route files, so a new page is among them by itself.
 */
const price = 987_654n
const tierPrice = 876_543n
const quantities = [1n, 120n, 500n]
const figures = [price, tierPrice].flatMap((each) => quantities.map((many) => each * many))

/** As it may be written: 987654, 987.654, 987,654. */
const marks = figures.flatMap((figure) => [
  `${figure}`,
  figure.toLocaleString('id'),
  figure.toLocaleString('en'),
])

const toldIn = (text: string): string[] => marks.filter((mark) => text.includes(mark))

const toldOf = (figure: bigint, shown: readonly string[]): boolean =>
  shown.some((text) => text.includes(figure.toLocaleString('id')))

const rooms = ['producer', 'buyer', 'curator', 'agency', 'mentor', 'cooperative', 'admin']
const roomOf = (name: string) => name.split('.')[0] ?? ''
const isPublic = (name: string) => !rooms.includes(roomOf(name)) && !programRoutes.has(name)

const publicDoors = routeNames.filter(isPublic)
const buyerDoors = routeNames.filter((name) => roomOf(name) === 'buyer')
/** Rooms of one's own whose pages need no record. */
const ownRooms = (room: string) =>
  routeNames.filter((name) => roomOf(name) === room && parametersIn(name).length === 0)

const now = new Date()
let cast: Cast
let productId: string
let otherId: string
let known: Record<string, string[]>
let search: Record<string, string[]>
let unverifiedKey: string
let verifiedKey: string

const idsOf = async (find: Promise<{ id: string }[]>) => (await find).map(({ id }) => id)

async function hide(id: string, odd: bigint) {
  await database().product.update({
    where: { id },
    data: { price: odd, pricesHidden: true, categoryId: 'batik' },
  })
  await transact((tx) => listProducts(tx, [{ productId: id }]))
}

async function collect(buyer: Buyer) {
  const list = { name: 'Kain lobi', productIds: [productId, otherId] }
  must(await createShortlist(buyer, list, now))
  must(await addToDraft(buyer, [{ productId, quantity: 120 }], now))
}

async function watch(buyer: Buyer): Promise<string> {
  const question = questionFrom(new URLSearchParams('q=rahasia'))
  const wish = { name: 'Rahasia', alert: 'daily' as const, question, findMatches }
  return must(await saveSearch(buyer, wish, now)).savedSearchId
}

beforeAll(async () => {
  cast = await settle()
  await database().producer.updateMany({ data: { story: 'Membatik sejak 1998.' } })
  otherId = await shelve(cast.sari, { name: 'Kain rahasia dua' })
  await hide(otherId, price + 1n)
  productId = await shelve(cast.sari, { name: 'Kain rahasia satu' })
  await database().priceTier.create({
    data: { productId, minimumQuantity: 120, price: tierPrice },
  })
  const savedSearchId = await watch(cast.buyer)
  await hide(productId, price)
  await collect(cast.buyer)
  await collect(cast.hotelBuyer)
  const days = { shownFrom: '2026-01-01', shownUntil: undefined, items: [] }
  const words = { kind: 'gifts' as const, title: 'Hadiah', lead: 'Untuk akhir tahun.' }
  const collectionId = await createCollection(cast.official, { ...words, ...days }, now)
  must(await addToCollection(cast.official, collectionId, [productId, otherId], now))
  const { entryId } = await callWithEntry(cast.buyer, cast.sari)
  await database().roundEntry.update({ where: { id: entryId }, data: { productId } })
  const { verificationId } = must(
    await askForVerification(
      cast.hotelBuyer,
      { nib: '9120001112223', npwp: undefined, note: undefined },
      now,
    ),
  )
  must(await verifyBuyer(cast.official, verificationId, { now, seen: now }))
  const later = new Date(now.getTime() + 60_000)
  await refreshSavedSearches(findMatches, later)
  await announceNews(later)
  await runDueJobs(tasks)
  unverifiedKey = await keyFor(cast.buyerApprover)
  verifiedKey = await keyFor(cast.hotelBuyer)
  known = {
    shortlistId: await idsOf(database().shortlist.findMany()),
    shortlistLineId: await idsOf(database().shortlistLine.findMany()),
    savedSearchId: await idsOf(database().savedSearch.findMany()),
    requestId: await idsOf(database().quoteRequest.findMany()),
    callId: await idsOf(database().round.findMany()),
    keyId: await idsOf(database().apiKey.findMany()),
    token: ['nothing'],
    ...Object.fromEntries(
      ['webhookId', 'deliveryId', 'orderId', 'partId', 'invoiceId', 'lineId', 'shipmentId']
        .concat('lineSheetId', 'sampleAskingId', 'complaintId')
        .map((name) => [name, [productId]]),
    ),
    wantedId: [productId],
  }
  const { slug } = await database().product.findUniqueOrThrow({ where: { id: productId } })
  const both = `?productId=${productId}&productId=${otherId}`
  search = {
    'catalogue._index': [
      ...['?q=rahasia', '?sort=priceLow', '?sort=priceHigh', `?saved=${savedSearchId}`],
      ...['?priceMost=5000000', '?priceMost=5000000&quantity=500', '?lang=en'],
    ],
    'catalogue.$productSlug': ['?quantity=120', '?quantity=500', '?lang=en'],
    'catalogue.compare': [both],
    'buyer.shortlists.lines': [both],
    'buyer.line-sheet.xlsx': ['?q=rahasia'],
    'buyer.calls.$callId.decision': [`?entries=${entryId}`],
    suggestions: ['?q=rahasia', `?q=${price}`, `?q=${slug}`],
  }
}, 120_000)

const textOf = (data: unknown): string =>
  JSON.stringify(data, (_, value) => {
    if (typeof value === 'bigint') return String(value)
    return value instanceof Map || value instanceof Set ? [...value] : value
  }) ?? ''

async function sheetText(data: unknown): Promise<string> {
  const bytes = new Uint8Array(Buffer.from(`${data}`, 'latin1'))
  const table = must(await readTable(bytes, 'a.xlsx'))
  return textOf(table.sheets.map(({ rows }) => rows.map(({ cells }) => cells)))
}

/** Everything that a visit shows: what the page was given, how it looks, its headers. */
async function shownAt(name: string, actor: Actor | undefined): Promise<string[]> {
  const shown: string[] = []
  for (const { door, method } of await doorsOf(name)) {
    if (method === 'POST') continue
    for (const params of await addressesOf(parametersIn(name), known)) {
      for (const asked of ['', ...(search[name] ?? [])]) {
        const answer = await knock(door, {
          ...(actor && { actor }),
          params,
          search: asked,
        })
        if (answer.status !== 200) continue
        const isSheet = answer.headers.includes('spreadsheet')
        shown.push(isSheet ? await sheetText(answer.data) : textOf(answer.data))
        shown.push(answer.headers, await markupOf(name, answer.data, params))
      }
    }
  }
  return shown
}

const told = async (name: string, actor: Actor | undefined) =>
  toldIn((await shownAt(name, actor)).join('\n'))

describe('a price for verified buyers is told by no door', () => {
  it.each(publicDoors)('to a visitor: %s', async (name) => {
    expect(await told(name, undefined)).toEqual([])
  })

  it.each([...publicDoors, ...buyerDoors])('to an unverified buyer: %s', async (name) => {
    expect(await told(name, cast.buyer)).toEqual([])
  })

  it.each([...publicDoors, ...ownRooms('producer')])('to another maker: %s', async (name) => {
    expect(await told(name, cast.otherMaker)).toEqual([])
  })

  it.each([...publicDoors, ...ownRooms('curator')])('to a curator: %s', async (name) => {
    expect(await told(name, cast.curatorOne)).toEqual([])
  })
})

const readingDoors = Object.entries(doors).flatMap(([id, { method }]) =>
  method === 'GET' ? [id as DoorId] : [],
)

describe('to programs of a firm that nobody vouches for it is told by no door', () => {
  it.each([...readingDoors, 'lookAtSavedSearch'] as const)('%s', async (id) => {
    const names = [...doors[id].path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
    for (const params of await addressesOf(names, known)) {
      const { text, status } = await call(id, { key: unverifiedKey, params })
      expect(status).not.toBe(500)
      expect(toldIn(text)).toEqual([])
    }
  })

  it('and those that show prices show them to a verified one', async () => {
    const [savedSearchId = ''] = known.savedSearchId ?? []
    const watched = await watch(cast.hotelBuyer)
    const look = (key: string, id: string) =>
      call('lookAtSavedSearch', { key, params: { savedSearchId: id } })
    expect((await look(verifiedKey, watched)).status).toBe(200)
    expect((await look(verifiedKey, savedSearchId)).status).toBe(404)
  })
})

const pages = [
  '_index',
  'catalogue._index',
  'catalogue.$productSlug',
  'catalogue.compare',
  'catalogue.categories.$categoryId',
  'catalogue.districts.$districtCode',
  'collections.$collectionSlug',
  'makers.$producerId',
]

describe('it is shown', () => {
  it.each([
    ...pages,
    'buyer.shortlists.$shortlistId._index',
    'buyer.shortlists.$shortlistId.xlsx',
    'buyer.line-sheet.xlsx',
    'buyer.requests.$requestId._index',
  ])('to a verified buyer: %s', async (name) => {
    expect(await told(name, cast.hotelBuyer)).toContain(`${price}`)
  })

  it.each(pages)('to an official: %s', async (name) => {
    expect(await told(name, cast.official)).toContain(`${price}`)
  })

  it('to its maker, with its totals', async () => {
    for (const name of pages)
      expect([name, toldOf(price, await shownAt(name, cast.sari))]).toEqual([name, true])
    const shown = await shownAt('catalogue.$productSlug', cast.sari)
    expect(toldOf(tierPrice * 120n, shown)).toBe(true)
  })
})

it('visitors read in its place whom it is for, and how to become that', async () => {
  for (const name of pages) {
    const shown = (await shownAt(name, undefined)).join('\n')
    expect([name, shown.includes('Harga untuk pembeli terverifikasi')]).toEqual([name, true])
    expect([name, shown.includes('/verified-buyers')]).toEqual([name, true])
  }
  const product = (await shownAt('catalogue.$productSlug', undefined)).join('\n')
  expect(product).toContain('"@type":"Offer"')
  expect(product).not.toContain('"priceCurrency"')
})

it('a program sees what its firm sees, and no tag tells that the price moved', async () => {
  const { slug } = await database().product.findUniqueOrThrow({ where: { id: productId } })
  const read = (key?: string) => call('readProduct', { key, params: { productSlug: slug } })
  const find = (key?: string, asked = '?q=rahasia') =>
    call('searchCatalogue', { key, search: asked })
  for (const key of [undefined, unverifiedKey]) {
    const answers = [await read(key), await find(key), await find(key, '?sort=priceLow')]
    expect(answers.flatMap(({ text }) => toldIn(text))).toEqual([])
    expect((await read(key)).body).toMatchObject({ price: null, tiers: [], pricesHidden: true })
    const limited = await find(key, '?q=rahasia&priceMost=9000000&quantity=500')
    expect(limited.body).toMatchObject({ total: 0 })
  }
  expect((await read(verifiedKey)).body).toMatchObject({
    ...{ price: Number(price), tiers: [{ price: Number(tierPrice) }] },
  })
  expect(toldIn((await find(verifiedKey)).text)).toContain(`${price}`)
  const before = (await read()).headers.get('etag')
  const move = (to: bigint) =>
    transact(async (tx) => {
      await tx.product.update({ where: { id: productId }, data: { price: to } })
      await refreshShelf(tx, [productId])
    })
  await move(1n)
  expect((await read()).headers.get('etag')).toBe(before)
  await move(price)
})

it('sheets to be printed have it for verified buyers alone', async () => {
  const question = questionFrom(new URLSearchParams('q=rahasia'))
  const sheets = async (buyer: Buyer) => {
    const lists = await database().shortlist.findMany({
      where: { buyerId: buyer.organisationId },
    })
    const own = await Promise.all(lists.map(({ id }) => sheetOfShortlist(buyer, id)))
    return toldIn(textOf([await sheetOfSearch(buyer, question, 'id'), ...own]))
  }
  expect(await sheets(cast.buyer)).toEqual([])
  expect(await sheets({ ...cast.hotelBuyer, verified: true })).toContain(`${price}`)
})

it('neither notices, letters nor events say it', async () => {
  const [events, notices, letters] = await Promise.all([
    database().event.findMany(),
    database().notification.findMany(),
    database().mailMessage.findMany(),
  ])
  expect(letters.some(({ toAddress }) => toAddress === cast.buyer.email)).toBe(true)
  const data = events.map((event) => event.data)
  expect(toldIn(textOf([data, notices, letters]))).toEqual([])
})

it('a saved search finds nothing by it for who may not see it', async () => {
  const below = async (buyer: Buyer) => {
    const question = questionFrom(new URLSearchParams('q=rahasia&priceMost=987654'))
    const wish = { name: `Sampai ${price}`, alert: 'never' as const, question, findMatches }
    const { savedSearchId } = must(await saveSearch(buyer, wish, now))
    await refreshSavedSearches(findMatches, new Date(now.getTime() + 120_000))
    return database().savedSearchMatch.count({ where: { savedSearchId } })
  }
  expect(await below(cast.buyer)).toBe(0)
  expect(await below({ ...cast.hotelBuyer, verified: true })).toBe(1)
})

it('a maker’s choice waits for nobody and shows in the next search', async () => {
  const id = await shelve(cast.sari, { name: 'Kain terbuka' })
  await transact((tx) => listProducts(tx, [{ productId: id }]))
  const asked = questionFrom(new URLSearchParams('q=kain terbuka'))
  const prices = async () =>
    (await searchCatalogue(asked)).hits.flatMap((hit) => (hit.productId === id ? hit.price : []))
  const choose = async (pricesHidden: boolean) => {
    const { version } = await database().product.findUniqueOrThrow({ where: { id } })
    const edited = must(await editProduct(cast.sari, id, version, { pricesHidden }, now))
    expect([edited.changed, edited.waiting]).toEqual([['pricesHidden'], []])
    await runDueJobs(tasks)
  }
  expect(await prices()).toEqual([12_000n])
  await choose(true)
  expect(await prices()).toEqual([null])
  await choose(false)
  expect(await prices()).toEqual([12_000n])
})

import pg from 'pg'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Actor } from '#app/domain/accounts/actor.ts'
import { createOrganisation } from '#app/domain/accounts/organisations.server.ts'
import { listProduct } from '#app/domain/catalogue/list-product.server.ts'
import { createShortlist } from '#app/domain/catalogue/shortlists/create-shortlist.server.ts'
import { recordCertificate } from '#app/domain/certification/record-certificate.server.ts'
import { callRecuration } from '#app/domain/curation/changes/call-recuration.server.ts'
import { editProduct } from '#app/domain/curation/changes/edit-product.server.ts'
import { ensureDefaultRubric } from '#app/domain/curation/ensure-default-rubric.server.ts'
import { reportIncident } from '#app/domain/curation/incidents/report-incident.server.ts'
import { beginRubric } from '#app/domain/curation/rubrics/begin-rubric.server.ts'
import { submit } from '#app/domain/curation/submit.server.ts'
import { noteCause } from '#app/domain/evaluation/note-cause.server.ts'
import { acceptQuotes } from '#app/domain/ordering/accept-quotes.server.ts'
import { askForSamples } from '#app/domain/ordering/samples/ask-for-samples.server.ts'
import { previewRegistry } from '#app/domain/registry/preview-registry.server.ts'
import { commitImport } from '#app/domain/sales/commit-import.server.ts'
import type { ImportKind } from '#app/domain/sales/import-report.ts'
import { startImport } from '#app/domain/sales/start-import.server.ts'
import { period } from '#app/kernel/period.ts'
import { database, transact } from '#app/platform/database.server.ts'
import { deliverEvent } from '#app/platform/deliver-event.server.ts'
import { reactions } from '#app/reactions/all.server.ts'
import '#tests/database.ts'
import { makeReady, underReview } from '#tests/curation.ts'
import { knock, openRoute, parametersIn, routeNames } from '#tests/knock.ts'
import { ask, dayAfter, monday, must, offer, order, shelve } from '#tests/ordering.ts'
import { type Cast, settle } from '#tests/people.ts'
import { callWithEntry, openedRound } from '#tests/rounds.ts'

const month = period('2026-08')
const few = 3
const many = 30

let cast: Cast

const numbers = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => from + index)

/** A maker on the books, in the care of the mentor and the cooperative. */
async function addMaker(number: number): Promise<void> {
  const name = `Usaha ${number}`
  const region = '32.16.06.2001'
  const id = await transact((tx) => createOrganisation(tx, { kind: 'producer', name, region }))
  await database().producer.create({
    data: {
      ...{ id, businessName: name, ownerName: `Pemilik ${number}`, identityKey: id },
      ...{ regionCode: region, sector: 'textile', active: true },
      ...{ mentorId: cast.mentor.userId, cooperativeId: cast.cooperativeId },
    },
  })
  await shelve({ ...cast.otherMaker, organisationId: id }, { name: `Produk ${number}` })
}

async function addCuration(number: number): Promise<void> {
  await underReview(cast)
  must(await submit(cast.sari, await makeReady(cast.sari, `Selendang ${number}`), monday))
  const licence = { kind: 'other' as const, number: `LAIN-${number}`, issuer: 'Dinas' }
  const dates = { issuedOn: '2026-01-02', expiresOn: '2027-01-02', fileId: undefined }
  const scope = { wholeFirm: true, productIds: [] }
  must(await recordCertificate(cast.sari, { ...licence, ...dates, ...scope }, monday))
}

async function addTrade(number: number): Promise<void> {
  const productId = await shelve(cast.sari, { name: `Kain ${number}` })
  await database().product.update({ where: { id: productId }, data: { categoryId: 'batik' } })
  await transact((tx) => listProduct(tx, { productId }))
  await order(cast.buyer, cast.sari, { productId, quantity: 10 })
  await offer(cast.sari, await ask(cast.buyer, [{ productId, quantity: 10 }]))
  const where = { recipient: 'Rani', phone: '+6281200000002', deliverTo: 'Gudang' }
  const wish = { ...where, quantity: 1, note: undefined }
  must(await askForSamples(cast.buyer, { productIds: [productId], wish }, monday))
}

/** A round with a file in it, a call with a product in it, a rubric of the agency's own. */
async function addOccasion(number: number): Promise<void> {
  const roundId = await openedRound(cast.official, { title: `Hari kurasi ${number}` })
  must(await submit(cast.sari, await makeReady(cast.sari, `Syal ${number}`), monday, roundId))
  await callWithEntry(cast.buyer, cast.sari)
  const [category] = await database().category.findMany({
    where: { id: { notIn: ['batik'] } },
    orderBy: { id: 'asc' },
    skip: number,
    take: 1,
  })
  if (!category) return
  const group = { categoryId: category.id, sector: null }
  must(await beginRubric(cast.chief, { name: `Rubrik ${number}`, group }, monday))
}

/** A listed product of which much is asked: a change waits, buyers complain, it is called again. */
async function addTrouble(number: number): Promise<void> {
  const productId = await shelve(cast.sari, { name: `Kemeja ${number}` })
  await transact((tx) => listProduct(tx, { productId }))
  const { version } = await database().product.findUniqueOrThrow({ where: { id: productId } })
  must(await editProduct(cast.sari, productId, version, { materials: `Katun ${number}` }, monday))
  const complaint = { text: 'Jahitan lepas setelah sekali cuci', fileIds: [] }
  const reporter = { source: 'buyer' as const, actor: cast.buyer }
  must(await reportIncident(reporter, productId, complaint, monday))
  const again = { reason: 'period' as const, text: 'Sudah setahun', dueOn: dayAfter(30) }
  must(await callRecuration(cast.official, productId, again, monday))
}

async function bring(kind: ImportKind, lines: string[]): Promise<void> {
  const bytes = new TextEncoder().encode(lines.join('\n'))
  const upload = { kind, fileName: `${kind}-${lines.length}.csv`, bytes, parameters: {} }
  must(await commitImport(cast.official, await startImport(cast.official, upload, monday), monday))
}

/** So many products of one chain in as many outlets, all reported. */
async function addSales(count: number): Promise<void> {
  const all = numbers(0, count)
  const at = all.flatMap((product) => all.map((outlet) => ({ product, outlet })))
  await bring('products', [
    'Jaringan;SKU;Nama Produk;Pemilik;Nama Usaha',
    ...all.map((n) => `duta;P${n};Kain ${n};Pemilik ${n};Usaha ${n}`),
  ])
  await bring('outlets', [
    'Jaringan;Kode Gerai;Kode Kecamatan',
    ...all.map((n) => `duta;T${n};32.16.06`),
  ])
  await bring('placements', [
    'Jaringan;SKU;Gerai;Mulai',
    ...at.map(({ product, outlet }) => `duta;P${product};T${outlet};01/08/2026`),
  ])
  await bring('sell-out', [
    'SKU,STORE,PERIOD,QTY,VALUE',
    ...at.map(({ product, outlet }) => `P${product},T${outlet},202608,10,100000`),
  ])
}

async function addFollowUp(number: number): Promise<void> {
  const about = { subject: 'total', subjectName: 'Semua' }
  const cause = { cause: 'promotion' as const, text: `Rak ${number}`, action: 'Kunjungi gerai' }
  const owner = { ownerId: cast.official.userId, ownerName: undefined, dueOn: dayAfter(14) }
  must(await noteCause(cast.official, month, about, { ...cause, ...owner }, monday))
}

async function addRegistry(number: number): Promise<void> {
  const list = `No;Nama Pemilik;Nama Usaha;Desa;Kecamatan\n1;Imas ${number};Kue Imas;Tambun;Tambun Selatan`
  const bytes = new TextEncoder().encode(list)
  must(await previewRegistry(cast.official, { bytes, fileName: `daftar-${number}.csv` }))
}

async function grow(from: number, to: number): Promise<void> {
  for (const number of numbers(from, to)) {
    await addMaker(number)
    await addCuration(number)
    await addTrade(number)
    await addOccasion(number)
    await addTrouble(number)
    await addFollowUp(number)
    await addRegistry(number)
  }
  expect(await database().productChange.count()).toBe(to)
  await addSales(to)
  const events = await database().event.findMany({ orderBy: { position: 'asc' } })
  for (const { id } of events) await deliverEvent(id, reactions)
}

/** One order of so many products of one maker, as everybody sees it. */
async function bigOrder(lines: number) {
  const wishes = []
  for (const number of numbers(0, lines)) {
    const productId = await shelve(cast.sari, { name: `Kain besar ${number}` })
    wishes.push({ productId, quantity: 10 })
  }
  const requestId = await ask(cast.hotelBuyer, wishes)
  const quoteId = await offer(cast.sari, requestId)
  const { orderId } = must(await acceptQuotes(cast.hotelBuyer, requestId, [quoteId], monday))
  const { id: partId } = await database().orderPart.findFirstOrThrow({ where: { orderId } })
  return { requestId, quoteId, orderId, partId }
}

/** A list of so many makers' products, and the same ones side by side. */
async function countShortlist(products: number): Promise<Counts> {
  const rows = await database().listing.findMany({ take: products, orderBy: { productId: 'asc' } })
  const productIds = rows.map(({ productId }) => productId)
  expect(productIds).toHaveLength(products)
  const list = { name: `Daftar ${products}`, productIds }
  const { shortlistId } = must(await createShortlist(cast.buyer, list, monday))
  const search = `?${productIds.map((id) => `productId=${id}`).join('&')}`
  const given = { params: { shortlistId } }
  return {
    shortlist: await statementsOf('buyer.shortlists.$shortlistId._index', cast.buyer, given),
    'shortlist edit': await statementsOf('buyer.shortlists.$shortlistId.edit', cast.buyer, given),
    'shortlist samples': await statementsOf(
      'buyer.shortlists.$shortlistId.samples',
      cast.buyer,
      given,
    ),
    'shortlist table': await statementsOf('buyer.shortlists.$shortlistId.xlsx', cast.buyer, given),
    saving: await statementsOf('buyer.shortlists.lines', cast.buyer, { search }),
    comparison: await statementsOf('catalogue.compare', cast.buyer, { search }),
  }
}

/** Statements that went to PostgreSQL while this was answered. */
async function statementsOf(
  route: string,
  actor: Actor,
  given: { params?: Record<string, string>; search?: string } = {},
): Promise<number> {
  const { loader } = await openRoute(route)
  if (!loader) throw new Error(`${route} shows nothing`)
  await knock(loader, { actor, ...given })
  const queries = vi.spyOn(pg.Client.prototype, 'query')
  const { status } = await knock(loader, { actor, ...given })
  const { length } = queries.mock.calls
  queries.mockRestore()
  expect([route, status]).toEqual([route, 200])
  return length
}

const actors: Record<string, (all: Cast) => Actor> = {
  producer: ({ sari }) => sari,
  buyer: ({ buyer }) => buyer,
  curator: ({ curatorOne }) => curatorOne,
  agency: ({ official }) => official,
  mentor: ({ mentor }) => mentor,
  cooperative: ({ cooperative }) => cooperative,
  admin: ({ admin }) => admin,
  catalogue: ({ buyer }) => buyer,
  inbox: ({ official }) => official,
}
/** Only the chair opens the calibration. */
const actorFor = (route: string): Actor | undefined =>
  route === 'agency.calibration' ? cast.chief : actors[route.split('.')[0] ?? '']?.(cast)

const params = { period: month, chainKey: 'duta' }
const searches: Record<string, string[]> = {
  'agency.curation._index': ['?shelf=gate', '?shelf=reading'],
  'agency.sales.$chainKey': ['products', 'outlets', 'placements', 'files'].map((v) => `?view=${v}`),
  'agency.evaluations.$period._index': ['product', 'producer', 'chain'].map((v) => `?by=${v}`),
  // Counted with products in them, below.
  'catalogue.compare': [],
  'buyer.samples.new': [],
  'catalogue._index': ['', '?q=kain', '?pieces=10&by=2030-01-01'],
}

/** Every page that is there without a record of its own: the lists. */
async function listPages(): Promise<string[]> {
  const lists = []
  for (const route of routeNames) {
    const isList = parametersIn(route).every((key) => key in params) && route.split('.')[0] !== ''
    if (!isList || !actorFor(route)) continue
    const { loader, default: page } = await openRoute(route)
    if (loader && page) lists.push(route)
  }
  return lists
}

type Counts = Record<string, number>
let atFirst: Counts
let later: Counts

async function countLists(): Promise<Counts> {
  const counts: Counts = {}
  for (const route of await listPages()) {
    const actor = actorFor(route)
    for (const search of searches[route] ?? ['']) {
      if (actor) counts[route + search] = await statementsOf(route, actor, { params, search })
    }
  }
  return counts
}

async function countOrder(lines: number): Promise<Counts> {
  const order = await bigOrder(lines)
  return {
    request: await statementsOf('buyer.requests.$requestId._index', cast.hotelBuyer, {
      params: order,
    }),
    order: await statementsOf('buyer.orders.$orderId._index', cast.hotelBuyer, { params: order }),
    quote: await statementsOf('producer.quotes.$quoteId._index', cast.sari, { params: order }),
    part: await statementsOf('producer.orders.$partId._index', cast.sari, { params: order }),
  }
}

/** Pages for everyone, of one product, maker, group or district. */
async function countPublic(): Promise<Counts> {
  const where = { producerId: cast.sari.organisationId, categoryId: 'batik' }
  const { slug, producerId } = await database().listing.findFirstOrThrow({ where })
  const places = { categoryId: 'batik', districtCode: '32.16.06', part: 'products-1.xml' }
  const params = { productSlug: slug, producerId, ...places }
  const counts: Counts = {}
  for (const route of [
    'catalogue.$productSlug',
    'catalogue.categories.$categoryId',
    'catalogue.districts.$districtCode',
    'makers.$producerId',
    'sitemap[.]xml',
    'sitemaps.$part',
  ]) {
    counts[route] = await statementsOf(route, cast.buyer, { params })
  }
  return counts
}

beforeAll(async () => {
  cast = await settle()
  await ensureDefaultRubric()
  await grow(0, few)
  const countAll = async (lines: number) => ({
    ...(await countLists()),
    ...(await countPublic()),
    ...(await countOrder(lines)),
    ...(await countShortlist(lines)),
  })
  atFirst = await countAll(few)
  await grow(few, many)
  later = await countAll(many)
}, 240_000)

describe('a page asks as much of the database', () => {
  it('with thirty rows as with three', () => {
    expect(Object.keys(atFirst).length).toBeGreaterThan(30)
    expect(Math.min(...Object.values(later))).toBeGreaterThan(0)
    const grown = Object.entries(later).flatMap(([page, count]) =>
      count > (atFirst[page] ?? 0) ? [`${page}: ${atFirst[page]} → ${count}`] : [],
    )
    expect(grown).toEqual([])
  })

  it('as a page may', () => {
    const greedy = Object.entries(later).filter(([, count]) => count > 30)
    expect(greedy).toEqual([])
  })
})

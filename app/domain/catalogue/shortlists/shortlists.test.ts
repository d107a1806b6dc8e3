import { beforeAll, expect, it } from 'vitest'
import { listProduct } from '#app/domain/catalogue/list-product.server.ts'
import { askForShortlist } from '#app/domain/ordering/ask-for-shortlist.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { database, transact } from '#app/platform/database.server.ts'
import '#tests/database.ts'
import { monday, must, shelve } from '#tests/ordering.ts'
import { type Cast, settle } from '#tests/people.ts'
import { addToShortlist } from './add-to-shortlist.server.ts'
import { archiveShortlist, restoreShortlist } from './archive-shortlist.server.ts'
import { createShortlist } from './create-shortlist.server.ts'
import { findShortlistFor, findShortlists, nameShortlists } from './queries.server.ts'
import { removeFromShortlist } from './remove-from-shortlist.server.ts'
import { saveShortlist } from './save-shortlist.server.ts'
import { mostLines, SavingSchema } from './schemas.ts'

let cast: Cast
let tempe: string
let sambal: string

async function list(name: string, goods = {}): Promise<string> {
  const productId = await shelve(cast.sari, { name, ...goods })
  await transact((tx) => listProduct(tx, { productId }))
  return productId
}

beforeAll(async () => {
  cast = await settle()
  tempe = await list('Keripik tempe', { minimum: 25, multiple: 20 })
  sambal = await list('Sambal bawang')
})

const make = async (name: string, productIds: string[] = []) =>
  must(await createShortlist(cast.buyer, { name, productIds }, monday)).shortlistId

const namesIn = async (id: string) =>
  (await findShortlistFor(cast.buyer, id))?.lines.map(({ productName }) => productName)

it('holds what is saved once, however often it is saved', async () => {
  const id = await make('Rak camilan', [tempe])
  const both = [tempe, sambal, sambal]
  expect(await addToShortlist(cast.buyer, id, both, monday)).toEqual({
    ok: true,
    value: { added: 1, already: 1 },
  })
  await Promise.all([1, 2, 3].map(() => addToShortlist(cast.buyer, id, both, monday)))
  expect(await namesIn(id)).toEqual(['Keripik tempe', 'Sambal bawang'])
  const events = await database().event.findMany({
    where: { subjectId: id },
    orderBy: { position: 'asc' },
  })
  expect(events.map(({ type }) => type)).toEqual(['shortlist.created', 'shortlist.extended'])
})

it('keeps a note per line and a name, and forgets a removed product', async () => {
  const id = await make('Hantaran', [tempe, sambal])
  const [first, second] = (await findShortlistFor(cast.buyer, id))?.lines ?? []
  const lines = [
    { id: first?.id ?? '', note: 'tanpa cabai' },
    { id: newId(), note: 'nobody has this line' },
  ]
  must(await saveShortlist(cast.buyer, id, { name: 'Hantaran Lebaran', lines }, monday))
  const where = { shortlistId: id, lineId: second?.id ?? '' }
  must(await removeFromShortlist(cast.buyer, where, monday))
  expect(await removeFromShortlist(cast.buyer, where, monday)).toMatchObject({ ok: false })
  expect(await findShortlistFor(cast.buyer, id)).toMatchObject({
    name: 'Hantaran Lebaran',
    lines: [{ productName: 'Keripik tempe', note: 'tanpa cabai', addedByName: cast.buyer.name }],
  })
})

it('is nothing to another firm', async () => {
  const id = await make('Rahasia', [tempe])
  const stranger = cast.hotelBuyer
  expect(await findShortlistFor(stranger, id)).toBeUndefined()
  expect((await nameShortlists(stranger)).length).toBe(0)
  const refusals = [
    await addToShortlist(stranger, id, [sambal], monday),
    await saveShortlist(stranger, id, { name: 'Milik kami', lines: [] }, monday),
    await removeFromShortlist(stranger, { shortlistId: id, lineId: newId() }, monday),
    await archiveShortlist(stranger, id, monday),
    await askForShortlist(stranger, id, monday),
  ]
  expect(refusals.map(({ ok }) => ok)).toEqual([false, false, false, false, false])
  expect(await namesIn(id)).toEqual(['Keripik tempe'])
})

it('is put away and brought back with everything in it', async () => {
  const id = await make('Musim lalu', [tempe])
  must(await archiveShortlist(cast.buyer, id, monday))
  expect(await archiveShortlist(cast.buyer, id, monday)).toMatchObject({ ok: false })
  expect(await addToShortlist(cast.buyer, id, [sambal], monday)).toEqual({
    ok: false,
    refusal: { reason: 'archived' },
  })
  const shelf = async (archived: boolean) =>
    (await findShortlists(cast.buyer, { archived, page: 1 })).items.map((each) => each.id)
  expect([(await shelf(false)).includes(id), await shelf(true)]).toEqual([false, [id]])
  must(await restoreShortlist(cast.buyer, id))
  expect(await namesIn(id)).toEqual(['Keripik tempe'])
})

it('takes only what the catalogue shows, and not more than it holds', async () => {
  const hidden = await shelve(cast.sari, { name: 'Belum tayang' })
  const empty = { name: 'Kosong', productIds: [hidden] }
  const before = await database().shortlist.count()
  expect(await createShortlist(cast.buyer, empty, monday)).toEqual({
    ok: false,
    refusal: { reason: 'nothingListed' },
  })
  expect(await database().shortlist.count()).toBe(before)
  const id = await make('Penuh')
  const lines = await Promise.all(
    Array.from({ length: mostLines }, async (_, number) => ({
      ...{ id: newId(), shortlistId: id, addedByName: 'Rani', addedAt: monday },
      productId: await shelve(cast.sari, { name: `Produk ${number}` }),
    })),
  )
  await database().shortlistLine.createMany({ data: lines })
  expect(await addToShortlist(cast.buyer, id, [tempe], monday)).toEqual({
    ok: false,
    refusal: { reason: 'full' },
  })
})

it('asks for all at once in allowed quantities, and names what left the catalogue', async () => {
  const gone = await list('Rengginang')
  const id = await make('Rak baru', [tempe, sambal, gone])
  await database().product.update({ where: { id: gone }, data: { state: 'unlisted' } })
  const asked = must(await askForShortlist(cast.buyer, id, monday))
  expect(asked).toMatchObject({ added: 2, already: 0, left: ['Rengginang'] })
  const lines = await database().requestLine.findMany({
    where: { requestId: asked.requestId },
    orderBy: { position: 'asc' },
  })
  expect(lines.map(({ productName, quantity }) => [productName, quantity])).toEqual([
    ['Keripik tempe', 40],
    ['Sambal bawang', 10],
  ])
  expect(must(await askForShortlist(cast.buyer, id, monday))).toMatchObject({
    ...{ requestId: asked.requestId, added: 0, already: 2 },
  })
})

it('asks for a name where no list is chosen', () => {
  expect(SavingSchema.safeParse({ productId: tempe, shortlistId: 'new' }).success).toBe(false)
  expect(SavingSchema.safeParse({ shortlistId: 'new', name: 'Baru' }).success).toBe(true)
  expect(SavingSchema.safeParse({ productId: tempe, shortlistId: newId() }).success).toBe(true)
})

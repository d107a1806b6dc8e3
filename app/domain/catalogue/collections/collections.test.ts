import { afterEach, beforeAll, expect, it } from 'vitest'
import { listProduct, refreshShelf } from '#app/domain/catalogue/list-product.server.ts'
import { setClock } from '#app/platform/clock.server.ts'
import { database, transact } from '#app/platform/database.server.ts'
import '#tests/database.ts'
import { dayAfter, monday, must, shelve } from '#tests/ordering.ts'
import { type Cast, settle } from '#tests/people.ts'
import { standingOf } from './collection.ts'
import {
  findCollectionFor,
  findMakerStories,
  findShownCollection,
  findShownCollections,
} from './queries.server.ts'
import { addToCollection, createCollection, saveCollection } from './save-collection.server.ts'
import { CollectionSchema } from './schemas.ts'

let cast: Cast
let tempe: string
let sambal: string

async function list(name: string): Promise<string> {
  const productId = await shelve(cast.sari, { name })
  await transact((tx) => listProduct(tx, { productId }))
  return productId
}

const words = { kind: 'season' as const, title: 'Hantaran Lebaran', lead: 'Siap dihantarkan.' }
const shown = { ...words, shownFrom: dayAfter(0), shownUntil: dayAfter(10), items: [] }

beforeAll(async () => {
  cast = await settle()
  tempe = await list('Keripik tempe')
  sambal = await list('Sambal bawang')
})
afterEach(() => setClock(undefined))

const namesIn = async (slug: string) =>
  (await findShownCollection(slug))?.listings.map(({ name }) => name)

it('is shown from its first day to its last, with what of it is on the shelf, in its order', async () => {
  const id = await createCollection(cast.official, shown, monday)
  setClock(monday)
  const { slug = '' } = (await findCollectionFor(cast.official, id)) ?? {}
  expect(slug).toMatch(/^hantaran-lebaran-[0-9a-f]{6}$/)
  expect(await findShownCollection(slug)).toBeUndefined()
  const both = [sambal, tempe, sambal]
  expect(must(await addToCollection(cast.official, id, both, monday))).toEqual({ added: 2 })
  expect(must(await addToCollection(cast.official, id, both, monday))).toEqual({ added: 0 })
  expect(await namesIn(slug)).toEqual(['Sambal bawang', 'Keripik tempe'])
  const items = [
    { id: sambal, position: 2 },
    { id: tempe, position: 1 },
  ]
  must(await saveCollection(cast.official, id, { ...shown, items }, monday))
  expect(await namesIn(slug)).toEqual(['Keripik tempe', 'Sambal bawang'])
  expect((await findShownCollections(6)).map(({ products }) => products)).toEqual([2])
  await database().product.update({ where: { id: tempe }, data: { state: 'unlisted' } })
  await transact((tx) => refreshShelf(tx, [tempe]))
  expect(await namesIn(slug)).toEqual(['Sambal bawang'])
  const out = [{ id: sambal, position: undefined }]
  must(await saveCollection(cast.official, id, { ...shown, items: out }, monday))
  expect(await findShownCollections(6)).toEqual([])
  must(await addToCollection(cast.official, id, [sambal], monday))
  for (const [day, isShown] of [
    [-1, false],
    [0, true],
    [10, true],
    [11, false],
  ] as const) {
    setClock(new Date(monday.getTime() + day * 24 * 3_600_000))
    expect([day, (await findShownCollection(slug)) !== undefined]).toEqual([day, isShown])
  }
})

it('is the office’s own, and holds only what it reaches', async () => {
  const id = await createCollection(cast.official, { ...shown, shownFrom: undefined }, monday)
  const stranger = { ...cast.official, organisationId: cast.cooperativeId }
  expect(await findCollectionFor(stranger, id)).toBeUndefined()
  expect((await saveCollection(stranger, id, shown, monday)).ok).toBe(false)
  expect((await addToCollection(stranger, id, [sambal], monday)).ok).toBe(false)
  const elsewhere = { ...cast.official, region: '51.01' }
  expect(must(await addToCollection(elsewhere, id, [sambal], monday))).toEqual({ added: 0 })
})

it('stands as its days say', () => {
  const at = (shownFrom: string | null, shownUntil: string | null = null) =>
    standingOf({ shownFrom, shownUntil }, '2026-10-12')
  expect([at(null), at('2026-10-13'), at('2026-10-12'), at('2026-10-01', '2026-10-11')]).toEqual([
    ...['draft', 'coming', 'shown', 'over'],
  ])
  const wrong = { ...words, shownFrom: '2026-10-12', shownUntil: '2026-10-11' }
  expect(CollectionSchema.safeParse(wrong).success).toBe(false)
})

it('tells makers’ stories where there is one to tell', async () => {
  expect(await findMakerStories(3)).toEqual([])
})

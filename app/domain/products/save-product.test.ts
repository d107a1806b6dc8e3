import { afterAll, beforeEach, expect, test } from 'vitest'
import { newId } from '#app/kernel/ids.ts'
import { closeDatabase, database } from '#app/platform/database.server.ts'
import { resetDatabase } from '#tests/database.ts'
import { type Cast, settle } from '#tests/people.ts'
import { createProduct } from './create-product.server.ts'
import { findProductFor, findProductsOf } from './queries.server.ts'
import { saveProduct } from './save-product.server.ts'

let cast: Cast
const now = new Date('2026-11-21T03:00:00Z')

beforeEach(async () => {
  await resetDatabase()
  cast = await settle()
})
afterAll(closeDatabase)

async function begin(name = 'Batik Kawung') {
  const made = await createProduct(cast.sari, { name, categoryId: 'batik' }, now)
  if (!made.ok) throw new Error(made.refusal.reason)
  return made.value.productId
}

const eventsOf = async (subjectId: string) =>
  (await database().event.findMany({ where: { subjectId }, orderBy: { position: 'asc' } })).map(
    ({ type, data }) => ({ type, data }),
  )

async function photo(ownerOrganisationId: string): Promise<string> {
  const id = newId()
  const data = { id, purpose: 'productPhoto', ownerOrganisationId, name: 'a.jpg' }
  const found = { type: 'image/jpeg', size: 1, sha256: 'x', variants: {} }
  await database().storedFile.create({ data: { ...data, ...found } })
  return id
}

async function submitted(productId: string, state: 'submitted' | 'revisionRequested') {
  const rubric = await database().rubric.create({ data: { id: newId(), name: 'Umum' } })
  const rubricVersion = await database().rubricVersion.create({
    data: { id: newId(), rubricId: rubric.id, version: 1, content: {} },
  })
  await database().submission.create({
    data: {
      id: newId(),
      number: 'KUR-2026-00001',
      productId,
      producerId: cast.sari.organisationId,
      agencyId: cast.agencyId,
      regionCode: '32.16',
      sector: 'textile',
      state,
      rubricVersionId: rubricVersion.id,
      submittedBy: cast.sari.userId,
    },
  })
}

test('a draft may be as empty as it likes, and fills up save by save', async () => {
  const made = await createProduct(cast.sari, {}, now)
  if (!made.ok) throw new Error(made.refusal.reason)
  const { productId } = made.value
  const named = await saveProduct(cast.sari, productId, 1, { name: 'Selendang' }, now)
  expect(named).toEqual({ ok: true, value: { version: 2, changed: ['name'] } })
  const tiers = [
    { minimumQuantity: 24, price: 360_000n },
    { minimumQuantity: 60, price: 345_000n },
  ]
  await saveProduct(cast.sari, productId, 2, { price: 385_000n, tiers, unit: 'lembar' }, now)
  expect(await findProductFor(cast.sari, productId)).toMatchObject({
    name: 'Selendang',
    slug: `selendang-${productId.slice(-8)}`,
    price: 385_000n,
    unit: 'lembar',
    tiers,
    version: 3,
  })
  await saveProduct(cast.sari, productId, 3, { price: null, tiers: null }, now)
  expect(await findProductFor(cast.sari, productId)).toMatchObject({ price: null, tiers: [] })
  expect(await eventsOf(productId)).toEqual([
    { type: 'product.created', data: { name: '' } },
    { type: 'product.saved', data: { version: 2, changed: ['name'] } },
    { type: 'product.saved', data: { version: 3, changed: ['price', 'tiers', 'unit'] } },
    { type: 'product.saved', data: { version: 4, changed: ['price', 'tiers'] } },
  ])
})

test('saving what is there already changes nothing', async () => {
  const productId = await begin()
  const same = { name: 'Batik Kawung', categoryId: 'batik', tiers: [], forChildren: false }
  const saved = await saveProduct(cast.sari, productId, 1, same, now)
  expect(saved).toEqual({ ok: true, value: { version: 1, changed: [] } })
})

test('of two saves from the same page the second is told, and nothing of the first is lost', async () => {
  const productId = await begin()
  await saveProduct(cast.sari, productId, 1, { story: 'Dari Sari' }, now)
  const second = await saveProduct(cast.sariPartner, productId, 1, { story: 'Dari Tono' }, now)
  expect(second).toMatchObject({
    ok: false,
    refusal: { reason: 'stale', product: { story: 'Dari Sari', version: 2 } },
  })
})

test('two saves at the same moment: one is kept, one is told', async () => {
  const productId = await begin()
  const saves = await Promise.all(
    Array.from({ length: 8 }, (_, index) =>
      saveProduct(cast.sari, productId, 1, { story: `Cerita ${index}` }, now),
    ),
  )
  expect(saves.filter(({ ok }) => ok)).toHaveLength(1)
  const refused = saves.flatMap((saved) => (saved.ok ? [] : [saved.refusal.reason]))
  expect(refused).toEqual(Array(7).fill('stale'))
  expect(await findProductFor(cast.sari, productId)).toMatchObject({ version: 2 })
})

test('another firm neither sees nor saves it', async () => {
  const productId = await begin()
  expect(await findProductFor(cast.otherMaker, productId)).toBeUndefined()
  const saved = await saveProduct(cast.otherMaker, productId, 1, { name: 'Saya' }, now)
  expect(saved).toEqual({ ok: false, refusal: { reason: 'notFound' } })
  expect((await findProductsOf(cast.otherMaker)).products).toEqual([])
})

test('while others read the file it is locked; when they send it back it opens', async () => {
  const productId = await begin()
  await submitted(productId, 'submitted')
  const saved = await saveProduct(cast.sari, productId, 1, { name: 'Lain' }, now)
  expect(saved).toMatchObject({
    ok: false,
    refusal: { reason: 'held', product: { submission: { agencyName: expect.any(String) } } },
  })
  await database().submission.updateMany({ data: { state: 'revisionRequested' } })
  expect(await saveProduct(cast.sari, productId, 1, { name: 'Lain' }, now)).toMatchObject({
    ok: true,
  })
})

test('a listed product stays listed, keeps its address, and says what changed', async () => {
  const productId = await begin()
  await database().product.update({ where: { id: productId }, data: { state: 'listed' } })
  const before = await findProductFor(cast.sari, productId)
  await saveProduct(cast.sari, productId, 1, { name: 'Nama Baru', price: 9_000n }, now)
  const after = await findProductFor(cast.sari, productId)
  expect(after).toMatchObject({ state: 'listed', slug: before?.slug, name: 'Nama Baru' })
  expect((await eventsOf(productId)).at(-1)).toEqual({
    type: 'product.edited',
    data: { version: 2, changed: ['name', 'price'] },
  })
})

test('photos keep their order and must be the firm’s own', async () => {
  const productId = await begin()
  const [one, two] = [await photo(cast.sari.organisationId), await photo(cast.sari.organisationId)]
  const photos = [one, two].map((fileId) => ({ fileId, alt: null }))
  await saveProduct(cast.sari, productId, 1, { photos }, now)
  await saveProduct(cast.sari, productId, 2, { photos: [...photos].reverse() }, now)
  const product = await findProductFor(cast.sari, productId)
  expect(product?.photos).toEqual([...photos].reverse())
  const foreign = [{ fileId: await photo(cast.otherMaker.organisationId), alt: null }]
  expect(await saveProduct(cast.sari, productId, 3, { photos: foreign }, now)).toEqual({
    ok: false,
    refusal: { reason: 'unknownPhoto' },
  })
})

test('a category that does not exist is not taken', async () => {
  const made = await createProduct(cast.sari, { name: 'X', categoryId: 'senjata' }, now)
  expect(made).toEqual({ ok: false, refusal: { reason: 'unknownCategory' } })
})

import { beforeAll, expect, it } from 'vitest'
import { listProducts } from '#app/domain/catalogue/list-product.server.ts'
import { StrictSearchSchema } from '#app/domain/catalogue/search/search-question.ts'
import { doors } from '#app/http/api/doors.ts'
import { SearchAnswer } from '#app/http/api/schemas/catalogue.ts'
import { newId } from '#app/kernel/ids.ts'
import { paths } from '#app/paths.ts'
import { closeDatabase, database, transact } from '#app/platform/database.server.ts'
import { action, loader } from '#app/routes/api.v1.catalogue._index.ts'
import { resetDatabase } from '#tests/database.ts'
import { settle } from '#tests/people.ts'

beforeAll(async () => {
  await resetDatabase()
  const { sari } = await settle()
  const id = newId()
  await database().product.create({
    data: {
      id,
      producerId: sari.organisationId,
      slug: 'batik-tulis-kawung',
      name: 'Batik Tulis Kawung',
      state: 'listed',
      categoryId: 'batik',
      unit: 'lembar',
      price: 385_000n,
      minimumOrder: 12,
    },
  })
  await transact((tx) => listProducts(tx, [{ productId: id }]))
})

const get = (search = '') =>
  loader({ request: new Request(`http://localhost${paths.api.catalogue(search)}`), params: {} })

it('answers machines with numbers, counts and what was put right', async () => {
  const response = await get('?q=batk&category=batik')
  expect(response.status).toBe(200)
  expect(response.headers.get('cache-control')).toBe('no-cache')
  expect(await response.json()).toMatchObject({
    total: 1,
    hits: [{ slug: 'batik-tulis-kawung', price: 385_000, minimumOrder: 12 }],
    facets: { category: [{ value: 'batik', count: 1 }] },
    corrected: 'batik',
  })
})

it('names the parameters that it cannot read', async () => {
  const response = await get('?page=0&channel=moon&channel=sun&q=batik')
  expect(response.status).toBe(400)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(await response.json()).toMatchObject({ status: 400, parameters: ['channel', 'page'] })
})

it('is read, not written', async () => {
  const request = new Request(`http://localhost${paths.api.catalogue()}`, { method: 'POST' })
  const response = await action({ request, params: {} })
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
})

it('answers as its document says, though it does not go through it', async () => {
  const answer = await (await get('?q=batik')).json()
  expect(SearchAnswer.parse(answer)).toEqual(answer)
  const told = Object.keys(doors.searchCatalogue.told?.shape ?? {})
  expect(told.sort()).toEqual(Object.keys(StrictSearchSchema.shape).sort())
})

it('says so when it cannot search', async () => {
  const url = process.env.DATABASE_URL
  await closeDatabase()
  process.env.DATABASE_URL = 'postgresql://nobody@127.0.0.1:1/nothing'
  const response = await get()
  expect([response.status, (await response.json()).status]).toEqual([500, 500])
  await closeDatabase()
  process.env.DATABASE_URL = url
})

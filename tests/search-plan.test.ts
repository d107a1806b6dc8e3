import { expect, it } from 'vitest'
import { parametersOf, SearchSchema } from '#app/domain/catalogue/search/search-question.ts'
import { searchStatement } from '#app/domain/catalogue/search/search-statement.server.ts'
import { database } from '#app/platform/database.server.ts'
import { Prisma } from '#app/platform/generated/prisma/client.ts'
import '#tests/database.ts'

/** Extensions bring operators of their own, and an index serves only those it was made for. */
it.each([
  ['search_entry', 'words', 'search_entry_words'],
  ['search_entry', 'title', 'search_entry_title'],
  ['search_name', 'words', 'search_name_words'],
])('%s is found by its %s from an index', async (table, column, index) => {
  const [, plan] = await database().$transaction([
    database().$executeRaw`SET LOCAL enable_seqscan = off`,
    database().$queryRaw<object[]>(
      Prisma.raw(`EXPLAIN SELECT * FROM ${table} WHERE ${column} && ARRAY[1, 2]`),
    ),
  ])
  expect(JSON.stringify(plan)).toContain(`Bitmap Index Scan on ${index}`)
})

/** What a product's page asks for: the newest four of its kind, in its district or anywhere. */
it.each([
  ["category_id = 'snacks'", 'listing_category_id_product_id_idx'],
  [
    "category_id = 'snacks' AND district_code = '32.16.01'",
    'listing_district_code_category_id_product_id_idx',
  ],
])('the newest with %s are read from the end of an index', async (condition, index) => {
  const [, plan] = await database().$transaction([
    database().$executeRaw`SET LOCAL enable_seqscan = off`,
    database().$queryRaw<object[]>(
      Prisma.raw(
        `EXPLAIN SELECT * FROM listing WHERE ${condition} ORDER BY product_id DESC LIMIT 4`,
      ),
    ),
  ])
  expect(JSON.stringify(plan)).toContain(`Index Scan Backward using ${index}`)
  expect(JSON.stringify(plan)).not.toContain('Sort')
})

async function planOf(address: string, everyPrice = true): Promise<string> {
  const asked = { today: '2026-11-22', except: [], everyPrice, terms: [], code: undefined }
  const question = SearchSchema.parse(parametersOf(new URLSearchParams(address)))
  const statement = searchStatement(question, asked)
  const [, plan] = await database().$transaction([
    database().$executeRaw`SET LOCAL enable_seqscan = off`,
    database().$queryRaw<object[]>`EXPLAIN ${statement}`,
  ])
  return JSON.stringify(plan)
}

it.each([
  ['', 'search_entry_newest'],
  ['category=snacks&grade=A&page=7', 'search_entry_newest'],
  ['sort=priceLow', 'search_entry_cheapest'],
  ['sort=priceHigh&page=2', 'search_entry_cheapest'],
])('a page of nearly everything (%s) is read from an index', async (address, index) => {
  const plan = await planOf(address)
  expect(plan).toMatch(new RegExp(`Index Scan (Backward )?using ${index}`))
  expect(plan).not.toContain('CTE matched')
})

it('an order by prices that are not for everybody goes by no index', async () => {
  expect(await planOf('sort=priceLow', false)).not.toContain('search_entry_cheapest')
})

it.each(['leadMost=7', 'district=32.16', 'certificate=halal'])(
  'what may be little (%s) is looked up once, and no index is walked for it in vain',
  async (address) => {
    const plan = await planOf(address)
    expect(plan).toContain('CTE matched')
    expect(plan).not.toContain('search_entry_newest')
  },
)

import { expect, it } from 'vitest'
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

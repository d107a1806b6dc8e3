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

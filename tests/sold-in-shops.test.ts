import { beforeAll, expect, it } from 'vitest'
import { countShops } from '#app/domain/catalogue/count-shops.server.ts'
import { listProduct, refreshShelf } from '#app/domain/catalogue/list-product.server.ts'
import { searchCatalogue } from '#app/domain/catalogue/search/search-catalogue.server.ts'
import { questionFrom } from '#app/domain/catalogue/search/search-question.ts'
import { findOutletsSelling } from '#app/domain/sales/outlets-selling.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { database, transact } from '#app/platform/database.server.ts'
import '#tests/database.ts'
import { monday, shelve } from '#tests/ordering.ts'
import { type Cast, settle } from '#tests/people.ts'
import { keepSoldRows } from '#tests/sold-rows.ts'

let cast: Cast
let tempe: string
let pisang: string

async function list(name: string): Promise<string> {
  const productId = await shelve(cast.sari, { name })
  await transact((tx) => listProduct(tx, { productId }))
  return productId
}

/** What outlets of one chain sold of this, by month. */
async function sell(productId: string, period: string, units: readonly number[]) {
  const chainId = newId()
  const key = chainId.slice(-8)
  await database().chain.create({ data: { id: chainId, key, name: `Jaringan ${key}` } })
  const chainProductId = newId()
  const goods = { id: chainProductId, chainId, sku: key, name: key, productId }
  await database().chainProduct.create({ data: goods })
  const fileId = newId()
  const file = { id: fileId, chainId, period, fileName: 'x.csv', fileHash: key, rows: units.length }
  await database().sellOutFile.create({ data: file })
  const sold = units.map((count, at) => ({ outletId: newId(), code: `T${at}`, units: count }))
  await database().outlet.createMany({
    data: sold.map(({ outletId, code }) => ({ id: outletId, chainId, code, name: code })),
  })
  await keepSoldRows({ fileId, chainProductId, sold })
}

const sold = async () => {
  const found = await searchCatalogue(questionFrom(new URLSearchParams('trait=shops')))
  return found.hits.map(({ name }) => name).sort()
}

const shopsOf = async (productId: string) =>
  (await database().listing.findUniqueOrThrow({ where: { productId } })).shops

beforeAll(async () => {
  cast = await settle()
  tempe = await list('Keripik tempe')
  pisang = await list('Keripik pisang')
})

it('is what outlets reported lately, and ends when they no longer do', async () => {
  await sell(tempe, '2026-09', [5, 0, 3])
  await sell(tempe, '2026-08', [1])
  await sell(pisang, '2026-03', [40])
  await countShops(await findOutletsSelling(monday), monday)
  expect([await shopsOf(tempe), await shopsOf(pisang)]).toEqual([3, 0])
  expect(await sold()).toEqual(['Keripik tempe'])
  await transact((tx) => refreshShelf(tx, [tempe]))
  expect(await shopsOf(tempe)).toBe(3)
  const nextYear = new Date('2027-06-01T02:00:00Z')
  await countShops(await findOutletsSelling(nextYear), nextYear)
  expect([await shopsOf(tempe), await sold()]).toEqual([0, []])
})

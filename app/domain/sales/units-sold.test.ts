import { beforeEach, expect, it } from 'vitest'
import { newId } from '#app/kernel/ids.ts'
import { period } from '#app/kernel/period.ts'
import { database } from '#app/platform/database.server.ts'
import { makeReady } from '#tests/curation.ts'
import { resetDatabase } from '#tests/database.ts'
import { settle } from '#tests/people.ts'
import { keepSoldRows } from '#tests/sold-rows.ts'
import { findUnitsSold } from './units-sold.server.ts'

beforeEach(resetDatabase)

it('counts what current reports say from the product’s own month on, and knows no zero', async () => {
  const cast = await settle()
  const [sold, silent] = [await makeReady(cast.sari), await makeReady(cast.sari, 'Lain')]
  const chainId = newId()
  await database().chain.create({ data: { id: chainId, key: 'uji', name: 'Uji' } })
  const outletId = newId()
  const outlet = { id: outletId, chainId, code: 'T1', name: 'Toko' }
  await database().outlet.create({ data: outlet })
  const chainProductId = newId()
  await database().chainProduct.create({
    data: { id: chainProductId, chainId, sku: 'A1', name: 'Kain', productId: sold },
  })
  const reports = [
    { month: '2026-08', state: 'current', units: 1000 },
    { month: '2026-09', state: 'superseded', units: 500 },
    { month: '2026-09', state: 'current', units: 40 },
    { month: '2026-10', state: 'current', units: 2 },
  ] as const
  for (const [index, { month, state, units }] of reports.entries()) {
    const fileId = newId()
    await database().sellOutFile.create({
      data: {
        ...{ id: fileId, chainId, period: month, state, rows: 1 },
        ...{ fileName: `${index}.csv`, fileHash: `${index}` },
      },
    })
    await keepSoldRows({ fileId, chainProductId, sold: [{ outletId, units }] })
  }
  const since = period('2026-09')
  const products = [sold, silent].map((productId) => ({ productId, since }))
  expect(await findUnitsSold(products)).toEqual(new Map([[sold, 42]]))
  expect(await findUnitsSold([])).toEqual(new Map())
})

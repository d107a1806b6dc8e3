import { readdirSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { prepareJobs } from '#app/platform/jobs.server.ts'
import { importOutlets } from './import-outlets.server.ts'
import { importPlacements } from './import-placements.server.ts'
import { importProducts } from './import-products.server.ts'
import { importSellOut } from './import-sell-out.server.ts'
import { operator } from './importer.ts'
import { fileFromDisk } from './table-file.server.ts'

const folder = 'tests/fixtures/cases'
const bring = async (name: string, by: typeof importSellOut) => {
  const r = await by({ importer: operator, file: await fileFromDisk(`${folder}/${name}`), now: new Date() })
  if (!r.ok) throw new Error(name + JSON.stringify(r.refusal))
  const { sample, ...v } = r.value
  console.log(name, JSON.stringify({ ...v, rejected: v.rejected.slice(0, 5), nrej: v.rejected.length, warnings: v.warnings.slice(0, 3), nwarn: v.warnings.length }))
}
beforeAll(prepareJobs)
test('x', async () => {
  await bring('produk-terkurasi.csv', importProducts)
  await bring('gerai.csv', importOutlets)
  await bring('penempatan.csv', importPlacements)
  for (const f of readdirSync(folder).filter((f) => /^(sellout|penjualan)/.test(f))) await bring(f, importSellOut)
  await bring('sellout-bintang-2026-10.xlsx', importSellOut)
  await bring('produk-terkurasi.csv', importProducts)
  await bring('gerai.csv', importOutlets)
  await bring('penempatan.csv', importPlacements)
}, 120000)

import { expect, test } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import '#tests/database.ts'
import { importOutlets } from './import-outlets.server.ts'
import { importProducts } from './import-products.server.ts'
import { importSellOut } from './import-sell-out.server.ts'
import { operator } from './importer.ts'
import { fileFromDisk, fileFromBytes } from './table-file.server.ts'
import { writeFileSync } from 'node:fs'
test('bench', async () => {
  const now = new Date()
  const t = (c: string) => fileFromBytes('x.csv', new TextEncoder().encode(c))
  const P = 1000, O = 300
  await importProducts({ importer: operator, now, file: t('Jaringan;SKU;Nama Produk\n' + Array.from({ length: P }, (_, i) => `c;P${i};Produk ${i}`).join('\n')) })
  await importOutlets({ importer: operator, now, file: t('Jaringan;Kode Gerai\n' + Array.from({ length: O }, (_, i) => `c;S${i}`).join('\n')) })
  const lines = ['PLU,BARCODE,DESCRIPTION,STORE,PERIOD,QTY_SOLD,GROSS_SALES,QTY_RETURN,OOS_DAYS']
  for (let p = 0; p < P; p++) for (let o = 0; o < O; o++) lines.push(`P${p},,PRODUK PANJANG ${p},S${o},202608,${o},${o * 1000},0,0`)
  writeFileSync('/tmp/big.csv', lines.join('\n'))
  const rss0 = process.memoryUsage().rss
  let max = 0; const iv = setInterval(() => { max = Math.max(max, process.memoryUsage().rss) }, 50)
  const t0 = performance.now()
  const r = await importSellOut({ importer: operator, now, file: await fileFromDisk('/tmp/big.csv') })
  clearInterval(iv)
  console.log('ms', performance.now() - t0, 'rss', rss0 >> 20, max >> 20, r.ok && r.value.created, JSON.stringify(r).slice(0, 200))
}, 300000)

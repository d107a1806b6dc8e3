import { test } from 'vitest'
import '#tests/database.ts'
import { sellOutRowReader } from './read-sell-out-row.ts'
import { sellOutColumns } from './sell-out-columns.ts'
import { openTable } from './open-table.server.ts'
import { createStaging, stage } from './sell-out-staging.server.ts'
import { database, transact } from '#app/platform/database.server.ts'
import { fileFromDisk } from './table-file.server.ts'
import { streamTextRows } from '#app/platform/tables/stream-text-rows.server.ts'
import { newId } from '#app/kernel/ids.ts'
test('bench', async () => {
  const file = await fileFromDisk('/tmp/big.csv')
  let t = performance.now(); const lap = (w: string) => { console.log('LAP', w, (performance.now() - t).toFixed(0), process.memoryUsage().rss >> 20); t = performance.now() }
  let n = 0
  for await (const b of streamTextRows(file.chunks())) n += b.length
  lap('stream ' + n)
  const o = await openTable(file, sellOutColumns, { on: database(), kind: 'x', scope: '' }); lap('open')
  if (!o.ok) return
  for await (const b of o.value.batches()) n += b.rows.length
  lap('batches')
  const read = sellOutRowReader(o.value.columns)
  for await (const b of o.value.batches()) for (const r of b.rows) read(r)
  lap('batches+read')
  const id = newId(), id2 = newId()
  await transact(async (tx) => {
    await createStaging(tx)
    for (let i = 0; i < 60; i++) await stage(tx, Array.from({ length: 5000 }, (_, k) => ({ product: id, outlet: id2, day: null, units: k, value: 1000n, returned: 0, outOfStockDays: 0, row: k, sheet: 0 })))
    lap('stage')
  }, { timeout: 600000 })
}, 300000)

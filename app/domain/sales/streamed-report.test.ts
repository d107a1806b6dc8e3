import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { resetDatabase } from '#tests/database.ts'
import { importOutlets } from './import-outlets.server.ts'
import { importProducts } from './import-products.server.ts'
import { importSellOut } from './import-sell-out.server.ts'
import { operator } from './importer.ts'
import { fileFromBytes } from './table-file.server.ts'

type Options = { chain?: string; period?: string; dryRun?: boolean }

const bring = (
  by: typeof importSellOut,
  name: string,
  content: string,
  { isStreamed = false, ...options }: Options & { isStreamed?: boolean } = {},
) => {
  const file = fileFromBytes(name, new TextEncoder().encode(content))
  // Only its size tells that a text is to be streamed.
  const asked = isStreamed ? { ...file, size: 2 ** 30 } : file
  const now = new Date('2026-11-02T03:00:00Z')
  return by({ importer: operator, file: asked, now, ...options })
}

const [products, outlets] = [300, 500]
const skuOf = (product: number) => `L-${product}`
const storeOf = (outlet: number) => `S-${outlet}`
const august = { chain: 'elok', period: '2026-08' }

beforeEach(async () => {
  await resetDatabase()
  const goods = Array.from({ length: products }, (_, n) => `elok;${skuOf(n)};Dodol ${n}`)
  await bring(importProducts, 'p.csv', ['Jaringan;SKU;Nama Produk', ...goods].join('\n'))
  const shops = Array.from({ length: outlets }, (_, n) => `elok,${storeOf(n)}`)
  await bring(importOutlets, 'o.csv', ['Chain,Store Code', ...shops].join('\n'))
})

test.each<[string, number[], string]>([
  ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0], 'oldExcel'],
  ['a PNG', [0x89, 0x50, 0x4e, 0x47], 'notATable'],
  ['a JPEG', [0xff, 0xd8, 0xff], 'notATable'],
  ['a PDF', [...Buffer.from('%PDF-1.7')], 'notATable'],
  ['what holds NUL bytes', [0x41, 0, 0, 0, 0x42, 0, 0, 0], 'notATable'],
])('%s of any size is called what it is', async (_, beginning, problem) => {
  const bytes = new Uint8Array(8 * 1024 * 1024 + 1).fill(0x20)
  bytes.set(Array.from({ length: 100 }, () => beginning).flat())
  const imported = await importSellOut({
    ...{ importer: operator, file: fileFromBytes('x', bytes), now: new Date() },
  })
  expect(imported).toEqual({ ok: false, refusal: { reason: 'unreadable', problem } })
})

describe('a quote that is never closed', () => {
  const lines = Array.from(
    { length: 6000 },
    (_, n) => `${skuOf(n % 12)},${storeOf(Math.floor(n / 12))},${n},1000`,
  )
  const withQuoteAt = (row: number) => lines.with(row - 2, `"${lines[row - 2]}`)

  test.each([3, 5000, 6001])('refuses a streamed report that opens it in line %i', async (row) => {
    const content = ['SKU,STORE,QTY,VALUE', ...withQuoteAt(row)].join('\n')
    const refused = { ok: false, refusal: { reason: 'unreadable', problem: 'openQuote', row } }
    expect(await bring(importSellOut, 'x.csv', content, august)).toEqual(refused)
    const streamed = { ...august, isStreamed: true }
    expect(await bring(importSellOut, 'x.csv', content, streamed)).toEqual(refused)
    expect(await bring(importSellOut, 'x.csv', `${content}\n`, streamed)).toEqual(refused)
    expect(await database().sellOutFile.count()).toBe(0)
    expect(await database().sellOutBlock.count()).toBe(0)
    expect(await database().event.count({ where: { type: 'sellOut.imported' } })).toBe(0)
  })

  test.each([3, 5000, 6001])('refuses a streamed list that opens it in line %i', async (row) => {
    const list = lines.map((_, n) => `elok,N-${n},Toko ${n}`)
    const content = ['Chain,Store Code,Store Name', ...list.with(row - 2, 'elok,N-1,"Toko 1')]
    const imported = await bring(importOutlets, 'o.csv', content.join('\n'), { isStreamed: true })
    expect(imported).toEqual({
      ok: false,
      refusal: { reason: 'unreadable', problem: 'openQuote', row },
    })
    expect(await database().outlet.count()).toBe(outlets)
  })

  test('is given up after 64 KB, and what is long but closed is not', async () => {
    const report = (cell: string) =>
      ['SKU,NAME,STORE,QTY,VALUE', `L-1,${cell},S-1,1,1000`, ...lines.slice(0, 40)].join('\n')
    const streamed = { ...august, isStreamed: true }
    const closed = await bring(
      importSellOut,
      'x.csv',
      report(`"${'x\n'.repeat(30_000)}"`),
      streamed,
    )
    expect(closed).toMatchObject({ ok: true, value: { rows: 41 } })
    const tooLong = await bring(
      importSellOut,
      'x.csv',
      report(`"${'x\n'.repeat(35_000)}"`),
      streamed,
    )
    expect(tooLong).toMatchObject({ ok: false, refusal: { problem: 'openQuote', row: 2 } })
  })
})

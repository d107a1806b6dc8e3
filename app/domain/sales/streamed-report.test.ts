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

test.each([
  ['CR and LF', '\r\n'],
  ['LF', '\n'],
  ['CR alone, as on old Macs', '\r'],
  ['CR, CR and LF, as of text converted twice', '\r\r\n'],
])('a text in lines of %s says the same streamed and read as a whole', async (_, lineBreak) => {
  const heading = '\ufeff"Kode\r\nBarang","Nama, panjang",Toko,Terjual,Omzet,Retur,Hari Kosong'
  const lines = Array.from({ length: 7000 }, (_, n) => {
    // Codes nobody has seen before come all through the file.
    const [sku, store] = [skuOf(Math.floor(n / 24)), storeOf((n % 24) + Math.floor(n / 60))]
    if (n % 997 === 5) return `${sku},,S-unknown,1,1000,,`
    if (n % 991 === 7) return `${sku},"Dodol\r\n""dua"" baris, ${n}",${store},${n},"1.000",,3`
    if (n % 13 === 0) return `"${sku}","Dodol ""asin"", ${n}","${store}",${n},"${n}000",0,`
    return `${sku},Dodol 12" besar,${store},${n},${n}000,${n % 5 || ''},${n % 32 || ''}`
  })
  // Each page of a printout begins with the heading.
  const again = heading.slice(1)
  const pages = [lines.slice(0, 3000), lines.slice(3000, 6500), lines.slice(6500)]
  const text = pages.map((page) => page.join('\r\n')).join(`\r\n${again}\r\n`)
  const numbers = '(1),(2),(3),(4),(5),(6),(7)'
  const content = [heading, numbers, text, 'JUMLAH,,,9,9,,', '']
    .join('\r\n')
    .replaceAll('\r\n', lineBreak)
  const answers = []
  for (const isStreamed of [false, true]) {
    await database().sellOutBlock.deleteMany()
    await database().sellOutFile.deleteMany()
    const imported = await bring(importSellOut, 'x.csv', content, { ...august, isStreamed })
    const sold = await database().sellOut.findMany({
      orderBy: { row: 'asc' },
      omit: { fileId: true },
    })
    answers.push({ imported, sold })
  }
  const [whole, streamed] = answers
  expect(whole?.imported).toMatchObject({ ok: true, value: { rows: 7000, period: '2026-08' } })
  const skipped = whole?.imported.ok ? whole.imported.value.skipped.map(({ kind }) => kind) : []
  expect(skipped).toEqual(['columnNumbers', 'repeatedHeading', 'repeatedHeading', 'total'])
  expect(whole?.sold.length).toBeGreaterThan(6000)
  expect(streamed).toEqual(whole)
})

type Given = { sku: string; store: string; figures: (number | null)[] }

test('what fills several chunks is stored as it was given, repeats between them once', async () => {
  const pairs = Array.from(
    { length: products * outlets },
    (_, n) => (n * 7919) % (products * outlets),
  )
  const given = pairs
    .filter((pair) => pair % 29 !== 0)
    .map((pair): Given => {
      const [product, outlet] = [pair % products, Math.floor(pair / products)]
      const returned = product % 4 === 0 ? null : pair % 3 ? pair % 7 : null
      const figures = [pair % 1000, pair * 1000, returned, product % 5 ? pair % 32 : null]
      return { sku: skuOf(product), store: storeOf(outlet), figures }
    })
  expect(given.length).toBeGreaterThan(32_768 + 10_000)
  const lineOf = ({ sku, store, figures }: Given) => [sku, store, ...figures].join(',')
  const heading = 'SKU,STORE,QTY,VALUE,RETURNS,OOS DAYS'
  const content = [heading, ...given.map(lineOf)].join('\n')
  const streamed = { ...august, isStreamed: true }
  const counts = { rows: given.length, created: given.length, duplicates: 0, rejected: [] }
  const open = await bring(importSellOut, 'open.csv', `${content}\n"L-1,S-1,1,1,,`, streamed)
  expect(open).toMatchObject({ refusal: { problem: 'openQuote', row: given.length + 2 } })
  expect(await database().sellOutBlock.count()).toBe(0)
  const first = await bring(importSellOut, 'x.csv', content, streamed)
  expect(first).toMatchObject({ ok: true, value: counts })
  const expected = given.map((one, n) => `${lineOf(one)},${n + 2}`)
  expect(differing(await stored(), expected)).toEqual([])
  expect(await partsAndTornSums()).toEqual({ parts: 2 * products, torn: 0 })
  expect(await tornSets()).toEqual([])

  const [again, changed] = [given[5] as Given, given[9] as Given]
  const other = { ...changed, figures: [1, 1, null, null] }
  const repeating = `${content}\n${lineOf(again)}\n${lineOf(other)}`
  const second = await bring(importSellOut, 'y.csv', repeating, streamed)
  expect(second).toMatchObject({
    ok: true,
    value: { rows: given.length + 2, duplicates: given.length },
  })
  const rejected = second.ok ? second.value.rejected.map(({ row, reason }) => [row, reason]) : []
  const torn = [9 + 2, given.length + 3].map((row) => [row, 'conflictingRows'])
  expect(rejected).toEqual(torn)
}, 60_000)

const differing = (one: string[], other: string[]) =>
  one.length === other.length
    ? one.filter((line, at) => line !== other[at]).slice(0, 5)
    : [`${one.length} and ${other.length} rows`]

/** The rows as a line each, in the order of the file. */
async function stored(): Promise<string[]> {
  const lines = await database().$queryRaw<{ line: string }[]>`
    SELECT concat(p.sku, ',', o.code, ',', s.units, ',', s.value, ',', s.returned, ',',
      s.out_of_stock_days, ',', s."row") AS line
    FROM sell_out s JOIN chain_product p ON p.id = s.chain_product_id
    JOIN outlet o ON o.id = s.outlet_id ORDER BY s."row"`
  return lines.map(({ line }) => line)
}

/** How many blocks there are, and how many whose sums are not those of their own arrays. */
async function partsAndTornSums() {
  const [answer] = await database().$queryRaw<unknown[]>`
    SELECT count(*)::int AS parts, count(*) FILTER (WHERE
      (units_sum, value_sum, returned_sum, out_of_stock_days_sum, out_of_stock_outlets)
      IS DISTINCT FROM (
        (SELECT sum(each) FROM unnest(units) each), (SELECT sum(each) FROM unnest("values") each),
        (SELECT sum(each) FROM unnest(returned) each),
        (SELECT sum(each) FROM unnest(out_of_stock_days) each),
        (SELECT count(*) FROM unnest(out_of_stock_days) each WHERE each > 0))
      OR outlets <> ARRAY(SELECT each FROM unnest(outlets) each ORDER BY each))::int AS torn
    FROM sell_out_block`
  return answer
}

/** Totals whose outlets are not those that the rows name. */
const tornSets = () => database().$queryRaw<unknown[]>`
  SELECT t.chain_product_id FROM sell_out_total t
  WHERE t.outlets <> stretched((
    SELECT outlet_set(array_agg(o.ordinal)) FROM sell_out s JOIN outlet o ON o.id = s.outlet_id
    WHERE (s.file_id, s.chain_product_id) = (t.file_id, t.chain_product_id)), length(t.outlets))`

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

test('a long list in lines of CR alone leaves out its repeated headings too', async () => {
  const shop = (n: number) => `elok,T-${n},Toko ${n}`
  const heading = 'Chain,Store Code,Store Name'
  const list = [heading, ...Array.from({ length: 6000 }, (_, n) => shop(n))]
  const content = [...list.slice(0, 5500), heading, ...list.slice(5500), ''].join('\r')
  const counts = []
  for (const isStreamed of [true, false]) {
    const imported = await bring(importOutlets, 'o.csv', content, { isStreamed, dryRun: true })
    const skipped = [{ kind: 'repeatedHeading', row: 5501 }]
    expect(imported).toMatchObject({ ok: true, value: { rows: 6000, rejected: [], skipped } })
    counts.push(imported.ok && imported.value.created)
  }
  expect(counts).toEqual([6000, 6000])
})

test.each([
  ['LF', '\n'],
  ['CR alone', '\r'],
])(
  'blank rows in lines of %s may part the heading from the numbers beneath it',
  async (_, lineBreak) => {
    const lines = ['SKU,STORE,QTY,VALUE', '', ' , ,,', '(1),(2),(3),(4)', 'L-1,S-1,2,2000', '']
    const content = [...lines, 'L-2,S-1,3,3000', ''].join(lineBreak)
    const list = [
      'Chain,Store Code,Store Name,Address',
      '',
      ' ,,,',
      '(1),(2),(3),(4)',
      'elok,B-1,B,',
    ]
    for (const isStreamed of [false, true]) {
      const told = { rejected: [], skipped: [{ row: 4, kind: 'columnNumbers' }] }
      const report = await bring(importSellOut, 'x.csv', content, { ...august, isStreamed })
      expect(report).toMatchObject({ ok: true, value: { rows: 2, ...told } })
      const sold = await database().sellOut.findMany({ orderBy: { row: 'asc' } })
      expect(sold.map(({ row, units }) => [row, units])).toEqual([
        [5, 2],
        [7, 3],
      ])
      const outlet = await bring(importOutlets, 'o.csv', list.join(lineBreak), { isStreamed })
      expect(outlet).toMatchObject({ ok: true, value: { rows: 1, ...told } })
    }
  },
)

test('a bare CR in a heading does not end a line of a text of LF', async () => {
  const content = 'Kode\rBarang,"Toko",Terjual,Omzet\nL-1,S-1,2,2000\n"L-2",S-1,3,"3000"\n'
  for (const isStreamed of [false, true]) {
    const report = await bring(importSellOut, 'x.csv', content, { ...august, isStreamed })
    expect(report).toMatchObject({ ok: true, value: { rows: 2, accepted: 2, skipped: [] } })
    const sold = await database().sellOut.findMany({ orderBy: { row: 'asc' } })
    expect(sold.map(({ row, units }) => [row, units])).toEqual([
      [2, 2],
      [3, 3],
    ])
  }
})

test('old Mac text in Windows’ letters or in wide ones is read by its lines', async () => {
  const content = ['Chain,Store Code,Store Name', 'elok,K-1,Café Satu', 'elok,K-2,Dua', ''].join(
    '\r',
  )
  const wide = Buffer.from(`\ufeff${content}`, 'utf16le')
  for (const bytes of [Buffer.from(content, 'latin1'), wide]) {
    const file = { ...fileFromBytes('o.csv', bytes), size: 2 ** 30 }
    const imported = await importOutlets({ importer: operator, file, now: new Date() })
    expect(imported).toMatchObject({ ok: true, value: { rows: 2, rejected: [] } })
    const shop = await database().outlet.findFirstOrThrow({ where: { code: 'K-1' } })
    expect(shop.name).toBe('Café Satu')
    await database().outlet.deleteMany({ where: { code: { startsWith: 'K-' } } })
  }
})

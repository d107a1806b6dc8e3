import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { bytesBehind, download, follow, type People } from '../story.ts'
import { isSigned, noteCause, openMonth, readVerdicts, type Said, sign } from './evaluation.ts'
import { cases } from './properties.ts'
import { importTable } from './sales.ts'

const october = 'Oktober 2026'
const report = 'sellout-anugerah-2026-10.csv'
const cookies = 'Kue Kering Nastar Mandiri Mandiri'
const cookiesCode = 'ANU-1002'
const nothing = '—tidak ada data'

type Truth = {
  sales: { sku: string; month: string; value: number; outlets: number; expectedOutlets: number }[]
}

/** What the chains' files really say of the month, as its table should write it. */
async function truthOf(month: string): Promise<Map<string, Said>> {
  const { sales }: Truth = JSON.parse(await readFile(join(cases, 'truth.json'), 'utf8'))
  return new Map(
    sales
      // A product that stands nowhere yet is expected from nobody: it has no row.
      .filter((sale) => sale.month === month && sale.expectedOutlets > 0)
      .map(({ sku, value, outlets, expectedOutlets }) => [
        sku,
        {
          value: outlets === 0 ? nothing : value.toLocaleString('id-ID'),
          reported: `${outlets} dari ${expectedOutlets}`,
        },
      ]),
  )
}

/** From the chains' files to a signed month and its correction. */
export function theMonth(people: People): void {
  test('Ratna takes in the chains’ products, outlets, placements and reports', async ({
    browser,
  }) => {
    // Nine tables, each looked at before it goes in.
    test.slow()
    const ratna = await people.enter(browser, 'Ratna Dewi')
    const tables = [
      ['Produk jaringan', 'produk-terkurasi.csv', '75'],
      ['Gerai', 'gerai.csv', '31'],
      ['Penempatan', 'penempatan.csv', '733'],
      ['Penjualan di gerai', 'sellout-anugerah-2026-09.csv', '157'],
      ['Penjualan di gerai', 'sellout-bintang-2026-09.xlsx', '517'],
      ['Penjualan di gerai', 'penjualan-cakrawala-09-2026.csv', '10'],
      ['Penjualan di gerai', report, '151'],
      ['Penjualan di gerai', 'sellout-bintang-2026-10.xlsx', '516'],
      ['Penjualan di gerai', 'penjualan-cakrawala-10-2026.csv', '10'],
    ] as const
    for (const [kind, file, rows] of tables) {
      await importTable(ratna, { kind, table: join(cases, file), rows })
    }
  })

  test('the month says of every product what the chains’ files say', async ({ browser }) => {
    const hendra = await people.enter(browser, 'Hendra Saputra')
    await openMonth(hendra, october)
    // A month that the demonstration has signed shows what was signed until it is signed anew.
    if (await isSigned(hendra)) {
      await sign(hendra, october, 'Laporan tiga jaringan menyusul.')
      await openMonth(hendra, october)
    }
    const truth = await truthOf('2026-10')
    const said = await readVerdicts(hendra)
    expect(truth.size).toBeGreaterThan(60)
    expect(Object.fromEntries([...truth.keys()].map((sku) => [sku, said.get(sku)]))).toEqual(
      Object.fromEntries(truth),
    )
  })

  test('the month says what fell and why; Ratna notes the cause and what to do', async ({
    browser,
  }) => {
    const ratna = await people.enter(browser, 'Ratna Dewi')
    await openMonth(ratna, october)
    await noteCause(ratna, {
      product: cookies,
      cause: 'Distribusi dan stok',
      text: 'Stok kosong 32 hari di empat gerai; oven rusak dua pekan.',
      action: 'Dampingi perbaikan oven dan simpan stok sepekan.',
      days: 20,
    })
  })

  let signed = 1

  test('Hendra freezes the month and signs it; PDF and XLSX come from the frozen row', async ({
    browser,
  }) => {
    const hendra = await people.enter(browser, 'Hendra Saputra')
    await openMonth(hendra, october)
    signed = await sign(hendra, october, 'Penyebab dan tindak lanjut dicatat.')
    await expect(hendra.getByText('Dampingi perbaikan oven').first()).toBeVisible()
    expect((await bytesBehind(hendra, 'Laporan PDF')).subarray(0, 4).toString()).toBe('%PDF')
    expect(await download(hendra, 'Data .xlsx')).toBe(`evaluasi-2026-10-${signed}.xlsx`)
  })

  test('a correction afterwards is one more revision; the one before stays readable', async ({
    browser,
  }) => {
    const lines = (await readFile(join(cases, report), 'utf8')).split('\n')
    const at = lines.findIndex((line) => line.startsWith('ANU-1002,'))
    const cells = (lines[at] ?? '').split(',')
    lines[at] = cells
      .with(5, `${Number(cells[5]) + 10}`)
      .with(6, `${Number(cells[6]) + 295_000}`)
      .join(',')
    const buffer = Buffer.from(lines.join('\n'))
    const ratna = await people.enter(browser, 'Ratna Dewi')
    await importTable(ratna, {
      kind: 'Penjualan di gerai',
      table: { name: report, mimeType: 'text/csv', buffer },
      rows: '1',
    })

    const hendra = await people.enter(browser, 'Hendra Saputra')
    await openMonth(hendra, october)
    const reason = 'Minimarket Anugerah memperbaiki laporan satu gerai.'
    expect(await sign(hendra, october, reason)).toBe(signed + 1)
    await follow(hendra, `Revisi ${signed + 1}`)
    await expect(hendra.getByRole('row', { name: cookiesCode })).toContainText('1.032.500')
    await openMonth(hendra, october)
    await follow(hendra, signed === 1 ? 'Asli' : `Revisi ${signed}`)
    await expect(hendra.getByText(`Digantikan oleh revisi ${signed + 1}.`)).toBeVisible()
    await expect(hendra.getByRole('row', { name: cookiesCode })).toContainText('737.500')
  })
}

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { bytesBehind, download, follow, type People } from '../story.ts'
import { noteCause, openMonth, sign } from './evaluation.ts'
import { cases } from './properties.ts'
import { importTable } from './sales.ts'

const october = 'Oktober 2026'
const report = 'sellout-anugerah-2026-10.csv'
const cookies = 'Kue Kering Nastar Mandiri Mandiri'
const cookiesCode = 'ANU-1002'

/** From the chains' files to a signed month and its correction. */
export function theMonth(people: People): void {
  test('Ratna takes in the chains’ products, outlets, placements and reports', async ({
    browser,
  }) => {
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
    await expect(ratna.getByText('Dampingi perbaikan oven').first()).toBeVisible()
    await follow(ratna, /^Turun \d/)
    const row = ratna.getByRole('row', { name: cookiesCode })
    await expect(row).toContainText('737.500')
    await expect(row).toContainText('4 dari 4')
  })

  test('Hendra freezes the month and signs it; PDF and XLSX come from the frozen row', async ({
    browser,
  }) => {
    const hendra = await people.enter(browser, 'Hendra Saputra')
    await openMonth(hendra, october)
    await sign(hendra)
    await expect(hendra.getByText(`${october} dibekukan dan ditandatangani.`)).toBeVisible()
    expect((await bytesBehind(hendra, 'Laporan PDF')).subarray(0, 4).toString()).toBe('%PDF')
    expect(await download(hendra, 'Data .xlsx')).toBe('evaluasi-2026-10-1.xlsx')
  })

  test('a correction afterwards is a second revision; the first stays readable', async ({
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
    await sign(hendra, 'Minimarket Anugerah memperbaiki laporan satu gerai.')
    await expect(hendra.getByText(`${october} diperbaiki, revisi 2.`)).toBeVisible()
    await follow(hendra, 'Revisi 2')
    await expect(hendra.getByRole('row', { name: cookiesCode })).toContainText('1.032.500')
    await openMonth(hendra, october)
    await follow(hendra, 'Asli')
    await expect(hendra.getByText('Digantikan oleh revisi 2.')).toBeVisible()
    await expect(hendra.getByRole('row', { name: cookiesCode })).toContainText('737.500')
  })
}

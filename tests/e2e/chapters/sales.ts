import { expect, type Page } from '@playwright/test'
import { choose, expectAccessible, follow, open, press, send } from '../story.ts'

type Table = string | { name: string; mimeType: string; buffer: Buffer }

type Import = {
  kind: 'Produk jaringan' | 'Gerai' | 'Penempatan' | 'Penjualan di gerai'
  table: Table
  rows: string
}

/** A chain's table: uploaded, its columns looked at, every row's fate seen, then taken in at once. */
export async function importTable(official: Page, { kind, table, rows }: Import): Promise<void> {
  await open(official, 'Penjualan')
  await follow(official, 'Impor tabel')
  await choose(official, new RegExp(`^${kind}$`))
  await official.getByLabel('Berkas', { exact: true }).setInputFiles(table)
  await press(official, 'Baca berkas')
  await official.getByText('Kolom berkas', { exact: true }).click()
  await expectAccessible(official)
  await press(official, 'Baca ulang dengan kolom ini')
  await send(official, `Impor ${rows} baris`)
  // A job takes it in; the page looks again by itself until it is done.
  await expect(official.getByText(`${rows} baris sudah masuk.`)).toBeVisible({ timeout: 60_000 })
  await expectAccessible(official)
}

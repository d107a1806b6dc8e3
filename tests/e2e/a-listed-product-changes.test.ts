import { expect, type Page, test } from '@playwright/test'
import { expectAccessible, follow, newVisitor, open, People, press } from './story.ts'

test.describe.configure({ mode: 'serial', timeout: 180_000 })

const people = new People({})
const product = 'Batik Tulis Kawung Soga'
const madeOf = 'Katun primissima, malam, soga alam dan nila'

async function listing(visitor: Page): Promise<void> {
  await visitor.goto('/catalogue?q=kawung+soga')
  await visitor
    .getByRole('link', { name: new RegExp(product) })
    .first()
    .click()
  await expect(visitor.getByRole('heading', { name: product, level: 1 })).toBeVisible()
}

test('a harmless edit is in the catalogue at once, a material one waits', async ({ browser }) => {
  const sari = await people.enter(browser, 'Sari Wulandari')
  await open(sari, 'Produk')
  await follow(sari, product)
  await sari.getByLabel('Kesanggupan per hari').fill('47')
  await sari.getByLabel('Bahan', { exact: true }).fill(madeOf)
  await press(sari, 'Simpan dulu')
  await expect(sari.getByText(/Tersimpan\. Menunggu diperiksa: Bahan\./)).toBeVisible()
  await expect(
    sari.getByText('Menunggu diperiksa, katalog masih menampilkan yang lama'),
  ).toBeVisible()
  await expectAccessible(sari)
  const visitor = await newVisitor(browser)
  await listing(visitor)
  await expect(visitor.getByText(/^47\s.*per hari$/)).toBeVisible()
  await expect(visitor.getByText(madeOf)).toHaveCount(0)
})

test('an official compares, accepts, and the catalogue shows the new', async ({ browser }) => {
  const ratna = await people.enter(browser, 'Ratna Dewi')
  await ratna.goto('/agency/changes')
  await expectAccessible(ratna)
  await follow(ratna, product)
  await expect(ratna.getByText(madeOf)).toBeVisible()
  await expectAccessible(ratna)
  await press(ratna, 'Terima perubahan')
  await expect(ratna.getByText('Perubahan diterima.')).toBeVisible()
  const visitor = await newVisitor(browser)
  await listing(visitor)
  await expect(visitor.getByText(madeOf).first()).toBeVisible()
})

test('a shopper complains; the office asks, the maker promises, the office accepts', async ({
  browser,
}) => {
  const visitor = await newVisitor(browser, { on: 'phone' })
  await listing(visitor)
  const slug = visitor.url().split('/').at(-1)
  await visitor.goto(`/cards/${slug}`)
  await follow(visitor, 'Laporkan masalah pada produk ini')
  await visitor.getByLabel('Apa yang terjadi?').fill('Warnanya luntur pada cucian pertama.')
  await expectAccessible(visitor)
  await press(visitor, 'Kirim laporan')
  await expect(visitor.getByText(/Laporan diterima dengan nomor INS-/)).toBeVisible()

  const ratna = await people.enter(browser, 'Ratna Dewi')
  await ratna.goto('/agency/incidents')
  await follow(ratna, product)
  await follow(ratna, 'Minta jawaban IKM')
  await ratna.getByLabel('Yang ditanyakan').fill('Berapa kali kain dicuci sebelum dijual?')
  await ratna.getByLabel('Paling lambat').fill('2099-01-31')
  await press(ratna, 'Kirim pertanyaan')
  await expect(ratna.getByText('Pertanyaan terkirim.')).toBeVisible()

  const sari = await people.enter(browser, 'Sari Wulandari')
  await open(sari, 'Pengaduan')
  await follow(sari, product)
  await expect(sari.getByText('Warnanya luntur pada cucian pertama.')).toBeVisible()
  await follow(sari, 'Janji memperbaiki')
  await sari.getByLabel('Yang diperbaiki').fill('Kain dicuci dua kali sebelum dikemas.')
  await sari.getByLabel('Selesai paling lambat').fill('2099-02-28')
  await press(sari, 'Kirim janji')
  await expect(sari.getByText('Janji tercatat.')).toBeVisible()

  await ratna.reload()
  await follow(ratna, 'Terima perbaikan')
  await ratna.getByLabel('Yang sudah diperiksa').fill('Lima contoh dicuci, warnanya tetap.')
  await press(ratna, 'Terima perbaikan')
  await expect(ratna.getByText('Perbaikan diterima. Pengaduan selesai.')).toBeVisible()
})

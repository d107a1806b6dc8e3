import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { enterAs, eventually, expectAccessible, follow, newVisitor, press, visit } from './story.ts'

const cases = join(import.meta.dirname, '../fixtures/cases')
const pictures = join(import.meta.dirname, '../../scripts/demo/pictures')

test.describe.configure({ mode: 'serial' })

/** Rina Juariah is in the office's list; Etalase has never seen her. */
const rina = { email: 'rina.juariah@contoh.id', password: 'batik tarum wangi' }
const productName = 'Batik Cap Muara Tarum'

let ratna: Page
let maker: Page
let invitation = ''

test('Ratna takes the office’s own list into the books', async ({ browser }) => {
  ratna = await enterAs(browser, 'Ratna Dewi')
  await visit(ratna, '/agency/producers')
  await follow(ratna, 'Impor registri')
  await expectAccessible(ratna)
  await ratna.getByLabel('Berkas registri').setInputFiles(join(cases, 'registri-ikm.csv'))
  await press(ratna, 'Periksa berkas')
  await expect(ratna.getByText('431 baris dibaca; judul kolom ada di baris 4.')).toBeVisible()
  await expect(ratna.getByText('NIB ini dibulatkan oleh lembar kerja').first()).toBeVisible()
  await expectAccessible(ratna)
  await press(ratna, 'Impor 412 baris')
  const done = ratna.getByText('Selesai: 401 usaha baru, 0 diperbarui.')
  await eventually(ratna, () => done.isVisible())
  const rejects = ratna.waitForEvent('download')
  await ratna.getByRole('link', { name: 'Unduh baris yang ditolak' }).click()
  expect((await rejects).suggestedFilename()).toBe('registri-ikm-alasan.csv')
})

test('uploading the same list again changes nothing', async () => {
  await ratna.goto('/agency/registry/new')
  await ratna.getByLabel('Berkas registri').setInputFiles(join(cases, 'registri-ikm.csv'))
  await press(ratna, 'Periksa berkas')
  await expect(ratna.getByRole('link', { name: 'Masuk, baru 0' })).toBeVisible()
  await expect(ratna.getByRole('link', { name: 'Masuk, diperbarui 0' })).toBeVisible()
})

test('Ratna invites Rina by a link', async () => {
  await visit(ratna, '/agency/producers?q=Rina+Juariah')
  await follow(ratna, 'Sari Lestari')
  await expectAccessible(ratna)
  await follow(ratna, 'Undang lewat tautan')
  await ratna.getByLabel('Surel').fill(rina.email)
  await press(ratna, 'Buat undangan')
  await expect(ratna.getByRole('link', { name: 'Bagikan lewat WhatsApp' })).toHaveAttribute(
    'href',
    /^https:\/\/wa\.me\/6281254632146\?text=/,
  )
  invitation = await ratna.getByLabel('Tautan undangan').inputValue()
  await expectAccessible(ratna)
})

test('Rina sets a password and completes the file of her firm', async ({ browser }) => {
  maker = await newVisitor(browser, { on: 'phone' })
  await visit(maker, invitation)
  await maker.getByLabel('Kata sandi').fill('pendek')
  await press(maker, 'Terima undangan')
  await expect(maker.getByText('Kata sandi paling sedikit 10 karakter.').first()).toBeVisible()
  await maker.getByLabel('Kata sandi').fill(rina.password)
  await press(maker, 'Terima undangan')
  await visit(maker, '/producer/firm')
  await expect(maker.getByLabel('NIB')).toHaveValue('8228407743543')
  await maker.getByLabel('Kode KBLI').fill('13134')
  await maker.getByLabel(/^Bank /).fill('Bank Rakyat Tarum')
  await maker.getByLabel('Nomor rekening').fill('0011223344')
  await maker.getByLabel('Atas nama').fill('Rina Juariah')
  await press(maker, 'Simpan data usaha')
  await expect(maker.getByText('Data usaha sudah lengkap.')).toBeVisible()
})

test('the same invitation opens only once', async ({ browser }) => {
  const stranger = await newVisitor(browser)
  await stranger.goto(invitation)
  await expect(stranger.getByText('Tautan undangan ini tidak berlaku lagi.')).toBeVisible()
})

test('Rina writes her product down on the phone, and what is wrong is said beside it', async () => {
  await visit(maker, '/producer/products/new')
  await maker.getByLabel('Nama produk').fill(productName)
  await maker.getByLabel('Kelompok produk').selectOption({ label: 'Batik dan kain' })
  await press(maker, 'Mulai mengisi')
  await maker.getByLabel('Harga satuan').first().fill('seratus ribu')
  await maker.getByLabel('Kode batang').fill('8991234560178')
  await press(maker, 'Simpan dulu')
  await expect(maker.getByLabel('Harga satuan').first()).toHaveValue('seratus ribu')
  await expect(maker.getByText('Tulis rupiah bulat').first()).toBeVisible()
  await expectAccessible(maker)

  await maker.getByLabel('Cerita produk').fill('Motif ombak muara, dicap dua kali di kain katun.')
  await maker.getByLabel('Bahan').fill('Katun primissima, pewarna indigo alam')
  await maker.getByLabel('Satuan jual').fill('lembar')
  await maker.getByLabel('Harga satuan').first().fill('145.000')
  await maker.getByLabel('Pesanan paling sedikit').fill('12')
  await maker.getByLabel('Kelipatan pesanan').fill('6')
  await maker.getByLabel('Tingkat 1: Mulai jumlah').fill('48')
  await maker.getByLabel('Tingkat 1: Harga satuan').fill('132.000')
  await maker.getByLabel('Waktu siap kirim').fill('10')
  await maker.getByLabel('Kesanggupan per hari').fill('20')
  await maker.getByLabel('Kode batang').fill('8991234560177')
  await maker
    .locator('input[type=file]')
    .setInputFiles([
      join(pictures, 'batik-parang-wedel.webp'),
      join(pictures, 'batik-tiga-negeri.webp'),
    ])
  await expect(maker.locator('input[name="photoId"]:not([value=""])')).toHaveCount(2, { timeout: 60_000 })
  await press(maker, 'Simpan dulu')
  await expect(maker.getByText('NIB: belum dicatat.')).toBeVisible()
  await expectAccessible(maker)
})

test('Rina records her licence, and Ratna verifies it', async () => {
  await visit(maker, '/producer/certificates/new')
  await maker.getByLabel('Jenis').selectOption({ label: 'NIB' })
  await maker.getByLabel('Nomor').fill('82284077')
  await maker.getByLabel('Seluruh usaha').check()
  await press(maker, 'Simpan')
  await expect(maker.getByText('NIB terdiri dari 13 angka. Baru ada 8.').first()).toBeVisible()
  await maker.getByLabel('Nomor').fill('8228407743543')
  await press(maker, 'Simpan')
  await visit(maker, '/producer/certificates')

  await visit(ratna, '/agency/certificates')
  await follow(ratna, /Sari Lestari/)
  await expectAccessible(ratna)
  await press(ratna, /Sahkan|Verifikasi|Benar/)
})

test('Rina hands her product in and sees who holds it', async () => {
  await maker.goto('/producer/products')
  await follow(maker, productName)
  await press(maker, 'Simpan dan periksa')
  await expectAccessible(maker)
  await press(maker, /Kirim/)
  await expectAccessible(maker)
  console.log(await maker.locator('main').innerText(), maker.url())
})

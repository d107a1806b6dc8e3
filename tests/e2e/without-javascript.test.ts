import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { assign, decide, handIn, openReading, runGate, score } from './chapters/curation.ts'
import { pictures } from './chapters/properties.ts'
import {
  collect,
  confirmPart,
  invoice,
  order,
  payByTransfer,
  quote,
  receive,
  ship,
  writeRequest,
} from './chapters/trade.ts'
import { choose, follow, newVisitor, open, People, press } from './story.ts'

/** From sign-up to money in the bank in browsers that run no script at all. */
test.describe.configure({ mode: 'serial', timeout: 300_000 })

const tati = { name: 'Tati Kurniasih', email: 'tati@contoh.id', password: 'lurik cibarusah halus' }
const ujang = {
  name: 'Ujang Sutisna',
  email: 'ujang@contoh.id',
  password: 'saung tarum pinggir kali',
}
const people = new People({ script: false, known: [tati, ujang] })

const productName = 'Lurik Hujan Gerimis'
const request = 'Kain taplak untuk tiga saung'
const nib = '1270329918201'
const picture = join(pictures, 'batik-tiga-negeri.webp')
let orderNumber = ''
let shipment = ''

test('Tati signs up as a maker and completes the file of her firm', async ({ browser }) => {
  const page = await newVisitor(browser, { script: false })
  await page.goto('/')
  await page.goto('/sign-up')
  await choose(page, 'Pelaku IKM')
  await page.getByLabel('Nama Anda').fill(tati.name)
  await page.getByLabel('Nama usaha').fill('Lurik Cibarusah')
  await page.getByLabel('Kecamatan').selectOption({ label: 'Cibarusah' })
  await page.getByLabel('Surel').fill(tati.email)
  await page.getByLabel('Kata sandi').fill('pendek')
  await press(page, 'Daftar')
  await expect(page.getByText('Kata sandi paling sedikit 10 karakter.').first()).toBeVisible()
  await expect(page.getByLabel('Surel')).toHaveValue(tati.email)
  await page.getByLabel('Kata sandi').fill(tati.password)
  await press(page, 'Daftar')

  await page.getByLabel('NIB').fill(nib)
  await page.getByLabel('Kode KBLI').fill('13121')
  await page.getByLabel('Desa atau kelurahan').selectOption({ index: 1 })
  await page.getByLabel('Alamat').fill('Kp. Babakan RT 001/003')
  await page.getByLabel(/^Bank /).fill('Bank Citarum')
  await page.getByLabel('Nomor rekening').fill('7011 5566 01')
  await page.getByLabel('Atas nama').fill(tati.name)
  await press(page, 'Simpan data usaha')
  await expect(page.getByText(/^Masih kurang: Nomor HP, /)).toBeVisible()
  await page.getByLabel('Nomor HP').fill('0812 9005 3301')
  await page.getByLabel('Pekerja laki-laki').fill('0')
  await page.getByLabel('Pekerja perempuan').fill('2')
  await page.getByLabel('Kapasitas per bulan').fill('90')
  await page.getByLabel('Satuan').fill('lembar')
  await press(page, 'Simpan data usaha')
  await expect(page.getByText('Data usaha sudah lengkap.')).toBeVisible()
})

test('her draft keeps what is wrong with a word beside it, and takes a photo', async ({
  browser,
}) => {
  const maker = await people.enter(browser, tati.name)
  await open(maker, 'Produk')
  await follow(maker, 'Tambah produk')
  await maker.getByLabel('Nama produk').fill(productName)
  await maker.getByLabel('Kelompok produk').selectOption({ label: 'Batik dan kain' })
  await press(maker, 'Mulai mengisi')
  await maker.getByLabel('Bahan').fill('Katun benang 40/2, pewarna kulit tingi')
  await maker.getByLabel('Harga satuan').first().fill('seratus ribu')
  await press(maker, 'Simpan dulu')
  await expect(maker.getByLabel('Harga satuan').first()).toHaveValue('seratus ribu')
  await expect(maker.getByText('Tulis rupiah bulat').first()).toBeVisible()
  await expect(maker.getByLabel('Bahan')).toHaveValue(/^Katun benang/)

  await maker.getByLabel('Harga satuan').first().fill('95.000')
  await maker
    .getByLabel('Cerita produk')
    .fill('Ditenun dua bersaudara di teras rumah, tiga hari untuk selembar kain.')
  await maker.getByLabel('Satuan jual').fill('lembar')
  await maker.getByLabel('Pesanan paling sedikit').fill('5')
  await maker.getByLabel('Kelipatan pesanan').fill('1')
  await maker.getByLabel('Waktu siap kirim').fill('7')
  await maker.getByLabel('Kesanggupan per hari').fill('4')
  await maker.locator('input[type=file]').setInputFiles(picture)
  await press(maker, 'Simpan dulu')
  await expect(maker.getByRole('link', { name: /^Foto utama: / })).toBeVisible()
})

test('her licence is recorded with its paper, and verified', async ({ browser }) => {
  const maker = await people.enter(browser, tati.name)
  await open(maker, 'Sertifikat')
  await follow(maker, 'Catat sertifikat')
  await maker.getByLabel('Jenis').selectOption({ label: 'NIB' })
  await maker.getByLabel('Nomor').fill(nib)
  await choose(maker, 'Seluruh usaha')
  await maker.locator('input[type=file]').setInputFiles(picture)
  await press(maker, 'Simpan')
  await expect(maker.getByText('Sertifikat dicatat. Petugas dinas memeriksanya.')).toBeVisible()
  const ratna = await people.enter(browser, 'Ratna Dewi')
  await open(ratna, 'Sertifikat')
  await follow(ratna, `NIB ${nib}`)
  await press(ratna, 'Sahkan, lalu lanjut')
  await expect(ratna.getByText(`NIB ${nib} disahkan.`)).toBeVisible()
})

test('the file goes through gate, scores and decision', async ({ browser }) => {
  await handIn(await people.enter(browser, tati.name), productName)
  const ratna = await people.enter(browser, 'Ratna Dewi')
  await runGate(ratna, productName)
  await assign(ratna, ['Dimas Pratama', 'Nur Hidayah'])
  for (const name of ['Dimas Pratama', 'Nur Hidayah']) {
    const curator = await people.enter(browser, name)
    await openReading(curator, productName)
    await score(curator, { usual: 4, packaging: 2, comment: 'Label belum memuat cara cuci.' })
  }
  const hendra = await people.enter(browser, 'Hendra Saputra')
  await decide(hendra, productName, { outcome: 'Lolos kurasi' })
  await expect(hendra.getByText('Lolos kurasi. Produk sudah tampil di katalog.')).toBeVisible()
})

test('Ujang signs up as a buyer and asks for a quote', async ({ browser }) => {
  const page = await newVisitor(browser, { script: false })
  await page.goto('/sign-up')
  await choose(page, 'Pembeli')
  await page.getByLabel('Nama Anda').fill(ujang.name)
  await page.getByLabel('Nama usaha').fill('Rumah Makan Saung Tarum')
  await page.getByLabel('Jenis pembeli').selectOption({ label: 'Hotel dan restoran' })
  await page.getByLabel('Kecamatan').selectOption({ label: 'Setu' })
  await page.getByLabel('Surel').fill(ujang.email)
  await page.getByLabel('Kata sandi').fill(ujang.password)
  await press(page, 'Daftar')
  await page.getByLabel('Alamat').fill('Jl. Raya Setu No. 12')
  await press(page, 'Simpan')
  await expect(page.getByText('Data perusahaan disimpan.')).toBeVisible()

  const buyer = await people.enter(browser, ujang.name)
  await collect(buyer, 'lurik gerimis', productName, '24')
  await writeRequest(buyer, {
    title: request,
    deliverTo: 'Jl. Raya Setu No. 12',
    deliverInDays: 25,
    wishes: [{ product: productName, quantity: '24', target: '90.000' }],
  })
  await press(buyer, 'Kirim ke 1 IKM')
})

test('the quote becomes an order that is shipped and received', async ({ browser }) => {
  const maker = await people.enter(browser, tati.name)
  await quote(maker, request, { product: productName, price: '92.000', days: 7 })
  const buyer = await people.enter(browser, ujang.name)
  orderNumber = await order(buyer, request)
  await confirmPart(maker, orderNumber)
  shipment = await ship(maker, productName, '24')
  await open(buyer, 'Pesanan')
  await follow(buyer, orderNumber)
  await receive(buyer, shipment, { product: productName, accepted: '23', refused: '1' })
})

test('what was accepted is billed, paid with proof and confirmed', async ({ browser }) => {
  const maker = await people.enter(browser, tati.name)
  await open(maker, 'Pesanan')
  await follow(maker, new RegExp(`^${orderNumber}`))
  await invoice(maker)
  const buyer = await people.enter(browser, ujang.name)
  await open(buyer, 'Pesanan')
  await follow(buyer, orderNumber)
  await payByTransfer(buyer, { path: picture, scripted: false })
  await maker.reload()
  await press(maker, 'Pastikan pembayaran')
  await expect(maker.getByText('Pembayaran dipastikan. Tagihan lunas.')).toBeVisible()
})

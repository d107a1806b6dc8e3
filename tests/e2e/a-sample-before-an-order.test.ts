import { expect, test } from '@playwright/test'
import { discardDraft } from './chapters/trade.ts'
import { choose, eventually, follow, newVisitor, open, People, press, visit } from './story.ts'

test.describe.configure({ mode: 'serial', timeout: 240_000 })

const people = new People({ inTheDark: ['Wawan Setiawan'] })
const crisps = 'Keripik Tempe Renyah 100 g'
const sauce = 'Sambal Bawang Botol 180 g'

test('Wawan says what a sample of his sauce costs', async ({ browser }) => {
  const wawan = await people.enter(browser, 'Wawan Setiawan')
  await open(wawan, 'Produk')
  await follow(wawan, sauce)
  await follow(wawan, 'Contoh untuk pembeli')
  await choose(wawan, 'Dibayar, dipotong dari pesanan pertama')
  await press(wawan, 'Simpan')
  await expect(wawan.getByText('Isi harga contoh, lebih dari Rp 0.').first()).toBeVisible()
  await wawan.getByLabel('Harga contoh tiap buah').fill('16.500')
  await press(wawan, 'Simpan')
  await expect(wawan.getByText('Pemberian contoh disimpan.')).toBeVisible()
})

test('the door is there for visitors, and asks them to sign in first', async ({ browser }) => {
  const visitor = await newVisitor(browser, { on: 'phone' })
  await visit(visitor, '/catalogue?q=sambal+bawang+botol')
  await follow(visitor, sauce)
  await follow(visitor, 'Minta contoh')
  await expect(visitor).toHaveURL(/\/sign-in\?back=/)
})

test('Lina asks for a sample from the product’s page', async ({ browser }) => {
  const lina = await people.enter(browser, 'Lina Kartika')
  await visit(lina, '/catalogue?q=sambal+bawang+botol')
  await follow(lina, sauce)
  await follow(lina, 'Minta contoh')
  await expect(lina.getByText(/Rp\s16\.500 per buah contoh, dipotong/)).toBeVisible()
  await lina.getByLabel('Jumlah').fill('11')
  await lina.getByLabel('Telepon penerima').fill('nol delapan')
  await press(lina, 'Minta contoh')
  await expect(lina.getByText('Tulis nomor telepon').first()).toBeVisible()
  await lina.getByLabel('Jumlah').fill('2')
  await lina.getByLabel('Telepon penerima').fill('0812 9000 4402')
  await press(lina, 'Minta contoh')
  await expect(lina.getByText('Menunggu jawaban IKM')).toBeVisible()
})

test('Wawan hears of it and sends it', async ({ browser }) => {
  const wawan = await people.enter(browser, 'Wawan Setiawan')
  await wawan.goto('/inbox')
  const news = `Hotel Citarum Asri meminta contoh: ${sauce}`
  await eventually(wawan, () => wawan.getByText(news).isVisible())
  await open(wawan, 'Contoh')
  await follow(wawan, sauce)
  await expect(wawan.getByText('+6281290004402')).toBeVisible()
  await follow(wawan, 'Kirim contoh')
  await expect(wawan.getByLabel('Biaya contoh')).toHaveValue('33.000')
  await wawan.getByLabel('Kurir').fill('JNE')
  await wawan.getByLabel('Nomor resi').fill('JP7734120100')
  await press(wawan, 'Contoh sudah dikirim')
  await expect(wawan.getByText('Pembeli dikabari bahwa contoh dikirim.')).toBeVisible()
})

test('Lina says that it fits, and takes it into a request', async ({ browser }) => {
  const lina = await people.enter(browser, 'Lina Kartika')
  await discardDraft(lina)
  await open(lina, 'Contoh')
  await follow(lina, sauce)
  await expect(lina.getByText('JNE, resi JP7734120100')).toBeVisible()
  await follow(lina, 'Sudah diterima')
  await press(lina, 'Simpan')
  await expect(lina.getByText('Pilih salah satu.').first()).toBeVisible()
  await choose(lina, 'Cocok, kami mau memesan')
  await lina.getByLabel('Kata untuk IKM').fill('Pedasnya pas.')
  await press(lina, 'Simpan')
  await press(lina, 'Tambah ke permintaan')
  await expect(lina).toHaveURL(/\/buyer\/requests\//)
  await expect(lina.getByText(sauce).first()).toBeVisible()
  await discardDraft(lina)
})

test('Rani asks for samples of a whole list, and takes one back', async ({ browser }) => {
  const rani = await people.enter(browser, 'Rani Anggraini')
  await visit(rani, '/buyer/shortlists')
  await follow(rani, 'Rak camilan triwulan depan')
  await follow(rani, 'Minta contoh semua')
  await expect(rani.getByText(/^Sudah diminta: CTH-/)).toBeVisible()
  await press(rani, 'Minta semua contoh')
  await expect(rani.getByText('3 contoh diminta, 1 sudah berjalan.')).toBeVisible()
  await follow(rani, crisps)
  await press(rani, 'Tarik permintaan')
  await expect(rani.getByText('Permintaan contoh ditarik.')).toBeVisible()
  await expect(rani.getByRole('button', { name: 'Tarik permintaan' })).toHaveCount(0)
})

import { expect, type Page, test } from '@playwright/test'
import { discardDraft, order, quote, writeRequest } from './chapters/trade.ts'
import {
  choose,
  dayAhead,
  eventually,
  follow,
  newVisitor,
  open,
  People,
  press,
  visit,
} from './story.ts'

test.describe.configure({ mode: 'serial', timeout: 240_000 })

const people = new People({ inTheDark: ['Wawan Setiawan'] })
const title = 'Dua puluh camilan untuk rak kasir'
const request = 'Camilan kasir dari panggilan'
const crisps = 'Keripik Tempe Renyah 100 g'
const sauce = 'Sambal Bawang Botol 180 g'

const row = (page: Page, product: string) => page.getByRole('row', { name: new RegExp(product) })

test('Rani writes a call, and what is wrong is said beside it', async ({ browser }) => {
  const rani = await people.enter(browser, 'Rani Anggraini')
  await open(rani, 'Panggilan')
  await follow(rani, 'Tulis panggilan')
  await rani.getByLabel('Judul').fill(title)
  await choose(rani, 'Makanan ringan')
  await choose(rani, 'Bumbu dan sambal')
  await rani.getByLabel('Hari terakhir').fill(dayAhead(10))
  await choose(rani, /^Halal$/)
  await rani.getByLabel('Harga paling rendah').fill('20.000')
  await rani.getByLabel('Harga paling tinggi').fill('17.000')
  await press(rani, 'Simpan panggilan')
  await expect(rani.getByText('lebih kecil daripada harga paling rendah').first()).toBeVisible()
  await rani.getByLabel('Harga paling rendah').fill('')
  await press(rani, 'Simpan panggilan')
  await press(rani, 'Buka panggilan')
  await expect(rani.getByText('Panggilan dibuka. IKM yang cocok diberi tahu.')).toBeVisible()
})

test('everybody can read it, with its conditions and how long it is open', async ({ browser }) => {
  const visitor = await newVisitor(browser, { on: 'phone' })
  await visit(visitor, '/calls')
  await follow(visitor, title)
  await expect(visitor.getByText('Ditutup 10 hari lagi')).toBeVisible()
  await expect(visitor.getByText(/sampai Rp\s17\.000/)).toBeVisible()
})

test('Wawan hears of it, sees that he fits, and enters', async ({ browser }) => {
  const wawan = await people.enter(browser, 'Wawan Setiawan')
  await wawan.goto('/inbox')
  await eventually(wawan, () => wawan.getByText(`Produk Anda cocok untuk ${title}`).isVisible())
  await follow(wawan, `Produk Anda cocok untuk ${title}`)
  await expect(row(wawan, crisps).getByText('Cocok')).toBeVisible()
  await press(wawan, `Masukkan ${crisps}`)
  await expect(wawan.getByText(`${crisps} masuk ke panggilan.`)).toBeVisible()
  await press(wawan, `Masukkan ${sauce}`)
})

test('Sari sees what her products lack', async ({ browser }) => {
  const sari = await people.enter(browser, 'Sari Wulandari')
  await open(sari, 'Panggilan')
  await follow(sari, title)
  await expect(sari.getByText('bukan kelompok produk yang dicari').first()).toBeVisible()
  await expect(sari.getByRole('button', { name: /^Masukkan/ })).toHaveCount(0)
})

test('Rani asks about one and declines the other', async ({ browser }) => {
  const rani = await people.enter(browser, 'Rani Anggraini')
  await open(rani, 'Panggilan')
  await follow(rani, title)
  await follow(rani, crisps)
  await choose(rani, 'Tanya dulu')
  await press(rani, 'Kirim putusan')
  await expect(rani.getByText('Tulis paling sedikit satu pertanyaan.').first()).toBeVisible()
  await rani
    .getByLabel('Pertanyaan')
    .fill('Sanggup 500 bungkus sepekan?\nKapan contoh bisa dikirim?')
  await press(rani, 'Kirim putusan')
  await expect(rani.getByText('1 produk diputus.')).toBeVisible()
  await follow(rani, sauce)
  await choose(rani, 'Tidak diambil')
  await rani.getByLabel('Alasan bila tidak diambil').selectOption({ label: 'Kemasan belum sesuai' })
  await rani.getByLabel('Penjelasan').fill('Rak kasir tidak muat botol kaca.')
  await press(rani, 'Kirim putusan')
})

test('Wawan answers one by one, and reads why the other was declined', async ({ browser }) => {
  const wawan = await people.enter(browser, 'Wawan Setiawan')
  await wawan.goto('/inbox')
  await eventually(wawan, () =>
    wawan.getByText(`Minimarket Melati bertanya tentang ${crisps}`).isVisible(),
  )
  await follow(wawan, `Minimarket Melati bertanya tentang ${crisps}`)
  await wawan.getByLabel('Sanggup 500 bungkus sepekan?').fill('Sanggup, dua kali kirim.')
  await press(wawan, 'Kirim jawaban')
  await expect(wawan.getByLabel('Sanggup 500 bungkus sepekan?')).toHaveValue(
    'Sanggup, dua kali kirim.',
  )
  await wawan.getByLabel('Kapan contoh bisa dikirim?').fill('Besok pagi.')
  await press(wawan, 'Kirim jawaban')
  await expect(wawan.getByText('Jawaban terkirim ke pembeli.')).toBeVisible()
  await visit(wawan, '/producer/entries')
  await wawan
    .getByRole('row', { name: new RegExp(`${sauce}.*${title}`) })
    .getByRole('link')
    .click()
  await expect(
    wawan.getByText('Kemasan belum sesuai: Rak kasir tidak muat botol kaca.'),
  ).toBeVisible()
})

test('Rani passes it, and asks for a quote', async ({ browser }) => {
  const rani = await people.enter(browser, 'Rani Anggraini')
  await discardDraft(rani)
  await open(rani, 'Panggilan')
  await follow(rani, title)
  await choose(row(rani, crisps), `Pilih ${crisps}`)
  await press(rani, 'Putuskan yang dipilih')
  await expect(rani.getByText('Sanggup, dua kali kirim.')).toBeVisible()
  await choose(rani, 'Loloskan')
  await press(rani, 'Kirim putusan')
  await visit(rani, rani.url())
  await follow(rani, /^Lolos/)
  await follow(rani, 'Minta penawaran')
  await rani.getByRole('group', { name: crisps }).getByLabel('Jumlah').fill('600')
  await press(rani, 'Masukkan ke draf permintaan')
  await expect(rani.getByText(/^1 produk masuk draf permintaan\./)).toBeVisible()
  await writeRequest(rani, {
    title: request,
    deliverTo: 'Gudang Melati, Pasirgombong',
    deliverInDays: 30,
    wishes: [{ product: crisps, quantity: '600', target: '8.600' }],
  })
  await press(rani, 'Kirim ke 1 IKM')
})

test('the quote comes back and becomes an order', async ({ browser }) => {
  const wawan = await people.enter(browser, 'Wawan Setiawan')
  await quote(wawan, request, { product: crisps, price: '8.700', days: 5 })
  const rani = await people.enter(browser, 'Rani Anggraini')
  expect(await order(rani, request)).toMatch(/^PO-/)
})

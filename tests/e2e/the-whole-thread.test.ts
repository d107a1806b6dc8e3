import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { assign, decide, handIn, openFile, openReading, runGate, score } from './chapters/curation.ts'
import { noteCause, openMonth, sign } from './chapters/evaluation.ts'
import { importTable } from './chapters/sales.ts'
import {
  approve,
  collect,
  confirmPart,
  discardDraft,
  invoice,
  order,
  payByTransfer,
  quote,
  receive,
  ship,
  writeRequest,
} from './chapters/trade.ts'
import {
  bytesBehind,
  choose,
  download,
  eventually,
  expectAccessible,
  follow,
  newVisitor,
  open,
  People,
  press,
  send,
  visit,
} from './story.ts'

const cases = join(import.meta.dirname, '../fixtures/cases')
const pictures = join(import.meta.dirname, '../../scripts/demo/pictures')

test.describe.configure({ mode: 'serial', timeout: 300_000 })

/** Rina Juariah is in the office's list; Etalase has never seen her. */
const rina = { email: 'rina.juariah@contoh.id', password: 'batik tarum wangi' }
const productName = 'Batik Cap Muara Tarum'

const people = new People()
let invitation = ''

/** Rina on her phone, by the password she set. */
let maker: Page | undefined
async function enterRina(browser: Browser): Promise<Page> {
  if (maker) return maker
  maker = await newVisitor(browser, { on: 'phone' })
  await maker.goto('/sign-in')
  await maker.getByLabel('Surel').fill(rina.email)
  await maker.getByLabel('Kata sandi').fill(rina.password)
  await maker.getByRole('main').getByRole('button', { name: 'Masuk', exact: true }).click()
  await expect(maker.getByRole('link', { name: /^Kotak tugas/ })).toBeVisible()
  return maker
}

test('Ratna takes the office’s own list into the books', async ({ browser }) => {
  const ratna = await people.enter(browser, 'Ratna Dewi')
  await open(ratna, 'Registri')
  await follow(ratna, 'Impor registri')
  await ratna.getByLabel('Berkas registri').setInputFiles(join(cases, 'registri-ikm.csv'))
  await press(ratna, 'Periksa berkas')
  await expect(ratna.getByText('431 baris dibaca; judul kolom ada di baris 4.')).toBeVisible()
  await expect(ratna.getByText('NIB ini dibulatkan oleh lembar kerja').first()).toBeVisible()
  await send(ratna, 'Impor 412 baris')
  const done = ratna.getByText('Selesai: 401 usaha baru, 0 diperbarui.')
  await eventually(ratna, () => done.isVisible())
  await expectAccessible(ratna)
  expect(await download(ratna, 'Unduh baris yang ditolak')).toBe('registri-ikm-alasan.csv')
})

test('uploading the same list again changes nothing', async ({ browser }) => {
  const ratna = await people.enter(browser, 'Ratna Dewi')
  await ratna.goto('/agency/registry/new')
  await ratna.getByLabel('Berkas registri').setInputFiles(join(cases, 'registri-ikm.csv'))
  await press(ratna, 'Periksa berkas')
  await expect(ratna.getByRole('link', { name: 'Masuk, baru 0' })).toBeVisible()
  await expect(ratna.getByRole('link', { name: 'Masuk, diperbarui 0' })).toBeVisible()
})

test('Ratna invites Rina by a link', async ({ browser }) => {
  const ratna = await people.enter(browser, 'Ratna Dewi')
  await visit(ratna, '/agency/producers?q=Rina+Juariah')
  await follow(ratna, 'Sari Lestari')
  await follow(ratna, 'Undang lewat tautan')
  await ratna.getByLabel('Surel').fill(rina.email)
  await press(ratna, 'Buat undangan')
  await expect(ratna.getByRole('link', { name: 'Bagikan lewat WhatsApp' })).toHaveAttribute(
    'href',
    /^https:\/\/wa\.me\/6281254632146\?text=/,
  )
  invitation = await ratna.getByLabel('Tautan undangan').inputValue()
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

test('Rina writes her product down on the phone, and what is wrong is said beside it', async ({ browser }) => {
  const maker = await enterRina(browser)
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

test('Rina records her licence, and Ratna verifies it', async ({ browser }) => {
  const maker = await enterRina(browser)
  await open(maker, 'Sertifikat')
  await follow(maker, 'Catat sertifikat')
  await maker.getByLabel('Jenis').selectOption({ label: 'NIB' })
  await maker.getByLabel('Nomor').fill('82284077')
  await choose(maker, 'Seluruh usaha')
  await press(maker, 'Simpan')
  await expect(maker.getByText('NIB terdiri dari 13 angka. Ini ada 8.').first()).toBeVisible()
  await expect(maker.getByLabel('Nomor')).toHaveValue('82284077')
  await maker.getByLabel('Nomor').fill('8228407743543')
  await press(maker, 'Simpan')
  await expect(maker.getByText('Sertifikat dicatat. Petugas dinas memeriksanya.')).toBeVisible()

  const ratna = await people.enter(browser, 'Ratna Dewi')
  await open(ratna, 'Sertifikat')
  await follow(ratna, 'NIB 8228407743543')
  await expect(ratna.getByText('Sama dengan NIB di registri')).toBeVisible()
  await press(ratna, 'Sahkan, lalu lanjut')
  await expect(ratna.getByText('NIB 8228407743543 disahkan.')).toBeVisible()
})

test('Rina hands her product in and sees who holds it', async ({ browser }) => {
  const maker = await enterRina(browser)
  await handIn(maker, productName)
  await expect(
    maker.getByText(/^Dinas Pembinaan .* sedang memeriksa kelengkapan sejak .*\.$/),
  ).toBeVisible()
  await expect(maker.getByText('Sesudah ini dua kurator menilai.')).toBeVisible()
})

test('Ratna runs the gate and asks Dimas and Nur', async ({ browser }) => {
  const ratna = await people.enter(browser, 'Ratna Dewi')
  await runGate(ratna, productName)
  await assign(ratna, ['Dimas Pratama', 'Nur Hidayah'])
  const maker = await enterRina(browser)
  await maker.reload()
  await expect(maker.getByText(/Dua kurator sedang menilai, masing-masing sendiri/)).toBeVisible()
})

const remark = 'Kemasan plastik polos membuat motif muara tidak tampak di rak.'

test('Dimas scores; Nur sees nothing of it before her own score is in', async ({ browser }) => {
  const dimas = await people.enter(browser, 'Dimas Pratama')
  await openReading(dimas, productName)
  await score(dimas, { usual: 4, packaging: 2, comment: remark })

  const nur = await people.enter(browser, 'Nur Hidayah')
  await openReading(nur, productName)
  await expect(nur.getByText('Nilainya terbuka sesudah nilai Anda masuk.')).toBeVisible()
  expect(await nur.content()).not.toContain(remark)

  const ratna = await people.enter(browser, 'Ratna Dewi')
  await openFile(ratna, /^Dinilai/, productName)
  await expect(ratna.getByText('Nilai terbuka sesudah semua penilai selesai.')).toBeVisible()
  expect(await ratna.content()).not.toContain(remark)

  await score(nur, { usual: 4, packaging: 3 })
  await open(nur, 'Riwayat')
  await follow(nur, new RegExp(productName))
  await expect(nur.getByText(remark)).toBeVisible()
})

test('Hendra asks for a revision, and Rina mends and answers it', async ({ browser }) => {
  const hendra = await people.enter(browser, 'Hendra Saputra')
  const finding = 'Ceritakan siapa yang mencap dan berapa lama satu lembar dikerjakan.'
  await decide(hendra, productName, {
    outcome: 'Minta perbaikan',
    finding: { field: 'Cerita produk', text: finding },
  })
  await expect(hendra.getByText('Permintaan perbaikan terkirim.')).toBeVisible()

  const maker = await enterRina(browser)
  await maker.goto('/inbox')
  await eventually(maker, () => maker.getByText(`${productName} perlu perbaikan`).isVisible())
  await follow(maker, `${productName} perlu perbaikan`)
  await expect(maker.getByText(finding)).toBeVisible()
  await follow(maker, 'Ubah cerita produk')
  await maker
    .getByLabel('Cerita produk')
    .fill('Motif ombak muara, dicap dua kali oleh tiga ibu di Muaragembong; selembar sehari.')
  await press(maker, 'Simpan dan kirim ulang')
  await press(maker, 'Kirim ulang')
  await maker.getByLabel('Jawaban Anda').fill('Sudah ditulis: tiga orang, selembar sehari.')
  await press(maker, 'Kirim ulang')
  await expect(maker.getByText(/^Terkirim ulang\./)).toBeVisible()
})

test('the same two score it again, and Hendra approves it', async ({ browser }) => {
  const ratna = await people.enter(browser, 'Ratna Dewi')
  await runGate(ratna, productName)
  await expect(ratna.getByText('Kurator yang sama menilai perbaikannya.')).toBeVisible()
  for (const name of ['Dimas Pratama', 'Nur Hidayah']) {
    const curator = await people.enter(browser, name)
    await openReading(curator, productName)
    await score(curator, { usual: 4 })
  }
  const hendra = await people.enter(browser, 'Hendra Saputra')
  await decide(hendra, productName, { outcome: 'Lolos kurasi' })
  await expect(hendra.getByText('Lolos kurasi. Produk sudah tampil di katalog.')).toBeVisible()

  const maker = await enterRina(browser)
  await maker.goto('/producer/products')
  await follow(maker, productName)
  await expect(maker.getByText(/Tampil di katalog sampai/).first()).toBeVisible()
})

test('it is in the catalogue at once, whatever the spelling', async ({ browser }) => {
  const visitor = await newVisitor(browser, { on: 'phone' })
  await visit(visitor, '/')
  await visitor.getByLabel('Cari produk').fill('batk muar')
  await press(visitor, 'Cari')
  await follow(visitor, productName)
  await expect(visitor.getByRole('heading', { name: productName })).toBeVisible()
  await expect(visitor.getByText('Terkurasi')).toBeVisible()
  await follow(visitor, 'Masuk sebagai pembeli untuk minta penawaran')
})

const request = 'Batik dan camilan untuk pembukaan gerai'
const crisps = 'Keripik Tempe Renyah 100 g'
let orderNumber = ''
let firstShipment = ''

test('Rani puts products of two makers into one request', async ({ browser }) => {
  const rani = await people.enter(browser, 'Rani Anggraini')
  await discardDraft(rani)
  await collect(rani, 'batk muar', productName, '120')
  await collect(rani, 'kripik tempe', crisps, '600')
  await writeRequest(rani, {
    title: request,
    deliverTo: 'Gudang Melati, Jl. Industri Selatan Blok M-4, Pasirgombong',
    deliverInDays: 30,
    wishes: [
      { product: productName, quantity: '121', target: '130.000' },
      { product: crisps, quantity: '600', target: '8.600' },
    ],
  })
  await expect(rani.getByText(/121 bukan kelipatan 6/)).toBeVisible()
  await follow(rani, 'Ubah lagi')
  await rani.getByRole('group', { name: productName }).getByLabel('Jumlah').fill('120')
  await press(rani, 'Simpan dan periksa')
  await press(rani, 'Kirim ke 2 IKM')
  await expect(rani.getByText(/^Permintaan PR-\S+ dikirim ke 2 IKM\.$/)).toBeVisible()
})

test('both makers quote, and only their own part', async ({ browser }) => {
  const maker = await enterRina(browser)
  await quote(maker, request, { product: productName, price: '131.000', days: 10 })
  await expect(maker.getByText(crisps)).toBeHidden()
  const wawan = await people.enter(browser, 'Wawan Setiawan')
  await quote(wawan, request, { product: crisps, price: '8.700', days: 5 })
})

test('Rani accepts; above the limit Bambang has the second word', async ({ browser }) => {
  const rani = await people.enter(browser, 'Rani Anggraini')
  orderNumber = await order(rani, request)
  await expect(
    rani.getByText('Pesanan ini menunggu persetujuan rekan Anda. IKM belum melihatnya.'),
  ).toBeVisible()
  const maker = await enterRina(browser)
  await open(maker, 'Pesanan')
  await expect(maker.getByRole('link', { name: new RegExp(`^${orderNumber}`) })).toBeHidden()
  await approve(await people.enter(browser, 'Bambang Irawan'), orderNumber)
})

test('Rina confirms her part and ships it in two parts', async ({ browser }) => {
  const maker = await enterRina(browser)
  await confirmPart(maker, orderNumber)
  firstShipment = await ship(maker, productName, '72')
  await expect(maker.getByText('Masih ada 48 lembar yang belum dikirim.')).toBeVisible()
  await ship(maker, productName, '48')
  await expect(maker.getByText('Masih ada')).toBeHidden()
})

test('Rani receives the first with a difference; the receipt note is a PDF', async ({ browser }) => {
  const rani = await people.enter(browser, 'Rani Anggraini')
  await open(rani, 'Pesanan')
  await follow(rani, orderNumber)
  await receive(rani, firstShipment, { product: productName, accepted: '69', refused: '3' })
  await expect(rani.getByText('3 lembar ditolak: Rusak')).toBeVisible()
  const note = await bytesBehind(rani, 'Tanda terima (PDF)')
  expect(note.subarray(0, 4).toString()).toBe('%PDF')
})

test('Rina bills what was accepted; the clock starts when the papers are complete', async ({
  browser,
}) => {
  const maker = await enterRina(browser)
  await open(maker, 'Pesanan')
  await follow(maker, new RegExp(`^${orderNumber}`))
  await invoice(maker)
  await expect(maker.getByText('9.039.000').first()).toBeVisible()
  const bill = await bytesBehind(maker, 'Tagihan (PDF)')
  expect(bill.subarray(0, 4).toString()).toBe('%PDF')
  await expect(maker.getByText('Menunggu pembeli menandai dokumen lengkap')).toBeVisible()
})

test('Rani pays with proof, and Rina sees the money come in', async ({ browser }) => {
  const rani = await people.enter(browser, 'Rani Anggraini')
  await open(rani, 'Pesanan')
  await follow(rani, orderNumber)
  const path = join(pictures, 'batik-parang-wedel.webp')
  await payByTransfer(rani, { path, scripted: true })
  const maker = await enterRina(browser)
  await maker.reload()
  await expect(maker.getByRole('link', { name: 'Lihat bukti' })).toBeVisible()
  await press(maker, 'Pastikan pembayaran')
  await expect(maker.getByText('Pembayaran dipastikan. Tagihan lunas.')).toBeVisible()
})

const october = 'Oktober 2026'
const report = 'sellout-anugerah-2026-10.csv'
const cookies = 'Kue Kering Nastar Mandiri Mandiri'
const cookiesCode = 'ANU-1002'

test('Ratna takes in the chains’ products, outlets, placements and reports', async ({ browser }) => {
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
  lines[at] = cells.with(5, `${Number(cells[5]) + 10}`).with(6, `${Number(cells[6]) + 295_000}`).join(',')
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

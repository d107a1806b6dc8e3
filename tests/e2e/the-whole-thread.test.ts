import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import {
  assign,
  decide,
  handIn,
  handInAgain,
  openFile,
  openReading,
  runGate,
  score,
} from './chapters/curation.ts'
import { cases, pictures, productName, rina } from './chapters/properties.ts'
import { theMonth } from './chapters/the-month.ts'
import { theOrder } from './chapters/the-order.ts'
import {
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

test.describe.configure({ mode: 'serial', timeout: 300_000 })

const people = new People({
  known: [{ ...rina, on: 'phone' }],
  inTheDark: ['Nur Hidayah', 'Hendra Saputra', 'Rani Anggraini'],
})
let invitation = ''

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
  const maker = await newVisitor(browser, { on: 'phone' })
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

test('Rina writes her product down on the phone, and what is wrong is said beside it', async ({
  browser,
}) => {
  const maker = await people.enter(browser, rina.name)
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
  await expect(maker.locator('input[name="photoId"]:not([value=""])')).toHaveCount(2, {
    timeout: 60_000,
  })
  await press(maker, 'Simpan dulu')
  await expect(maker.getByText('NIB: belum dicatat.')).toBeVisible()
  await expectAccessible(maker)
})

test('Rina records her licence, and Ratna verifies it', async ({ browser }) => {
  const maker = await people.enter(browser, rina.name)
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
  const maker = await people.enter(browser, rina.name)
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
  const maker = await people.enter(browser, rina.name)
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
    findings: [{ field: 'Cerita produk', text: finding }],
  })
  await expect(hendra.getByText('Permintaan perbaikan terkirim.')).toBeVisible()

  const maker = await people.enter(browser, rina.name)
  await maker.goto('/inbox')
  await eventually(maker, () => maker.getByText(`${productName} perlu perbaikan`).isVisible())
  await follow(maker, `${productName} perlu perbaikan`)
  await expect(maker.getByText(finding)).toBeVisible()
  await follow(maker, 'Ubah cerita produk')
  await maker
    .getByLabel('Cerita produk')
    .fill('Motif ombak muara, dicap dua kali oleh tiga ibu di Muaragembong; selembar sehari.')
  await press(maker, 'Simpan dan kirim ulang')
  await handInAgain(maker, ['Sudah ditulis: tiga orang, selembar sehari.'])
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

  const maker = await people.enter(browser, rina.name)
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

theOrder(people)
theMonth(people)

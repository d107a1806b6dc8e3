import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { assign, decide, handInAgain, openReading, runGate, score } from './chapters/curation.ts'
import { pictures } from './chapters/properties.ts'
import { eventually, follow, newVisitor, open, People, press, visit } from './story.ts'

test.describe.configure({ mode: 'serial', timeout: 240_000 })

const people = new People({})
const snack = 'Keripik Pisang Kepok 150 g'
const label = 'Foto belakang label belum ada; komposisi dan kode produksi tidak terbaca.'
const plain = 'Kemasan polos; nama produk tidak terbaca dari satu meter.'
const findings = [
  { field: 'Cerita produk', text: 'Sebut berapa lama keripik tetap renyah sesudah dibuka.' },
  { field: 'Kesanggupan per hari', text: 'Angka ini melebihi catatan gorengan. Tulis yang ajek.' },
] as const
const notRequired = ['SNI wajib']
const curators = ['Dimas Pratama', 'Nur Hidayah']

test('the gate refuses the snack, with a finding', async ({ browser }) => {
  const ratna = await people.enter(browser, 'Ratna Dewi')
  for (const number of [/^P-IRT 2053216030422/, /^Halal ID32110000422191126/]) {
    await open(ratna, 'Sertifikat')
    await follow(ratna, number)
    await press(ratna, 'Sahkan, lalu lanjut')
  }
  await runGate(ratna, snack, { notRequired, failed: { item: 'Label lengkap', note: label } })
})

test('Wawan mends it, answers, and passes', async ({ browser }) => {
  const wawan = await people.enter(browser, 'Wawan Setiawan')
  await wawan.goto('/inbox')
  await eventually(wawan, () => wawan.getByText(`${snack} perlu perbaikan`).isVisible())
  await follow(wawan, `${snack} perlu perbaikan`)
  await expect(wawan.getByText(label)).toBeVisible()
  await follow(wawan, 'Ubah foto')
  await wawan
    .locator('input[type=file]')
    .setInputFiles(join(pictures, 'batik-kawung-soga-label.webp'))
  await expect(wawan.locator('input[name="photoId"]:not([value=""])')).toHaveCount(2, {
    timeout: 60_000,
  })
  await press(wawan, 'Simpan dan kirim ulang')
  await handInAgain(wawan, ['Foto belakang label ditambahkan.'])

  const ratna = await people.enter(browser, 'Ratna Dewi')
  await runGate(ratna, snack, { notRequired })
  await assign(ratna, curators)
  for (const name of curators) {
    const curator = await people.enter(browser, name)
    await openReading(curator, snack)
    await score(curator, { usual: 4, packaging: 2, comment: plain })
  }
})

test('Hendra asks for a revision, item by item', async ({ browser }) => {
  const hendra = await people.enter(browser, 'Hendra Saputra')
  await decide(hendra, snack, { outcome: 'Minta perbaikan' })
  await expect(
    hendra.getByText('Tulis paling sedikit satu catatan perbaikan.').first(),
  ).toBeVisible()
  await decide(hendra, snack, { outcome: 'Minta perbaikan', findings })
  await expect(hendra.getByText('Permintaan perbaikan terkirim.')).toBeVisible()
})

test('Wawan answers each, and hands in only what changed', async ({ browser }) => {
  const wawan = await people.enter(browser, 'Wawan Setiawan')
  await wawan.goto('/inbox')
  await eventually(wawan, () => wawan.getByText(`${snack} perlu perbaikan`).first().isVisible())
  await follow(wawan, `${snack} perlu perbaikan`)
  for (const { text } of findings) await expect(wawan.getByText(text)).toBeVisible()
  await press(wawan, 'Kirim ulang')
  await expect(wawan.getByText('Wajib diisi.').first()).toBeVisible()
  await follow(wawan, 'Ubah cerita produk')
  const story = wawan.getByLabel('Cerita produk')
  await story.fill(`${await story.inputValue()} Sesudah dibuka tetap renyah sepuluh hari.`)
  await wawan.getByLabel('Kesanggupan per hari').fill('180')
  await press(wawan, 'Simpan dan kirim ulang')
  await handInAgain(wawan, ['Ditulis: sepuluh hari.', 'Diturunkan menjadi 180 bungkus.'])
})

test('the same two read what changed, and it passes with grade B', async ({ browser }) => {
  const ratna = await people.enter(browser, 'Ratna Dewi')
  await runGate(ratna, snack, { notRequired })
  await expect(ratna.getByText('Kurator yang sama menilai perbaikannya.')).toBeVisible()
  const changes = ratna.getByRole('table', { name: 'Kiriman ke-3 dibandingkan dengan sebelumnya' })
  await expect(changes.getByRole('row')).toHaveCount(1 + findings.length)
  for (const { field } of findings) {
    await expect(changes.getByRole('rowheader', { name: field })).toBeVisible()
  }
  for (const name of curators) {
    const curator = await people.enter(browser, name)
    await openReading(curator, snack)
    await expect(curator.getByText('Sebelumnya Anda memberi 2')).toBeVisible()
    await score(curator, { usual: 4 })
  }
  const hendra = await people.enter(browser, 'Hendra Saputra')
  await decide(hendra, snack, { outcome: 'Lolos kurasi' })
  await expect(hendra.getByText('Lolos kurasi. Produk sudah tampil di katalog.')).toBeVisible()
  const visitor = await newVisitor(browser, { on: 'phone' })
  await visit(visitor, '/catalogue?q=pisang+kepok')
  await follow(visitor, new RegExp(snack))
  await expect(visitor.getByText(/Nilai mutu B\b/)).toBeVisible()
})

test('Wawan’s page tells the whole way', async ({ browser }) => {
  const wawan = await people.enter(browser, 'Wawan Setiawan')
  await wawan.goto('/inbox')
  await eventually(wawan, () => wawan.getByText(`${snack} lolos kurasi`).isVisible())
  await follow(wawan, `${snack} lolos kurasi`)
  await expect(wawan.getByText('Grade B, nilai 80,0 dari 100')).toBeVisible()
  const way = wawan.getByRole('list', { name: 'Perjalanan berkas' })
  for (const step of [
    'Anda mengirim berkas',
    'Kelengkapan diperiksa: ada yang perlu diperbaiki',
    'Anda mengirim ulang (kiriman ke-2)',
    'Dinas meminta perbaikan',
    'Anda mengirim ulang (kiriman ke-3)',
    'Lolos kurasi',
  ]) {
    await expect(way.getByText(step)).toBeVisible()
  }
  await expect(way.getByText('Kelengkapan diperiksa: lolos')).toHaveCount(2)
  for (const said of [label, 'Foto belakang label ditambahkan.', findings[1].text]) {
    await expect(wawan.getByText(said)).toBeVisible()
  }
  await expect(wawan.getByText('Diturunkan menjadi 180 bungkus.')).toBeVisible()
  await expect(wawan.getByRole('link', { name: /^Surat SKK-/ })).toHaveCount(2)
})

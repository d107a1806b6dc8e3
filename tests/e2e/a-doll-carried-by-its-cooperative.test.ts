import { expect, test } from '@playwright/test'
import { choose, eventually, follow, open, People, press, visit } from './story.ts'

test.describe.configure({ mode: 'serial', timeout: 300_000 })

const people = new People({ inTheDark: ['Asep Suryana'] })
const doll = 'Boneka Badak Jawa'
const cooperative = 'Koperasi Boneka Rimba Jaya'
/** Of Neneng's firm, as the registry has it. */
const nib = '1270322205318'

test('Neneng’s doll stands on the cooperative’s SNI, and her road says so', async ({ browser }) => {
  const neneng = await people.enter(browser, 'Neneng Rohaeni')
  await open(neneng, 'Sertifikat')
  const shared = neneng.getByRole('row', { name: `milik ${cooperative}` })
  await expect(shared).toContainText('IDN-UMN-T-0318/2025')
  await expect(shared).toContainText(doll)
  await open(neneng, 'Produk')
  await follow(neneng, doll)
  await follow(neneng, 'Jalan siap jual')
  await expect(neneng.getByRole('row', { name: 'Katalog terbuka' })).toContainText('Terbuka')
  await expect(neneng.getByText('Wulan Sari siap membantu mengurusnya.')).toBeVisible()
})

test('Asep sees his members, who left, and what the certificate covers', async ({ browser }) => {
  const asep = await people.enter(browser, 'Asep Suryana')
  await visit(asep, '/cooperative')
  await expect(asep.getByRole('row', { name: 'Boneka Rimba, Neneng Rohaeni' })).toBeVisible()
  await expect(asep.getByRole('row', { name: 'Ade Rukmana' })).toContainText('Keluar sendiri')
  await open(asep, 'Sertifikat')
  await follow(asep, 'SNI')
  await expect(asep.getByRole('row', { name: 'Boneka Gajah Sumatra' })).toBeVisible()
  await open(asep, 'Jalan siap jual')
  await follow(asep, doll)
  await follow(asep, 'Catat pemeriksaan mutu')
  await asep.getByLabel('Lulus', { exact: true }).check()
  await asep.getByLabel('Catatan').fill('Jarum nihil, jahitan kuat, label usia terpasang.')
  await press(asep, 'Simpan hasil')
  await expect(asep.getByText('Hasil pemeriksaan tersimpan.')).toBeVisible()
})

test('she leaves, and the doll is off the shelf at once', async ({ browser }) => {
  const neneng = await people.enter(browser, 'Neneng Rohaeni')
  await open(neneng, 'Sertifikat')
  await follow(neneng, 'Koperasi saya')
  await follow(neneng, 'Keluar dari koperasi')
  await press(neneng, 'Keluar dari koperasi')
  await neneng.getByLabel('Alasan').fill('Mau mengurus SNI sendiri.')
  await press(neneng, 'Keluar dari koperasi')
  await expect(neneng.getByText('Anda sudah keluar dari koperasi.')).toBeVisible()
  await visit(neneng, '/catalogue?q=badak')
  await expect(neneng.getByRole('link', { name: doll })).toBeHidden()
  await open(neneng, 'Produk')
  await follow(neneng, doll)
  await follow(neneng, 'Jalan siap jual')
  await expect(neneng.getByRole('row', { name: 'Katalog terbuka' })).toContainText(
    'SNI mainan anak',
  )
})

test('Asep asks her back, and she joins again', async ({ browser }) => {
  const asep = await people.enter(browser, 'Asep Suryana')
  await visit(asep, '/cooperative')
  await follow(asep, 'Undang anggota')
  await asep.getByLabel('NIB usaha').fill('123')
  await press(asep, 'Kirim undangan')
  await expect(asep.getByText('NIB terdiri dari 13 angka.').first()).toBeVisible()
  await asep.getByLabel('NIB usaha').fill(nib)
  await press(asep, 'Kirim undangan')
  await expect(asep.getByText('Undangan untuk Boneka Rimba dikirim.')).toBeVisible()
  const neneng = await people.enter(browser, 'Neneng Rohaeni')
  await visit(neneng, '/producer/cooperative')
  await press(neneng, 'Terima ajakan')
  await expect(neneng.getByText(`Anda sekarang anggota ${cooperative}.`)).toBeVisible()
})

test('a change names her doll again; accepted, it brings the doll back', async ({ browser }) => {
  const asep = await people.enter(browser, 'Asep Suryana')
  await open(asep, 'Sertifikat')
  await follow(asep, 'SNI')
  await choose(asep, `${doll} · Boneka Rimba`)
  await press(asep, 'Simpan perbaikan')
  await expect(asep.getByText('Perubahan diajukan.')).toBeVisible()
  await expect(asep.getByText('Sudah diperiksa').first()).toBeVisible()
  const ratna = await people.enter(browser, 'Ratna Dewi')
  await open(ratna, 'Perubahan produk')
  await follow(ratna, 'Sertifikat')
  await follow(ratna, 'SNI IDN-UMN-T-0318/2025')
  await expect(ratna.getByRole('row', { name: 'Mencakup' })).toContainText(doll)
  await press(ratna, 'Terima perubahan')
  await expect(ratna.getByText('Perubahan sertifikat diterima.')).toBeVisible()
  const neneng = await people.enter(browser, 'Neneng Rohaeni')
  await visit(neneng, '/catalogue?q=badak')
  await eventually(neneng, () => neneng.getByRole('link', { name: doll }).first().isVisible())
})

import { expect, test } from '@playwright/test'
import {
  choose,
  expectAccessible,
  follow,
  newVisitor,
  open,
  People,
  press,
  visit,
} from './story.ts'

test.describe.configure({ mode: 'serial', timeout: 240_000 })

const people = new People({ inTheDark: ['Rani Anggraini'] })
const saved = 'Kopi untuk rak depan'

test('Rani comes back to a saved search, and what is new is marked', async ({ browser }) => {
  const rani = await people.enter(browser, 'Rani Anggraini')
  await open(rani, 'Pencarian tersimpan')
  const row = rani.getByRole('row', { name: new RegExp(saved) })
  await expect(row.getByText(/^\d+ produk baru$/)).toBeVisible()
  await follow(rani, saved)
  await expect(rani.getByRole('heading', { name: /^\d+ produk baru sejak / })).toBeVisible()
  await expect(rani.getByText('Baru untuk Anda').first()).toBeVisible()
})

test('once she has looked, nothing is new any more', async ({ browser }) => {
  const rani = await people.enter(browser, 'Rani Anggraini')
  await open(rani, 'Pencarian tersimpan')
  const row = rani.getByRole('row', { name: new RegExp(saved) })
  await expect(row.getByText('Tidak ada yang baru')).toBeVisible()
})

test('she types half a word, slips, and is led to what she meant', async ({ browser }) => {
  const rani = await people.enter(browser, 'Rani Anggraini')
  await visit(rani, '/catalogue')
  const words = rani.getByRole('searchbox', { name: 'Cari produk' })
  await words.click()
  const box = rani.getByRole('combobox', { name: 'Cari produk' })
  await box.pressSequentially('kerpik')
  const offered = rani.getByRole('listbox', { name: 'Saran pencarian' })
  await expect(offered.getByRole('option', { name: /^Keripik/ }).first()).toBeVisible()
  await box.press('ArrowDown')
  await expect(offered.getByRole('option', { selected: true })).toHaveText(/^Keripik/)
  await expectAccessible(rani)
  await box.press('Escape')
  await expect(offered).toBeHidden()
})

test('she saves another search, changes its name and ends its letters', async ({ browser }) => {
  const rani = await people.enter(browser, 'Rani Anggraini')
  await visit(rani, '/catalogue?q=keripik&certificate=halal')
  await follow(rani, 'Simpan pencarian')
  await choose(rani, 'Setiap hari, bila ada yang baru')
  await press(rani, 'Simpan pencarian')
  await expect(rani.getByText('Yang baru cocok akan tampil di sini.')).toBeVisible()
  const row = rani.getByRole('row', { name: /keripik, Halal/ })
  await row.getByRole('link', { name: 'Ubah' }).click()
  await rani.getByLabel('Nama pencarian').fill('Keripik untuk Lebaran')
  await press(rani, 'Simpan perubahan')
  const renamed = rani.getByRole('row', { name: /Keripik untuk Lebaran/ })
  await renamed.getByRole('button', { name: 'Hentikan kabar' }).click()
  await expect(rani.getByText('Kabar dihentikan. Pencarian tetap tersimpan.')).toBeVisible()
})

test('the key in a letter ends its letters, without signing in', async ({ browser }) => {
  const rani = await people.enter(browser, 'Rani Anggraini')
  await rani.goto('/outbox')
  await follow(rani, new RegExp(`produk baru untuk “${saved}”`))
  const letter = await rani.content()
  const [path = ''] = /\/searches\/[\w-]+\/quiet/.exec(letter) ?? []
  const visitor = await newVisitor(browser, { on: 'phone' })
  await visit(visitor, path)
  await press(visitor, 'Hentikan kabar')
  await expect(visitor.getByText(`Kabar tentang “${saved}” sudah dihentikan.`)).toBeVisible()
})

test('what nobody sells yet is looked for by the agency', async ({ browser }) => {
  const rani = await people.enter(browser, 'Rani Anggraini')
  await visit(rani, '/catalogue?q=helikopter')
  await follow(rani, 'Carikan pembuat “helikopter”')
  await rani.getByLabel('Apa yang Anda cari?').fill('Helikopter mainan dari kayu')
  await rani.getByLabel('Jumlah').fill('200')
  await press(rani, 'Minta dicarikan')
  await expect(rani.getByText(/^CARI-\d+-\d+ terkirim\./)).toBeVisible()
})

test('a mentor answers, and Rani ends it', async ({ browser }) => {
  const mentor = await people.enter(browser, 'Wulan Sari')
  await open(mentor, 'Cari pembuat')
  await follow(mentor, 'Helikopter mainan dari kayu')
  await follow(mentor, 'Jawab')
  await mentor.getByLabel('Jawaban untuk pembeli').fill('Pembuat gasing kayu sanggup membuatnya.')
  await press(mentor, 'Kirim jawaban')
  const rani = await people.enter(browser, 'Rani Anggraini')
  await open(rani, 'Cari pembuat')
  await follow(rani, 'Helikopter mainan dari kayu')
  await expect(rani.getByText('Pembuat gasing kayu sanggup membuatnya.')).toBeVisible()
  await choose(rani, 'Sudah ketemu')
  await press(rani, 'Tutup permintaan')
  await expect(rani.getByText('Permintaan ditutup.')).toBeVisible()
})

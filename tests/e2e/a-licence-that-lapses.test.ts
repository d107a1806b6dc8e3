import { expect, type Page, test } from '@playwright/test'
import { dayAhead, eventually, follow, newVisitor, open, People, press, visit } from './story.ts'

test.describe.configure({ mode: 'serial', timeout: 180_000 })

const people = new People({ inTheDark: ['Wulan Sari'] })
const sauce = 'Sambal Bawang Botol 180 g'
const reason = 'Dinas Kesehatan mencabutnya sesudah pemeriksaan dapur.'
const renewed = '1093216030422-35'
let slug = ''

const inCatalogue = (visitor: Page) =>
  visitor.getByRole('main').getByRole('link', { name: new RegExp(sauce) })

test('an official revokes the licence of a listed sauce', async ({ browser }) => {
  const visitor = await newVisitor(browser)
  await visit(visitor, '/catalogue?q=sambal+bawang')
  await follow(visitor, new RegExp(sauce))
  slug = visitor.url().split('/').at(-1) ?? ''

  const ratna = await people.enter(browser, 'Ratna Dewi')
  await visit(ratna, '/agency/producers?q=Dapur+Lestari')
  await follow(ratna, 'Dapur Lestari')
  await follow(ratna, 'P-IRT 1093216020422')
  await expect(ratna.getByText(sauce).first()).toBeVisible()
  await follow(ratna, 'Dicabut penerbitnya?')
  await press(ratna, 'Cabut sertifikat')
  await expect(ratna.getByText('Wajib diisi.').first()).toBeVisible()
  await ratna.getByLabel('Alasan pencabutan').fill(reason)
  await press(ratna, 'Cabut sertifikat')
  await expect(ratna.getByText(/^P-IRT 1093216020422-\d\d dicabut\.$/)).toBeVisible()
})

test('it is off the shelf at once, and its card says so', async ({ browser }) => {
  const visitor = await newVisitor(browser, { on: 'phone' })
  await visit(visitor, '/catalogue?q=sambal+bawang')
  await expect(inCatalogue(visitor)).toHaveCount(0)
  await visit(visitor, '/catalogue')
  await expect(inCatalogue(visitor)).toHaveCount(0)
  await visit(visitor, `/cards/${slug}`)
  await expect(visitor.getByText('Tidak ditayangkan', { exact: true })).toBeVisible()
  await expect(visitor.getByText('Saat ini tidak ditayangkan di katalog.')).toBeVisible()
  await expect(visitor.getByText('1093216020422')).toHaveCount(0)
})

test('its maker and his mentor are told', async ({ browser }) => {
  const wulan = await people.enter(browser, 'Wulan Sari')
  await wulan.goto('/inbox')
  const nearby = `${sauce} (Dapur Lestari) ditahan dari katalog`
  await eventually(wulan, () => wulan.getByText(nearby).isVisible())
  await follow(wulan, nearby)
  await expect(wulan.getByRole('heading', { name: 'Dapur Lestari' })).toBeVisible()

  const wawan = await people.enter(browser, 'Wawan Setiawan')
  await wawan.goto('/inbox')
  await eventually(wawan, () => wawan.getByText(`${sauce} ditahan dari katalog`).isVisible())
  await expect(wawan.getByText(reason)).toBeVisible()
  await follow(wawan, `${sauce} ditahan dari katalog`)
  await expect(wawan.getByText(/P-IRT 1093216020422-\d\d dicabut\./).first()).toBeVisible()
})

test('he records the renewal, which alone brings nothing back', async ({ browser }) => {
  const wawan = await people.enter(browser, 'Wawan Setiawan')
  await follow(wawan, 'Buka sertifikat')
  await expect(wawan.getByText('Sertifikat ini dicabut dan tidak berlaku lagi.')).toBeVisible()
  await follow(wawan, 'Perpanjang')
  await wawan.getByLabel('Nomor').fill('10932160304')
  await press(wawan, 'Simpan')
  await expect(wawan.getByText('Nomor P-IRT terdiri dari 15 angka.').first()).toBeVisible()
  await wawan.getByLabel('Nomor').fill(renewed)
  await wawan.getByLabel('Tanggal terbit').fill(dayAhead(-2))
  await wawan.getByLabel('Berlaku sampai').fill('2035-12-31')
  await press(wawan, 'Simpan')
  await expect(wawan.getByText('Sertifikat dicatat. Petugas dinas memeriksanya.')).toBeVisible()
  const visitor = await newVisitor(browser)
  await visit(visitor, '/catalogue?q=sambal+bawang')
  await expect(inCatalogue(visitor)).toHaveCount(0)
})

test('an official verifies it, and the sauce is back', async ({ browser }) => {
  const ratna = await people.enter(browser, 'Ratna Dewi')
  await open(ratna, 'Sertifikat')
  await follow(ratna, `P-IRT ${renewed}`)
  await press(ratna, 'Sahkan, lalu lanjut')
  await expect(ratna.getByText(`P-IRT ${renewed} disahkan.`)).toBeVisible()

  const visitor = await newVisitor(browser, { on: 'phone' })
  await visit(visitor, '/catalogue?q=sambal+bawang')
  await expect(inCatalogue(visitor).first()).toBeVisible()
  await visit(visitor, `/cards/${slug}`)
  await expect(visitor.getByText('Terkurasi, berlaku')).toBeVisible()
  await expect(visitor.getByText(renewed)).toBeVisible()

  const wawan = await people.enter(browser, 'Wawan Setiawan')
  await wawan.goto('/inbox')
  await eventually(wawan, () => wawan.getByText(`${sauce} tampil lagi di katalog`).isVisible())
  await open(wawan, 'Produk')
  await follow(wawan, sauce)
  await expect(wawan.getByText('Ditahan dari katalog')).toHaveCount(0)
})

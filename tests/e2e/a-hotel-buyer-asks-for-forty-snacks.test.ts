import { expect, type Page, test } from '@playwright/test'
import { discardDraft, writeRequest } from './chapters/trade.ts'
import { choose, dayAhead, download, follow, People, press, visit } from './story.ts'

test.describe.configure({ mode: 'serial', timeout: 300_000 })

const people = new People({})
const list = 'Camilan minibar'

const ticks = (page: Page) => page.locator('input[name="productId"]')

async function tick(page: Page, count: number): Promise<void> {
  await expect(ticks(page).nth(count - 1)).toBeVisible()
  for (let place = 0; place < count; place++) await ticks(page).nth(place).check()
}

/** Halal snacks of which three hundred can be made within two months. */
const search = (page: number) =>
  `/catalogue?q=camilan&certificate=halal&pieces=300&by=${dayAhead(60)}&page=${page}`

test('Lina narrows snacks to what is halal and can be made in time', async ({ browser }) => {
  const lina = await people.enter(browser, 'Lina Kartika')
  await visit(lina, '/catalogue?q=camilan')
  await choose(lina, /^Halal/)
  await lina.getByLabel('Jumlah', { exact: true }).fill('300')
  await lina.getByLabel('Paling lambat tanggal').fill(dayAhead(60))
  await press(lina, 'Terapkan')
  await expect(lina.getByText(/^300 buah, paling lambat /)).toBeVisible()
  const heading = await lina.getByRole('heading', { level: 1 }).textContent()
  expect(Number.parseInt(heading ?? '', 10)).toBeGreaterThanOrEqual(40)
})

test('she looks around her hotel and sees how far each maker is', async ({ browser }) => {
  const lina = await people.enter(browser, 'Lina Kartika')
  await visit(lina, '/catalogue?q=camilan&certificate=halal')
  await lina.getByLabel('Dari kabupaten, kota, atau kecamatan').fill('Bekasi')
  await lina.getByLabel('Sejauh').selectOption('100')
  await press(lina, 'Terapkan')
  await expect(lina.getByText(/^Tempat mana yang dimaksud dengan “Bekasi”\?/)).toBeVisible()
  await follow(lina, 'Kota Bekasi')
  await expect(lina.getByText('Dalam 100 km dari Kota Bekasi')).toBeVisible()
  await expect(lina.getByText(/^± \d+ km$/).first()).toBeVisible()
  const distances = async () => {
    const texts = await lina.getByText(/^± \d+ km$/).allTextContents()
    return texts.map((text) => Number.parseInt(text.slice(2), 10))
  }
  expect(Math.max(...(await distances()))).toBeLessThanOrEqual(100)
  await follow(lina, 'Terdekat')
  const nearest = await distances()
  expect(nearest.length).toBeGreaterThan(1)
  expect(nearest).toEqual([...nearest].sort((one, other) => one - other))
  await lina.setViewportSize({ width: 320, height: 800 })
  await visit(lina, '/catalogue?q=camilan&near=32.75&within=100&sort=nearest')
  await visit(lina, '/catalogue?q=camilan&sort=nearest')
  await expect(lina.getByRole('link', { name: 'Terdekat' })).toHaveCount(0)
})

test('she compares three and takes the line sheet', async ({ browser }) => {
  const lina = await people.enter(browser, 'Lina Kartika')
  await visit(lina, search(1))
  expect(await download(lina, 'Tabel XLSX')).toMatch(/\.xlsx$/)
  await tick(lina, 3)
  await press(lina, 'Bandingkan')
  await expect(lina.getByRole('heading', { name: 'Bandingkan produk' })).toBeVisible()
})

test('she keeps forty of them on one list', async ({ browser }) => {
  const lina = await people.enter(browser, 'Lina Kartika')
  await visit(lina, search(1))
  await tick(lina, 24)
  await press(lina, 'Simpan ke daftar')
  await choose(lina, 'Daftar baru')
  await lina.getByLabel('Nama daftar').fill(list)
  await press(lina, 'Simpan')
  await visit(lina, search(2))
  await tick(lina, 16)
  await press(lina, 'Simpan ke daftar')
  await choose(lina, list)
  await press(lina, 'Simpan')
  await expect(lina.getByText('16 produk disimpan ke daftar.')).toBeVisible()
})

test('and asks all their makers at once', async ({ browser }) => {
  const lina = await people.enter(browser, 'Lina Kartika')
  await discardDraft(lina)
  await visit(lina, '/buyer/shortlists')
  await follow(lina, list)
  await press(lina, 'Minta penawaran untuk semua')
  await expect(lina.getByText(/^40 produk masuk ke draf permintaan\./)).toBeVisible()
  await writeRequest(lina, {
    title: 'Isi minibar triwulan depan',
    deliverTo: 'Hotel, pintu barang',
    deliverInDays: 60,
    wishes: [],
  })
  await press(lina, /^Kirim ke \d+ IKM$/)
  await expect(lina.getByText(/^Permintaan PR-\S+ dikirim ke \d+ IKM\.$/)).toBeVisible()
})

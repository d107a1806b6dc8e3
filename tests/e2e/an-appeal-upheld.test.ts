import { expect, test } from '@playwright/test'
import {
  assign,
  decide,
  handIn,
  openFile,
  openReading,
  runGate,
  score,
} from './chapters/curation.ts'
import {
  bytesBehind,
  choose,
  eventually,
  follow,
  newVisitor,
  open,
  People,
  press,
  visit,
} from './story.ts'

test.describe.configure({ mode: 'serial', timeout: 240_000 })

const people = new People({ inTheDark: ['Endang Suhendi', 'Siti Aminah'] })
const product = 'Selendang Mega Mendung'
const reasons = 'Kemasan belum layak pajang dan pasokan belum terbukti.'
const word = 'Kotak baru sudah tampak pada foto kedua; penilai membaca kemasan yang lama.'
let letter = ''

test('Sari completes her shawl and hands it in', async ({ browser }) => {
  const sari = await people.enter(browser, 'Sari Wulandari')
  await open(sari, 'Produk')
  await follow(sari, product)
  await sari.getByLabel('Bahan', { exact: true }).fill('Katun primissima, malam, pewarna alam')
  await sari.getByLabel('Pesanan paling sedikit').fill('6')
  await sari.getByLabel('Kelipatan pesanan').fill('6')
  await sari.getByLabel('Waktu siap kirim').fill('7')
  await sari.getByLabel('Kesanggupan per hari').fill('12')
  await press(sari, 'Simpan dulu')
  await handIn(sari, product)
})

test('two readers part widely, and a third is asked at once', async ({ browser }) => {
  const ratna = await people.enter(browser, 'Ratna Dewi')
  await runGate(ratna, product)
  await assign(ratna, ['Dimas Pratama', 'Nur Hidayah'])
  const dimas = await people.enter(browser, 'Dimas Pratama')
  await openReading(dimas, product)
  await score(dimas, { usual: 4 })
  const nur = await people.enter(browser, 'Nur Hidayah')
  await openReading(nur, product)
  await score(nur, { usual: 3, packaging: 2, comment: 'Kotaknya polos, belum layak pajang.' })

  await ratna.goto('/inbox')
  const news = `Penilai ketiga diminta untuk ${product}`
  await eventually(ratna, () => ratna.getByText(news).isVisible())
  await follow(ratna, news)
  await expect(ratna.getByText('Nilai terbuka sesudah semua penilai selesai.')).toBeVisible()
  await expect(ratna.getByText('Lilis Komariah').first()).toBeVisible()
})

test('Lilis, the third, sees nothing of the other two; her score settles it', async ({
  browser,
}) => {
  const lilis = await people.enter(browser, 'Lilis Komariah')
  await openReading(lilis, product)
  await expect(lilis.getByText('Nilainya terbuka sesudah nilai Anda masuk.')).toBeVisible()
  expect(await lilis.content()).not.toContain('Kotaknya polos')
  await score(lilis, { usual: 3 })
  const hendra = await people.enter(browser, 'Hendra Saputra')
  await openFile(hendra, /^Putuskan/, product)
  await expect(hendra.getByText('Penilai berbeda jauh').first()).toBeVisible()
})

test('Hendra rejects it, with causes', async ({ browser }) => {
  const hendra = await people.enter(browser, 'Hendra Saputra')
  await decide(hendra, product, { outcome: 'Belum lolos' })
  await expect(hendra.getByText('Pilih paling sedikit satu sebab.').first()).toBeVisible()
  await decide(hendra, product, {
    outcome: 'Belum lolos',
    rejection: { causes: ['Kemasan', 'Kapasitas'], reasons },
  })
  await expect(hendra.getByText('Keputusan terkirim dengan alasannya.')).toBeVisible()
})

test('Sari reads the letter, and anybody can check that it is genuine', async ({ browser }) => {
  const sari = await people.enter(browser, 'Sari Wulandari')
  await sari.goto('/inbox')
  await eventually(sari, () => sari.getByText(`${product} belum lolos`).isVisible())
  await follow(sari, `${product} belum lolos`)
  await expect(sari.getByText('Kemasan, Kapasitas')).toBeVisible()
  await expect(sari.getByText(reasons)).toBeVisible()
  const link = /^Surat SKK-\d{4}-\d{5} \(PDF\)$/
  expect((await bytesBehind(sari, link)).subarray(0, 5).toString()).toBe('%PDF-')
  const address = await sari.getByRole('link', { name: link }).getAttribute('href')
  letter = `/letters/${address?.split('/').at(-1)}`

  const visitor = await newVisitor(browser, { on: 'phone' })
  await visit(visitor, letter)
  await expect(visitor.getByRole('heading', { name: /^SKK-/ })).toBeVisible()
  await expect(visitor.getByText('Surat ini asli')).toBeVisible()
  await expect(visitor.getByText('Belum lolos')).toBeVisible()
  expect(await visitor.content()).not.toContain(reasons)
})

test('she appeals, and who decided may not rule', async ({ browser }) => {
  const sari = await people.enter(browser, 'Sari Wulandari')
  await follow(sari, 'Ajukan banding')
  await press(sari, 'Kirim banding')
  await expect(sari.getByText('Wajib diisi.').first()).toBeVisible()
  await sari.getByLabel('Mengapa keputusan ini keliru?').fill(word)
  await press(sari, 'Kirim banding')
  await expect(sari.getByText('Banding terkirim. Pejabat lain akan memeriksanya.')).toBeVisible()
  await expect(sari.getByText('Menunggu putusan pejabat lain.')).toBeVisible()

  const hendra = await people.enter(browser, 'Hendra Saputra')
  await openFile(hendra, /^Selesai/, product)
  await expect(hendra.getByText(word)).toBeVisible()
  await expect(hendra.getByRole('link', { name: 'Putuskan banding' })).toHaveCount(0)
})

test('Endang upholds it, and the letter says that it holds no more', async ({ browser }) => {
  const endang = await people.enter(browser, 'Endang Suhendi')
  await endang.goto('/inbox')
  await eventually(endang, () => endang.getByText(`Banding: ${product}`).isVisible())
  await follow(endang, `Banding: ${product}`)
  await expect(endang.getByText(reasons)).toBeVisible()
  await expect(endang.getByText(word)).toBeVisible()
  await choose(endang, 'Dikabulkan')
  await endang.getByLabel('Alasan putusan').fill('Foto kedua memang terlewat.')
  await press(endang, 'Simpan putusan')
  await expect(endang.getByText('Banding dikabulkan. Berkas mulai lagi')).toBeVisible()

  const sari = await people.enter(browser, 'Sari Wulandari')
  await sari.goto('/inbox')
  await eventually(sari, () => sari.getByText(`Banding dikabulkan: ${product}`).isVisible())
  await follow(sari, `Banding dikabulkan: ${product}`)
  await expect(sari.getByText('Foto kedua memang terlewat.')).toBeVisible()
  const visitor = await newVisitor(browser)
  await visit(visitor, letter)
  await expect(visitor.getByText('Sudah diganti keputusan yang lebih baru')).toBeVisible()
})

test('the file begins again before other readers', async ({ browser }) => {
  const endang = await people.enter(browser, 'Endang Suhendi')
  await runGate(endang, product)
  for (const name of ['Dimas Pratama', 'Nur Hidayah', 'Lilis Komariah']) {
    await expect(endang.getByText(name)).toHaveCount(0)
  }
  await assign(endang, ['Siti Aminah', 'Yayan Mulyana'])
  for (const name of ['Siti Aminah', 'Yayan Mulyana']) {
    const curator = await people.enter(browser, name)
    await openReading(curator, product)
    await score(curator, { usual: 4 })
  }
})

test('Hendra may not decide again; Ratna does, and it is listed', async ({ browser }) => {
  const hendra = await people.enter(browser, 'Hendra Saputra')
  await openFile(hendra, /^Putuskan/, product)
  await expect(hendra.getByRole('link', { name: 'Ambil keputusan' })).toHaveCount(0)
  await visit(hendra, `${hendra.url()}/decision`)
  await expect(hendra.getByText('Anda yang memutuskan sebelumnya.')).toBeVisible()

  const ratna = await people.enter(browser, 'Ratna Dewi')
  await decide(ratna, product, { outcome: 'Lolos kurasi' })
  await expect(ratna.getByText('Lolos kurasi. Produk sudah tampil di katalog.')).toBeVisible()
  const sari = await people.enter(browser, 'Sari Wulandari')
  await visit(sari, sari.url())
  await expect(sari.getByText('Grade B, nilai 80,0 dari 100')).toBeVisible()
  await expect(sari.getByText('Dikabulkan', { exact: true })).toBeVisible()
  await expect(sari.getByRole('link', { name: /^Surat SKK-/ })).toHaveCount(2)
})

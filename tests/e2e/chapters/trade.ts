import { expect, type Page } from '@playwright/test'
import { choose, dayAhead, follow, open, press } from '../story.ts'

type Wish = { product: string; quantity: string; target: string }

/** A buyer keeps one draft; what was begun before is thrown away. */
export async function discardDraft(buyer: Page): Promise<void> {
  await open(buyer, 'Permintaan')
  const draft = buyer.getByRole('row', { name: 'Draf' }).getByRole('link')
  // Another story of the same run may have sent it already.
  if ((await draft.count()) === 0) return
  await Promise.all([buyer.waitForEvent('load'), draft.click()])
  await follow(buyer, 'Buang draf')
  await press(buyer, 'Buang draf')
}

/** Puts one product of the catalogue into the draft request, found by what a buyer would type. */
export async function collect(
  buyer: Page,
  words: string,
  product: string,
  quantity: string,
): Promise<void> {
  await open(buyer, 'Katalog')
  await buyer.getByLabel('Cari produk').fill(words)
  await press(buyer, 'Cari')
  await follow(buyer, product)
  await buyer.getByRole('textbox', { name: 'Jumlah' }).fill(quantity)
  await press(buyer, 'Tambah ke permintaan penawaran')
  await expect(buyer.getByText('1 produk masuk ke draf permintaan.')).toBeVisible()
}

const line = (page: Page, product: string) => page.getByRole('group', { name: new RegExp(product) })

/** The draft's place, days and prices; then on to what the makers will see. */
export async function writeRequest(
  buyer: Page,
  request: { title: string; deliverTo: string; deliverInDays: number; wishes: readonly Wish[] },
): Promise<void> {
  await buyer.getByLabel('Judul permintaan').fill(request.title)
  await buyer.getByLabel('Tempat kirim').fill(request.deliverTo)
  await buyer.getByLabel('Kirim paling lambat').fill(dayAhead(request.deliverInDays))
  await buyer.getByLabel('Jawab paling lambat').fill(dayAhead(5))
  for (const { product, quantity, target } of request.wishes) {
    await line(buyer, product).getByLabel('Jumlah').fill(quantity)
    await line(buyer, product).getByLabel('Harga sasaran').fill(target)
  }
  await press(buyer, 'Simpan dan periksa')
}

/** A maker answers with a price and the pieces it can make. */
export async function quote(
  maker: Page,
  request: string,
  offer: { product: string; price: string; days: number },
): Promise<void> {
  await open(maker, 'Penawaran')
  await follow(maker, request)
  await line(maker, offer.product).getByLabel('Harga satuan').fill(offer.price)
  await maker.getByLabel('Lama pengerjaan').fill(`${offer.days}`)
  await maker.getByLabel('Harga berlaku sampai').fill(dayAhead(20))
  await press(maker, 'Kirim penawaran')
  await expect(maker.getByText(/^Penawaran PNW-\S+ dikirim\.$/)).toBeVisible()
}

/** The buyer looks at all answers side by side and orders; the number that people say. */
export async function order(buyer: Page, request: string): Promise<string> {
  await open(buyer, 'Permintaan')
  await follow(buyer, request)
  await press(buyer, 'Periksa pesanan')
  await press(buyer, 'Pesan sekarang')
  const said = await buyer
    .getByText(/^Pesanan PO-\S+ (dibuat|menunggu persetujuan)\.$/)
    .textContent()
  return /PO-\d+-\d+/.exec(said ?? '')?.[0] ?? ''
}

export async function approve(approver: Page, number: string): Promise<void> {
  await open(approver, 'Pesanan')
  await follow(approver, number)
  await follow(approver, 'Putuskan')
  await choose(approver, 'Setujui, kirim ke IKM')
  await press(approver, 'Simpan keputusan')
  await expect(approver.getByText('Pesanan disetujui dan dikirim ke IKM.')).toBeVisible()
}

/** The maker's own part of an order, on its own page. */
export async function confirmPart(maker: Page, number: string): Promise<void> {
  await open(maker, 'Pesanan')
  await follow(maker, new RegExp(`^${number}`))
  await press(maker, 'Sanggupi pesanan')
  await expect(
    maker.getByText('Pesanan disanggupi. Langkah berikut: kirim barangnya.'),
  ).toBeVisible()
}

/** Loads so many pieces of one product; the shipment's number. */
export async function ship(maker: Page, product: string, pieces: string): Promise<string> {
  await follow(maker, 'Kirim barang')
  await line(maker, product).getByLabel('Jumlah').fill(pieces)
  await line(maker, product).getByLabel('Kode produksi').fill('MT-11')
  await maker.getByLabel('Pengangkut').fill('Mobil sendiri')
  await press(maker, 'Catat kiriman')
  const said = await maker.getByText(/^Surat jalan SJ-\S+ dicatat\.$/).textContent()
  return /SJ-\d+-\d+/.exec(said ?? '')?.[0] ?? ''
}

/** The papers of one shipment on the order's page. */
export const papersOf = (page: Page, shipment: string) =>
  page.locator('.papers').filter({ has: page.getByRole('heading', { name: shipment }) })

/** The buyer counts the pieces; a difference without its reason is not taken. */
export async function receive(
  buyer: Page,
  shipment: string,
  count: { product: string; accepted: string; refused: string },
): Promise<void> {
  const act = papersOf(buyer, shipment).getByRole('link', { name: 'Catat penerimaan' })
  await Promise.all([buyer.waitForEvent('load', { timeout: 40_000 }), act.click()])
  await line(buyer, count.product).getByLabel('Diterima', { exact: true }).fill(count.accepted)
  await line(buyer, count.product).getByLabel('Ditolak', { exact: true }).fill(count.refused)
  await press(buyer, 'Simpan penerimaan')
  await expect(buyer.getByText('Pilih alasan untuk barang yang ditolak.').first()).toBeVisible()
  await line(buyer, count.product).getByLabel('Alasan ditolak').selectOption({ label: 'Rusak' })
  await press(buyer, 'Simpan penerimaan')
  await expect(buyer.getByText(/^Tanda terima LPB-\S+ disimpan\.$/)).toBeVisible()
}

export async function invoice(maker: Page): Promise<void> {
  await follow(maker, 'Terbitkan tagihan')
  await press(maker, 'Terbitkan tagihan')
  await expect(maker.getByText(/^Tagihan FKT-\S+ terbit\.$/)).toBeVisible()
}

/** Papers are complete: the clock starts. Then the proof of the transfer, uploaded with a script or without. */
export async function payByTransfer(
  buyer: Page,
  proof: { path: string; scripted: boolean },
): Promise<void> {
  await press(buyer, 'Dokumen lengkap')
  await expect(buyer.getByText(/^Dokumen lengkap\. Jatuh tempo /)).toBeVisible()
  await follow(buyer, 'Catat transfer')
  await press(buyer, 'Kirim bukti')
  await expect(buyer.getByText('Unggah bukti transfernya.').first()).toBeVisible()
  await buyer.getByLabel('Nomor referensi bank').fill('TRF-20261121-7781')
  await buyer.locator('input[type=file]').setInputFiles(proof.path)
  if (proof.scripted) {
    await expect(buyer.locator('input[name="fileId"]:not([value=""])')).toHaveCount(1, {
      timeout: 60_000,
    })
  }
  await press(buyer, 'Kirim bukti')
  await expect(buyer.getByText(/^Bukti transfer dikirim\./)).toBeVisible()
}

import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { bytesBehind, follow, open, type People, press } from '../story.ts'
import { pictures, productName, rina } from './properties.ts'
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
} from './trade.ts'

const request = 'Batik dan camilan untuk pembukaan gerai'
const crisps = 'Keripik Tempe Renyah 100 g'

/** From two makers in one request to money that has come in. */
export function theOrder(people: People): void {
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
    const maker = await people.enter(browser, rina.name)
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
    const maker = await people.enter(browser, rina.name)
    await open(maker, 'Pesanan')
    await expect(maker.getByRole('link', { name: new RegExp(`^${orderNumber}`) })).toBeHidden()
    await approve(await people.enter(browser, 'Bambang Irawan'), orderNumber)
  })

  test('Rina confirms her part and ships it in two parts', async ({ browser }) => {
    const maker = await people.enter(browser, rina.name)
    await confirmPart(maker, orderNumber)
    firstShipment = await ship(maker, productName, '72')
    await expect(maker.getByText('Masih ada 48 lembar yang belum dikirim.')).toBeVisible()
    await ship(maker, productName, '48')
    await expect(maker.getByText('Masih ada')).toBeHidden()
  })

  test('Rani receives the first with a difference; the receipt note is a PDF', async ({
    browser,
  }) => {
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
    const maker = await people.enter(browser, rina.name)
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
    const maker = await people.enter(browser, rina.name)
    await maker.reload()
    await expect(maker.getByRole('link', { name: 'Lihat bukti' })).toBeVisible()
    await press(maker, 'Pastikan pembayaran')
    await expect(maker.getByText('Pembayaran dipastikan. Tagihan lunas.')).toBeVisible()
  })
}

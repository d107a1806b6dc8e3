import { describe, expect, it } from 'vitest'
import type { InvoicePaper, ReceiptPaper } from '#app/domain/ordering/document-view.ts'
import { renderPdf } from '#app/platform/pdf/render-pdf.server.ts'
import { InvoiceDocument } from '#app/ui/documents/invoice-document.tsx'
import { Document, Image, Page } from '#app/ui/documents/primitives.ts'
import { ReceiptDocument } from '#app/ui/documents/receipt-document.tsx'

const parties = {
  seller: { name: 'Batik Sari Tarum', address: 'Kp. Tambun, Bekasi', npwp: '1234567890123456' },
  buyer: { name: 'Minimarket Nusa', address: 'Jl. Industri 1, Cikarang', npwp: null },
  orderNumber: 'PO-2026-00001-A',
  shipmentNumber: 'SJ-2026-00001',
  receiptNumber: 'LPB-2026-00001',
}

const receipt: ReceiptPaper = {
  ...parties,
  receivedAt: new Date('2026-10-12T02:00:00Z'),
  receiverName: 'Rani Anggraini',
  senderName: 'Sari Wulandari',
  carrier: 'Mobil sendiri',
  note: 'Dus nomor 3 basah.',
  lines: Array.from({ length: 60 }, (_, index) => ({
    id: `${index}`,
    orderLineId: `${index}`,
    productName: `Batik tulis motif ${index + 1} dengan nama yang cukup panjang untuk dua baris`,
    unit: 'lembar',
    quantity: 100,
    batch: 'B-01',
    accepted: 90,
    refused: 6,
    missing: 4,
    reason: 'damaged',
    note: null,
  })),
}

const invoice: InvoicePaper = {
  ...parties,
  bank: { bank: 'BJB', account: '0012345678', holder: 'Sari Wulandari' },
  invoice: {
    id: 'invoice',
    number: 'FKT-2026-00001',
    state: 'issued',
    goods: 1_200_000n,
    taxMethod: 'ppn-12-of-11/12',
    taxBase: 1_100_000n,
    tax: 132_000n,
    taxCode: '04',
    taxInvoiceNumber: null,
    withholding: 6000n,
    total: 1_332_000n,
    payable: 1_326_000n,
    paymentDays: 30,
    issuedAt: new Date('2026-10-12T02:00:00Z'),
    completeAt: null,
    dueOn: null,
  },
  lines: [
    {
      id: 'line',
      productName: 'Batik tulis',
      unit: 'lembar',
      quantity: 100,
      price: 12_000n,
      amount: 1_200_000n,
    },
  ],
}

const beginsAsPdf = (bytes: Uint8Array) => new TextDecoder().decode(bytes.slice(0, 5)) === '%PDF-'
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

describe('documents', () => {
  it('draw a receipt note of several pages, with its own font in it', async () => {
    const pdf = await renderPdf(<ReceiptDocument paper={receipt} locale="id" />)
    expect(beginsAsPdf(pdf)).toBe(true)
    expect(text(pdf).match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(1)
    const fonts = text(pdf).match(/\/FontName \/\w+\+PlusJakartaSans-\w+/g) ?? []
    expect(fonts).toHaveLength(2)
  })

  it.each(['id', 'en'] as const)('draw an invoice in %s', async (locale) => {
    const pdf = await renderPdf(<InvoiceDocument paper={invoice} locale={locale} />)
    expect(beginsAsPdf(pdf)).toBe(true)
  })

  it('take no picture by its address', async () => {
    const src = 'http://127.0.0.1/secret' as unknown as Uint8Array
    const document = (
      <Document title="x">
        <Page size="A4">
          <Image src={src} />
        </Page>
      </Document>
    )
    await expect(renderPdf(document)).rejects.toThrow('must be a buffer')
  })
})

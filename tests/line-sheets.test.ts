import { beforeAll, expect, it } from 'vitest'
import { listProducts } from '#app/domain/catalogue/list-product.server.ts'
import { createShortlist } from '#app/domain/catalogue/shortlists/create-shortlist.server.ts'
import { recordCertificate } from '#app/domain/certification/record-certificate.server.ts'
import { database, transact } from '#app/platform/database.server.ts'
import { readTable } from '#app/platform/tables/read-table.server.ts'
import '#tests/database.ts'
import { keepPhoto } from '#tests/belongings.ts'
import { type Door, knock, openRoute } from '#tests/knock.ts'
import { monday, must, shelve } from '#tests/ordering.ts'
import { type Cast, settle } from '#tests/people.ts'

let cast: Cast
let shortlistId: string

const formula = '=HYPERLINK("http://x","Keripik")'

beforeAll(async () => {
  cast = await settle()
  const photo = await keepPhoto('keripik.png')
  const ids: string[] = []
  for (const name of ['Keripik tempe', formula]) {
    const id = await shelve(cast.sari, { name, minimum: 50 })
    ids.push(id)
    await database().product.update({
      where: { id },
      data: {
        ...{ gtin: '8991234567893', packLengthMm: 120, packWidthMm: 80, packHeightMm: 30 },
        photos: { create: { id, fileId: photo, position: 0 } },
        tiers: { create: { minimumQuantity: 500, price: 10_000n } },
      },
    })
  }
  const halal = {
    ...{ kind: 'halal' as const, number: 'ID32110000123450126', issuer: 'BPJPH' },
    ...{ issuedOn: '2026-01-02', expiresOn: '2030-01-02', wholeFirm: false, productIds: ids },
    fileId: undefined,
  }
  must(await recordCertificate(cast.sari, halal, monday))
  await database().certificate.updateMany({ data: { state: 'verified' } })
  await transact((tx) =>
    listProducts(
      tx,
      ids.map((productId) => ({ productId })),
    ),
  )
  const list = { name: 'Rak/camilan', productIds: ids }
  shortlistId = must(await createShortlist(cast.buyer, list, monday)).shortlistId
  const { id } = await database().shortlistLine.findFirstOrThrow({ orderBy: { id: 'asc' } })
  await database().shortlistLine.update({ where: { id }, data: { note: 'kemasan kecil' } })
})

async function answer(route: string, given: { params?: Record<string, string>; search?: string }) {
  const { loader } = await openRoute(route)
  const answered = await knock(loader as Door, { actor: cast.buyer, ...given })
  expect(answered.status).toBe(200)
  return { ...answered, bytes: Buffer.from(String(answered.data), 'latin1') }
}

async function rowsOf(bytes: Uint8Array) {
  const table = must(await readTable(new Uint8Array(bytes), 'a.xlsx'))
  const [titles, ...rows] = table.sheets[0]?.rows.map(({ cells }) => cells) ?? []
  return rows.map((cells) =>
    Object.fromEntries((titles ?? []).map((title, at) => [String(title), cells[at] ?? null])),
  )
}

it('gives a list as a table with codes, tiers, licences and notes', async () => {
  const { bytes, headers } = await answer('buyer.shortlists.$shortlistId.xlsx', {
    params: { shortlistId },
  })
  expect(headers).toContain('filename="etalase-Rak-camilan.xlsx"')
  const [first, second] = await rowsOf(bytes)
  expect(first).toMatchObject({
    Produk: 'Keripik tempe',
    'Kode batang (GTIN)': '8991234567893',
    'Panjang kemasan (mm)': 120,
    'Harga satuan': 12_000,
    'Harga per satuan, 1 buah': null,
    'Harga per satuan, 50 buah': 12_000,
    'Harga per satuan, 500 buah': 10_000,
    'Minimum pesan': 50,
    'Halal: nomor': 'ID32110000123450126',
    Catatan: 'kemasan kecil',
  })
  expect(first?.['Halal: berlaku sampai']).toEqual(new Date('2030-01-02T00:00:00Z'))
  expect(String(first?.['Halaman produk'])).toMatch(/^https?:.*\/catalogue\//)
  // Text of a workbook, not a formula.
  expect(second?.Produk).toBe(formula)
})

it('says what left the catalogue', async () => {
  const where = {
    slug: (await database().listing.findFirstOrThrow({ where: { name: formula } })).slug,
  }
  await database().listing.update({ where, data: { visible: false } })
  const { bytes } = await answer('buyer.shortlists.$shortlistId.xlsx', { params: { shortlistId } })
  const rows = await rowsOf(bytes)
  expect(rows[1]?.Produk).toContain('Tidak lagi di katalog')
  await database().listing.update({ where, data: { visible: true } })
})

it('gives a search by its own parameters, as a table and on paper with pictures', async () => {
  const search = '?q=tempe&leadMost=30'
  const table = await answer('buyer.line-sheet.xlsx', { search })
  expect((await rowsOf(table.bytes)).map((row) => row.Produk)).toEqual(['Keripik tempe'])
  const paper = await answer('buyer.line-sheet.pdf', { search })
  expect(paper.headers).toContain('application/pdf')
  expect(paper.bytes.subarray(0, 5).toString()).toBe('%PDF-')
  expect(paper.bytes.includes('/Subtype /Image')).toBe(true)
})

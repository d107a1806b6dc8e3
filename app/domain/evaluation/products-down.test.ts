import pg from 'pg'
import { beforeAll, expect, it, vi } from 'vitest'
import { importOutlets } from '#app/domain/sales/import-outlets.server.ts'
import { importPlacements } from '#app/domain/sales/import-placements.server.ts'
import { importProducts } from '#app/domain/sales/import-products.server.ts'
import { importSellOut } from '#app/domain/sales/import-sell-out.server.ts'
import { operator } from '#app/domain/sales/importer.ts'
import { fileFromBytes } from '#app/domain/sales/table-file.server.ts'
import { period } from '#app/kernel/period.ts'
import '#tests/database.ts'
import { must } from '#tests/ordering.ts'
import { type Cast, settle } from '#tests/people.ts'
import { freeze } from './freeze.server.ts'
import { findProductsDown } from './products-down.server.ts'

const now = new Date('2026-12-02T03:00:00Z')
let cast: Cast

async function bring(by: typeof importSellOut, name: string, lines: string[]) {
  const file = fileFromBytes(name, new TextEncoder().encode(lines.join('\n')))
  must(await by({ importer: operator, file, now }))
}

/** What both products sold in a month, in hundreds of thousands. */
const report = (month: string, first: number, second: number) =>
  bring(importSellOut, `${month}.csv`, [
    'SKU,STORE,PERIOD,QTY,VALUE,RETURN,OOS',
    `K-1,G1,${month},${first},${first}00000,0,0`,
    `K 2,G1,${month},${second},${second}00000,0,0`,
  ])

beforeAll(async () => {
  cast = await settle()
  await bring(importProducts, 'produk.csv', [
    'Jaringan;Kode;Nama Produk;Pemilik;Komoditi;Harga',
    'fajar;K-1;Batik Tulis Batik Sari Tarum;Ibu Sari Wulandari;Batik;10.000',
    'fajar;K 2;Selendang Batik Sari Tarum;Ibu Sari Wulandari;Batik;10.000',
  ])
  await bring(importOutlets, 'gerai.csv', ['Jaringan;Gerai;Kecamatan', 'fajar;G1;Tambun Selatan'])
  await bring(importPlacements, 'penempatan.csv', [
    'Jaringan;Kode;Gerai;Mulai',
    'fajar;K-1;G1;01/09/2026',
    'fajar;K 2;G1;01/09/2026',
  ])
  await report('202609', 9, 9)
  await report('202610', 7, 9)
  await report('202611', 5, 4)
})

const down = async (months: number) =>
  (await findProductsDown(cast.official, months)).map(({ name, since }) => [name, since])

const always = [['Batik Tulis Batik Sari Tarum', '2026-10']]

async function expectTheSame() {
  expect((await down(1)).map(([name]) => name).sort()).toEqual([
    'Batik Tulis Batik Sari Tarum',
    'Selendang Batik Sari Tarum',
  ])
  expect(await down(2)).toEqual(always)
  // September has no month before it.
  expect(await down(3)).toEqual([])
}

it('names what was down month after month, open or signed', async () => {
  await expectTheSame()
  must(await freeze(cast.chief, period('2026-10'), now))
  await expectTheSame()
  must(await freeze(cast.chief, period('2026-11'), now))
  await expectTheSame()
})

it('is another one for an agency elsewhere', async () => {
  const elsewhere = { ...cast.official, organisationId: cast.cooperativeId, region: '33' }
  expect(await findProductsDown(elsewhere, 2)).toEqual([])
})

it('asks no more for twelve months than for three', async () => {
  const statements = async (months: number) => {
    const queries = vi.spyOn(pg.Client.prototype, 'query')
    await findProductsDown({ ...cast.official, organisationId: cast.cooperativeId }, months)
    const { length } = queries.mock.calls
    queries.mockRestore()
    return length
  }
  expect(await statements(12)).toBe(await statements(3))
})

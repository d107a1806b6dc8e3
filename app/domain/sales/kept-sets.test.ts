import { beforeEach, expect, test } from 'vitest'
import { database, transact } from '#app/platform/database.server.ts'
import { resetDatabase } from '#tests/database.ts'
import { type Cast, settle } from '#tests/people.ts'
import { editOutlet } from './edit-outlet.server.ts'
import { editPlacement } from './edit-placement.server.ts'
import { importOutlets } from './import-outlets.server.ts'
import { importPlacements } from './import-placements.server.ts'
import { importProducts } from './import-products.server.ts'
import { importSellOut } from './import-sell-out.server.ts'
import { operator } from './importer.ts'
import { fileFromBytes } from './table-file.server.ts'

const now = new Date('2026-11-02T03:00:00Z')
let cast: Cast

async function bring(by: typeof importSellOut, name: string, lines: string[]) {
  const file = fileFromBytes(name, new TextEncoder().encode(lines.join('\n')))
  const imported = await by({ importer: operator, file, now })
  if (!imported.ok) throw new Error(JSON.stringify(imported.refusal))
  return imported.value
}

const place = (...lines: string[]) =>
  bring(importPlacements, 'penempatan.csv', ['Jaringan;Kode;Gerai;Mulai;Selesai', ...lines])

beforeEach(async () => {
  await resetDatabase()
  cast = await settle()
  await bring(importProducts, 'produk.csv', [
    'Jaringan;Kode;Nama Produk;Pemilik;Komoditi;Harga',
    'fajar;K-1;Batik Tulis;Ibu Sari Wulandari;Batik;10.000',
    'fajar;K-2;Selendang;Ibu Sari Wulandari;Batik;10.000',
  ])
  await bring(importOutlets, 'gerai.csv', [
    'Jaringan;Gerai;Kecamatan',
    ...['G1', 'G2', 'G3'].map((code) => `fajar;${code};Tambun Selatan`),
  ])
  await place('fajar;K-1;G1;01/09/2026;', 'fajar;K-1;G2;01/09/2026;', 'fajar;K-2;G1;15/09/2026;')
})

type KeptSet = { sku: string; from: string; to: string; codes: string }

const keptSets = () => database().$queryRaw<KeptSet[]>`
  SELECT p.sku, s.starts_on::text AS from, s.ends_on::text AS to,
    string_agg(o.code, ' ' ORDER BY o.number) AS codes
  FROM placement_set s JOIN chain_product p ON p.id = s.chain_product_id
  LEFT JOIN outlet o ON o.chain_id = p.chain_id
    AND get_bit(stretched(s.outlets, o.ordinal + 1), o.ordinal) = 1
  GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`

/** The same, from the placements themselves. */
const placedSets = () => database().$queryRaw<KeptSet[]>`
  SELECT p.sku, l.starts_on::text AS from, coalesce(l.ends_on, 'infinity')::text AS to,
    string_agg(o.code, ' ' ORDER BY o.number) AS codes
  FROM placement l JOIN chain_product p ON p.id = l.chain_product_id
  JOIN outlet o ON o.id = l.outlet_id GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`

async function expectSets(...sets: string[]): Promise<void> {
  const kept = await keptSets()
  expect(kept.map(({ sku, from, to, codes }) => `${sku} ${from} ${to}: ${codes}`)).toEqual(sets)
  expect(kept).toEqual(await placedSets())
}

const placementOf = async (sku: string, code: string) =>
  (
    await database().placement.findFirstOrThrow({
      where: { chainProduct: { sku }, outlet: { code } },
    })
  ).id

test('the sets say what the placements say, whatever is done to them', async () => {
  await expectSets('K-1 2026-09-01 infinity: G1 G2', 'K-2 2026-09-15 infinity: G1')

  await place('fajar;K-1;G3;01/09/2026;', 'fajar;K-1;G2;01/09/2026;30/09/2026')
  const [k1, k1ended, k2] = [
    'K-1 2026-09-01 infinity: G1 G3',
    'K-1 2026-09-01 2026-09-30: G2',
    'K-2 2026-09-15 infinity: G1',
  ]
  await expectSets(k1ended, k1, k2)

  const dates = { startsOn: '2026-10-01', endsOn: undefined, contract: 'PKS 7' }
  await editPlacement(cast.official, await placementOf('K-1', 'G3'), dates)
  const later = 'K-1 2026-10-01 infinity: G3'
  await expectSets(k1ended, 'K-1 2026-09-01 infinity: G1', later, k2)
  await editPlacement(cast.official, await placementOf('K-1', 'G3'), {
    ...dates,
    contract: 'PKS 8',
  })
  await expectSets(k1ended, 'K-1 2026-09-01 infinity: G1', later, k2)

  const { id } = await database().outlet.findFirstOrThrow({ where: { code: 'G1' } })
  const closing = { name: 'Fajar Satu', regionCode: undefined, openedOn: undefined }
  await editOutlet(cast.official, id, { ...closing, closedOn: '2026-09-20' })
  await expectSets(k1ended, 'K-1 2026-09-01 infinity: G1', later, k2)

  await database().placement.deleteMany({ where: { outlet: { code: 'G1' } } })
  await expectSets(k1ended, later)
})

test('what is taken back leaves the sets as they were', async () => {
  const broken = transact(async (tx) => {
    await tx.placement.deleteMany()
    throw new Error('broken off')
  })
  await expect(broken).rejects.toThrow('broken off')
  await expectSets('K-1 2026-09-01 infinity: G1 G2', 'K-2 2026-09-15 infinity: G1')
})

test('two who place the same product at once both find their outlets in its set', async () => {
  await Promise.all([
    place('fajar;K-2;G2;15/09/2026;', 'fajar;K-1;G3;01/09/2026;'),
    editPlacement(cast.official, await placementOf('K-1', 'G2'), {
      ...{ startsOn: '2026-09-01', endsOn: '2026-12-31', contract: undefined },
    }),
    place('fajar;K-2;G3;15/09/2026;'),
  ])
  await expectSets(
    ...['K-1 2026-09-01 2026-12-31: G2', 'K-1 2026-09-01 infinity: G1 G3'],
    'K-2 2026-09-15 infinity: G1 G2 G3',
  )
})

test('what was sold where its product does not stand in that month is said row by row', async () => {
  await place('fajar;K-1;G2;01/09/2026;30/09/2026', 'fajar;K-2;G3;01/11/2026;')
  const { accepted, warnings } = await bring(importSellOut, 'october.csv', [
    'SKU,STORE,PERIOD,QTY,VALUE',
    ...['K-2,G3,202610,1,100', 'K-1,G1,202610,1,100', 'K-1,G2,202610,1,100'],
    ...['K-2,G1,202610,1,100', 'K-1,G3,202610,1,100', 'K-2,G2,202610,1,100'],
  ])
  expect(accepted).toBe(6)
  expect(warnings.map(({ row, value, reason }) => [row, value, reason])).toEqual([
    [2, 'K-2 · G3', 'notPlaced'],
    [4, 'K-1 · G2', 'notPlaced'],
    [6, 'K-1 · G3', 'notPlaced'],
    [7, 'K-2 · G2', 'notPlaced'],
  ])
})

test('the totals of a report are its blocks added up', async () => {
  const heading = 'SKU,STORE,PERIOD,QTY,VALUE,RETURN,OOS'
  await bring(importSellOut, 'a.csv', [heading, 'K-1,G1,202610,1,9007199254740991,0,2'])
  await bring(importSellOut, 'b.csv', [
    heading,
    ...['K-1,G1,202610,1,9007199254740991,,2', 'K-1,G2,202610,3,9007199254740990,,0'],
    'K-2,G3,202610,0,0,1,',
  ])
  const totals = await database().sellOutTotal.findMany({
    where: { file: { state: 'current' } },
    orderBy: { units: 'desc' },
    omit: { fileId: true, chainProductId: true },
  })
  expect(totals).toEqual([
    {
      ...{
        reporting: 2,
        outlets: '110',
        units: 4n,
        value: 18_014_398_509_481_981n,
        returned: null,
      },
      ...{ outOfStockDays: 2n, outOfStockOutlets: 1 },
    },
    {
      ...{ reporting: 1, outlets: '001', units: 0n, value: 0n, returned: 1n },
      ...{ outOfStockDays: null, outOfStockOutlets: 0 },
    },
  ])
  expect(await database().sellOutTotal.count()).toBe(3)
  await database().sellOutBlock.deleteMany()
  await database().sellOutFile.deleteMany()
  expect(await database().sellOutTotal.count()).toBe(0)
})

test('blocks without sets, as they were once written, are added up all the same', async () => {
  await bring(importSellOut, 'a.csv', ['SKU,STORE,PERIOD,QTY,VALUE', 'K-1,G1,202610,1,10000'])
  await bring(importSellOut, 'b.csv', [
    'SKU,STORE,PERIOD,QTY,VALUE',
    ...['K-1,G3,202610,2,20000', 'K-1,G2,202610,1,10000', 'K-2,G3,202610,1,10000'],
  ])
  const totals = () =>
    database().sellOutTotal.findMany({
      where: { file: { state: 'current' } },
      orderBy: { units: 'desc' },
    })
  const before = await totals()
  expect(before.map(({ outlets }) => outlets)).toEqual(['011', '001'])
  await database().sellOutFile.updateMany({
    where: { state: 'current' },
    data: { state: 'superseded' },
  })
  const fileId = before[0]?.fileId ?? ''
  await database().sellOutTotal.deleteMany({ where: { fileId } })
  await database().sellOutBlock.updateMany({ data: { firstOutlet: null, outletSet: null } })
  await database().sellOutFile.update({ where: { id: fileId }, data: { state: 'current' } })
  expect(await totals()).toEqual(before)
})

test('an outlet keeps its bit, and no other chain can stand in its sets', async () => {
  const outlets = await database().outlet.findMany({
    where: { chain: { key: 'fajar' } },
    orderBy: { code: 'asc' },
  })
  expect(outlets.map(({ ordinal }) => ordinal)).toEqual([0, 1, 2])
  const [g1] = outlets
  await expect(
    database().outlet.update({ where: { id: g1?.id ?? '' }, data: { ordinal: 7 } }),
  ).rejects.toThrow('outlet G1 stands in sets of its chain')

  await bring(importOutlets, 'gerai-lain.csv', [
    'Jaringan;Gerai;Kecamatan',
    'melati;M1;Tambun Selatan',
  ])
  const m1 = await database().outlet.findFirstOrThrow({ where: { code: 'M1' } })
  expect(m1.ordinal).toBe(0)
  const placement = await database().placement.findFirstOrThrow()
  await expect(
    database().placement.update({ where: { id: placement.id }, data: { outletId: m1.id } }),
  ).rejects.toThrow('a product of one chain cannot stand in an outlet of another')
})

test('a report that comes to stand by another hand than an import is added up as well', async () => {
  await bring(importSellOut, 'a.csv', ['SKU,STORE,PERIOD,QTY,VALUE', 'K-1,G1,202610,3,30000'])
  const added = await database().sellOutTotal.findMany()
  expect(added).toMatchObject([{ reporting: 1, units: 3n, value: 30_000n }])
  await database().sellOutTotal.deleteMany()
  await database().sellOutFile.updateMany({ data: { state: 'superseded' } })
  expect(await database().sellOutTotal.findMany()).toEqual([])
  await database().sellOutFile.updateMany({ data: { state: 'current' } })
  expect(await database().sellOutTotal.findMany()).toEqual(added)
})

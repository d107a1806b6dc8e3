import { beforeEach, describe, expect, test } from 'vitest'
import { commitImport } from '#app/domain/sales/commit-import.server.ts'
import { importOutlets } from '#app/domain/sales/import-outlets.server.ts'
import { importPlacements } from '#app/domain/sales/import-placements.server.ts'
import { importProducts } from '#app/domain/sales/import-products.server.ts'
import { findImportFor } from '#app/domain/sales/import-run.server.ts'
import { importSellOut } from '#app/domain/sales/import-sell-out.server.ts'
import { operator } from '#app/domain/sales/importer.ts'
import { remapImport } from '#app/domain/sales/remap-import.server.ts'
import { startImport } from '#app/domain/sales/start-import.server.ts'
import { fileFromBytes } from '#app/domain/sales/table-file.server.ts'
import { period } from '#app/kernel/period.ts'
import { database } from '#app/platform/database.server.ts'
import { evaluationReactions } from '#app/reactions/evaluation.server.ts'
import type { StoredEvent } from '#app/reactions/reactions.ts'
import { resetDatabase } from '#tests/database.ts'
import { type Cast, settle } from '#tests/people.ts'
import { computeMonth } from './compute-month.server.ts'
import { decideSetting } from './decide-setting.server.ts'
import { canonicalText } from './figures-json.ts'
import { freeze } from './freeze.server.ts'
import { moveFollowUp } from './move-follow-up.server.ts'
import { noteCause } from './note-cause.server.ts'
import { findFollowUpFor, listMonths, openFollowUps, rowsBehind } from './queries.server.ts'
import { readMonth, readRevision } from './read-month.server.ts'
import { restate } from './restate.server.ts'

const now = new Date('2026-11-02T03:00:00Z')
const october = period('2026-10')
const november = period('2026-11')
const text = (content: string) => new TextEncoder().encode(content)

async function bring(by: typeof importSellOut, name: string, content: string) {
  const imported = await by({
    importer: operator,
    file: fileFromBytes(name, text(content)),
    now,
  })
  if (!imported.ok) throw new Error(JSON.stringify(imported.refusal))
  return imported.value
}

const heading = 'SKU,STORE,PERIOD,QTY,VALUE,RETURN,OOS\n'
const september = `${heading}K-1,G1,202609,10,100000,0,0\nK-1,G2,202609,10,100000,0,0\n`
const first = `${heading}K-1,G1,202610,15,150000,1,0\nK-1,G2,202610,9,90000,0,4\n`
const corrected = `${heading}K-1,G1,202610,15,150000,1,0\nK-1,G2,202610,1,10000,0,4\n`

let cast: Cast

beforeEach(async () => {
  await resetDatabase()
  cast = await settle()
  const told = await bring(
    importProducts,
    'produk.csv',
    'Jaringan;Kode;Nama Produk;Pemilik;Komoditi;Harga\nfajar;K-1;Batik Tulis Batik Sari Tarum;Ibu Sari Wulandari;Batik;10.000\n',
  )
  expect(told).toMatchObject({ created: 1, warnings: [] })
  await bring(
    importOutlets,
    'gerai.csv',
    'Jaringan;Gerai;Kecamatan\nfajar;G1;Tambun Selatan\nfajar;G2;32.16.06\n',
  )
  await bring(
    importPlacements,
    'penempatan.csv',
    'Jaringan;Kode;Gerai;Mulai\nfajar;K-1;G1;01/09/2026\nfajar;K-1;G2;15/09/2026\n',
  )
  await bring(importSellOut, 'sep.csv', september)
  await bring(importSellOut, 'okt.csv', first)
})

test('a product curated elsewhere is linked to its maker and stands in the catalogue', async () => {
  const product = await database().product.findFirstOrThrow({ where: { curatedElsewhere: true } })
  expect(product).toMatchObject({ producerId: cast.sari.organisationId, state: 'listed' })
  expect(await database().listing.count({ where: { productId: product.id } })).toBe(1)
})

describe('a month', () => {
  test('says what rose, by how much, and why', async () => {
    const { figures, state } = await readMonth(cast.official, october)
    expect(state).toBe('open')
    expect(figures.products[0]).toMatchObject({
      verdict: 'up',
      producerName: 'Batik Sari Tarum',
      districtName: 'Tambun Selatan',
      current: { units: 24, value: 240_000n, expected: 2, reported: 2, outOfStockDays: 4 },
      drivers: { outlets: 0n, unitsPerOutlet: 40_000n, price: 0n },
    })
    const subjects = [...figures.producers, ...figures.districts, ...figures.sectors]
    expect(subjects.map(({ current }) => current.value)).toEqual([240_000n, 240_000n, 240_000n])
    expect(figures.chains[0]).toMatchObject({ outletsReporting: 2, outletsExpected: 2 })
    const ids = [figures.products[0]?.subject.slice('product:'.length) ?? '']
    const rows = await rowsBehind(figures, ids, { page: 1, size: 10 })
    expect(rows.map(({ outlet, value, row }) => [outlet, value, row])).toEqual([
      ['G1', 150_000n, 2],
      ['G2', 90_000n, 3],
    ])
  })

  test('is another one for an agency elsewhere, and for other sectors', async () => {
    const elsewhere = await computeMonth(database(), { region: '33', sectors: [] }, october)
    expect(elsewhere.products).toEqual([])
    const toys = await computeMonth(database(), { region: '32.16', sectors: ['toys'] }, october)
    expect(toys.products).toEqual([])
  })

  test('is judged by the rules of its time', async () => {
    const rule = { name: 'changeThreshold' as const, percent: 25, source: 'SK 1/2026' }
    const decided = await decideSetting(cast.chief, { ...rule, validFrom: '2026-10-15' }, now)
    expect(decided.ok).toBe(true)
    expect((await readMonth(cast.official, october)).figures.products[0]?.verdict).toBe('flat')
    const refused = await decideSetting(cast.official, { ...rule, validFrom: '2026-10-16' }, now)
    expect(refused).toEqual({ ok: false, refusal: { reason: 'mayNot' } })
  })
})

describe('signing', () => {
  test('needs the right to, happens once, and stops the figures', async () => {
    expect(await freeze(cast.official, october, now)).toEqual({
      ok: false,
      refusal: { reason: 'mayNot' },
    })
    const twice = await Promise.all([
      freeze(cast.chief, october, now),
      freeze(cast.chief, october, now),
    ])
    expect(twice.filter(({ ok }) => ok)).toHaveLength(1)
    expect(twice.find(({ ok }) => !ok)).toMatchObject({ refusal: { reason: 'alreadyDone' } })
    const signed = await readMonth(cast.official, october)
    await bring(importSellOut, 'okt-benar.csv', corrected)
    const after = await readMonth(cast.official, october)
    expect(canonicalText(after.figures)).toBe(canonicalText(signed.figures))
    expect(after.signatures).toMatchObject([
      { revision: 1, signerName: 'Hendra Saputra', signerTitle: 'Kepala Dinas' },
    ])
  })

  test('a correction is a new revision; the old one stays as it was', async () => {
    await freeze(cast.chief, october, now)
    const before = await readRevision(cast.official, october, 1)
    await bring(importSellOut, 'okt-benar.csv', corrected)
    const second = await restate(cast.chief, october, 'Laporan diperbaiki', now)
    expect(second).toMatchObject({ ok: true, value: { revision: 2 } })
    expect(await readRevision(cast.official, october, 1)).toMatchObject({
      figures: before?.figures,
      newest: 2,
    })
    const { figures, signatures } = await readMonth(cast.official, october)
    expect(figures.products[0]?.current.value).toBe(160_000n)
    expect(signatures.map(({ revision, reason }) => [revision, reason])).toEqual([
      [2, 'Laporan diperbaiki'],
      [1, null],
    ])
    const old = before?.figures
    const ids = [old?.products[0]?.subject.slice('product:'.length) ?? '']
    const rows = old && (await rowsBehind(old, ids, { page: 1, size: 10 }))
    expect(rows?.map(({ value }) => value)).toEqual([150_000n, 90_000n])
    await expect(
      database().evaluationRevision.updateMany({ data: { reason: 'lain' } }),
    ).rejects.toThrow()
    expect(await restate(cast.chief, november, 'x', now)).toMatchObject({ ok: false })
  })

  test('waits for those who sign once every chain has reported, and no longer after', async () => {
    const event = await database().event.findFirstOrThrow({
      where: { type: 'sellOut.imported' },
      orderBy: { position: 'desc' },
    })
    const told = evaluationReactions['sellOut.imported']?.tellSigners
    await told?.(event as unknown as StoredEvent)
    await told?.(event as unknown as StoredEvent)
    const waiting = () => database().notification.findMany({ where: { waits: true, doneAt: null } })
    expect(await waiting()).toMatchObject([
      { userId: cast.chief.userId, kind: 'evaluation.monthReady' },
    ])
    await freeze(cast.chief, october, now)
    const frozen = await database().event.findFirstOrThrow({
      where: { type: 'evaluation.frozen' },
    })
    for (const react of Object.values(evaluationReactions['evaluation.frozen'] ?? {})) {
      await react(frozen as unknown as StoredEvent)
    }
    expect(await waiting()).toEqual([])
    const news = await database().notification.findMany({
      where: { kind: 'evaluation.monthSigned' },
    })
    expect(news.map(({ userId }) => userId)).toEqual([cast.official.userId])
  })
})

test('a follow-up comes back every month until it is closed with its outcome', async () => {
  const about = { subject: 'total', subjectName: 'Semua produk' }
  const noted = await noteCause(
    cast.official,
    october,
    about,
    {
      cause: 'distribution',
      text: 'Stok kosong empat hari.',
      action: 'Kirim dua kali sebulan',
      ownerId: cast.chief.userId,
      ownerName: undefined,
      dueOn: '2026-11-20',
    },
    now,
  )
  if (!noted.ok || !noted.value.followUpId) throw new Error('not noted')
  const id = noted.value.followUpId
  expect(await openFollowUps(cast.official, november)).toMatchObject([
    { id, number: 'TL-2026-00001', ownerName: 'Hendra Saputra', period: '2026-10' },
  ])
  expect(await openFollowUps(cast.official, period('2026-09'))).toEqual([])
  await freeze(cast.chief, october, now)
  const { figures } = await readMonth(cast.official, october)
  expect(figures.notes).toMatchObject([{ cause: 'distribution', authorName: 'Ratna Dewi' }])
  expect(figures.followUps).toMatchObject([{ number: 'TL-2026-00001', state: 'open' }])
  expect(await moveFollowUp(cast.official, id, 'start', undefined, now)).toMatchObject({ ok: true })
  expect(await moveFollowUp(cast.official, id, 'finish', 'Jalan', now)).toMatchObject({ ok: true })
  expect(await moveFollowUp(cast.official, id, 'drop', 'x', now)).toMatchObject({ ok: false })
  expect(await openFollowUps(cast.official, november)).toEqual([])
  const foreign = { ...cast.official, organisationId: cast.cooperativeId }
  expect(await findFollowUpFor(foreign, id)).toBeNull()
  expect((await readMonth(cast.official, october)).figures.followUps[0]?.state).toBe('open')
  expect(await listMonths(cast.official)).toMatchObject([
    { period: '2026-10', state: 'frozen', revision: 1, openFollowUps: 0 },
    { period: '2026-09', state: 'open', files: 1 },
  ])
})

describe('an import through the pages', () => {
  const upload = {
    kind: 'sell-out' as const,
    fileName: 'nov.csv',
    bytes: text('Barang;Kios;Bulan;A;B\nK-1;G1;11/2026;5;50000\nZ-9;G1;11/2026;1;1\n'),
    parameters: {},
  }

  test('is mapped by hand, previewed, taken in once, and its mapping remembered', async () => {
    const id = await startImport(cast.official, upload, now)
    const begun = await findImportFor(cast.official, id)
    expect(begun?.outcome.refusal).toBeDefined()
    const mapping = { sku: 0, outlet: 1, period: 2, units: 3, value: 4 }
    await remapImport(cast.official, id, { mapping, parameters: { chain: 'fajar' } }, now)
    const seen = await findImportFor(cast.official, id)
    expect(seen?.outcome.report).toMatchObject({
      created: 1,
      rejected: [{ row: 3, reason: 'unknownProduct' }],
    })
    expect(await database().sellOut.count({ where: { period: '2026-11' } })).toBe(0)
    const twice = await Promise.all([
      commitImport(cast.official, id, now),
      commitImport(cast.official, id, now),
    ])
    expect(twice.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await database().sellOut.count({ where: { period: '2026-11' } })).toBe(1)
    expect(await database().sellOutFile.findFirst({ where: { period: '2026-11' } })).toMatchObject({
      importRunId: id,
      uploadedBy: cast.official.userId,
    })
    const next = await startImport(cast.official, { ...upload, fileName: 'lagi.csv' }, now)
    const again = await findImportFor(cast.official, next)
    expect(again?.outcome.report).toMatchObject({ duplicates: 1 })
  })

  test('is nobody else’s', async () => {
    const id = await startImport(cast.official, upload, now)
    const foreign = { ...cast.official, organisationId: cast.cooperativeId }
    expect(await findImportFor(foreign, id)).toBeNull()
    expect(await commitImport(foreign, id, now)).toMatchObject({ refusal: { reason: 'notFound' } })
  })
})

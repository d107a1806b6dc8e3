import { readFileSync } from 'node:fs'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Official } from '#app/domain/accounts/actor.ts'
import { newId } from '#app/kernel/ids.ts'
import { closeDatabase, database } from '#app/platform/database.server.ts'
import { prepareJobs } from '#app/platform/jobs.server.ts'
import { writeXlsx } from '#app/platform/tables/write-table.server.ts'
import { commitRegistry } from './commit-registry.server.ts'
import { importRegistry } from './import-registry.server.ts'
import { loadRegions } from './load-regions.server.ts'
import { correctRegistryMapping, previewRegistry } from './preview-registry.server.ts'
import { findRegistryRun, listRegistryRuns, rejectedRows } from './registry-runs.server.ts'
import { startRegistryImport } from './start-registry-import.server.ts'
import '#tests/database.ts'

const fileName = 'registri-ikm.csv'
const list = readFileSync(`tests/fixtures/cases/${fileName}`)
const truth = JSON.parse(readFileSync('tests/fixtures/cases/truth.json', 'utf8')).registry
const { duplicate, ...problems } = truth.problems as Record<string, number>
const refused = Object.values(problems).reduce((sum, count) => sum + count, 0)
const good = truth.rows - refused

const csv = (...lines: string[]) => new TextEncoder().encode(lines.join('\r\n'))

async function openAgency(name: string, region: string): Promise<Official> {
  const organisationId = newId()
  await database().organisation.create({
    data: {
      id: organisationId,
      kind: 'agency',
      name,
      regionCode: region,
      agency: { create: { sectors: [] } },
    },
  })
  return {
    role: 'official',
    userId: newId(),
    name: 'Ratna Dewi',
    email: 'ratna@contoh.id',
    membershipId: newId(),
    organisationId,
    organisationName: name,
    region,
    sectors: [],
    title: null,
    approver: false,
  }
}

let ratna: Official

beforeAll(async () => {
  await prepareJobs()
  await loadRegions()
})

beforeEach(async () => {
  await database()
    .$executeRaw`TRUNCATE producer, agency, organisation, import_run, import_mapping, event CASCADE`
  ratna = await openAgency('Dinas Perindustrian Kabupaten Bekasi', '32.16')
})

afterAll(closeDatabase)

it('knows every place of the country, and learns nothing from being told again', async () => {
  expect(
    await database().region.groupBy({ by: ['level'], _count: true, orderBy: { level: 'asc' } }),
  ).toEqual([
    { level: 1, _count: 38 },
    { level: 2, _count: 514 },
    { level: 3, _count: 7285 },
    { level: 4, _count: 83762 },
  ])
  expect(await loadRegions()).toBe(0)
})

describe("the office's list, by the operator's command", () => {
  it('goes in as it truly is, and leaves its run and one event', async () => {
    const result = await importRegistry({ bytes: list, fileName })
    expect(result).toMatchObject({
      ok: true,
      value: {
        rows: truth.rows,
        accepted: good,
        created: good - (duplicate ?? 0),
        updated: 0,
        duplicates: duplicate,
      },
    })
    if (!result.ok) return
    const reasons = result.value.rejected.map(({ reason }) => reason)
    for (const [reason, count] of Object.entries(problems)) {
      expect([reason, reasons.filter((other) => other === reason).length]).toEqual([reason, count])
    }
    expect(await database().producer.count()).toBe(good - (duplicate ?? 0))
    expect(await database().producer.count({ where: { active: true } })).toBe(truth.active)
    const runs = await listRegistryRuns(ratna)
    expect(runs).toMatchObject([{ state: 'committed', rows: truth.rows, handled: truth.rows }])
    expect(await database().event.findMany({ select: { type: true, subjectId: true } })).toEqual([
      { type: 'registry.imported', subjectId: runs[0]?.id },
    ])
  })

  it('changes nothing the second time', async () => {
    await importRegistry({ bytes: list, fileName })
    const before = await database().producer.findMany({ orderBy: { id: 'asc' } })
    expect(await importRegistry({ bytes: list, fileName })).toMatchObject({
      value: { accepted: good, created: 0, updated: 0, duplicates: good },
    })
    expect(await database().producer.findMany({ orderBy: { id: 'asc' } })).toEqual(before)
  })

  it('as a dry run says the same and writes nothing', async () => {
    const foreseen = await importRegistry({ bytes: list, fileName }, { dryRun: true })
    expect(await database().producer.count()).toBe(0)
    expect(await database().importRun.count()).toBe(0)
    expect(await importRegistry({ bytes: list, fileName })).toEqual(foreseen)
  })

  it('takes as many statements for a long list as for a short one', async () => {
    const statements = vi.spyOn(pg.Client.prototype, 'query')
    const counted = async (bytes: Uint8Array) => {
      statements.mockClear()
      await importRegistry({ bytes, fileName })
      return statements.mock.calls.length
    }
    const short = csv(...list.toString('utf8').split('\r\n').slice(0, 9))
    const few = await counted(short)
    expect(await counted(list)).toBe(few)
    statements.mockRestore()
  })
})

describe('an official', () => {
  it('sees the fate of every row before anything is written, then lets it in', async () => {
    const preview = await previewRegistry(ratna, { bytes: list, fileName })
    if (!preview.ok) throw new Error(preview.refusal.kind)
    const { runId } = preview.value
    const run = await findRegistryRun(ratna, runId)
    expect(run).toMatchObject({
      state: 'previewed',
      rows: truth.rows,
      layout: { headerRow: 4, missing: [] },
    })
    expect(run?.outcome?.rows).toHaveLength(truth.rows)
    expect(run?.outcome?.rows[42]).toMatchObject({
      row: 47,
      fate: 'create',
      ownerName: expect.any(String),
    })
    expect(run?.outcome?.report.rejected).toHaveLength(refused)
    expect(await database().producer.count()).toBe(0)

    expect(await startRegistryImport(ratna, runId)).toEqual({ ok: true })
    expect(await startRegistryImport(ratna, runId)).toMatchObject({ refusal: { kind: 'notReady' } })
    expect(await commitRegistry(runId, { userId: ratna.userId })).toMatchObject({
      value: { report: { created: good - (duplicate ?? 0) } },
    })
    expect(await commitRegistry(runId, {})).toMatchObject({ refusal: { kind: 'alreadyCommitted' } })
  })

  it('gets the refused rows back with the reason, as a file that runs nothing', async () => {
    const preview = await previewRegistry(ratna, { bytes: list, fileName })
    if (!preview.ok) throw new Error(preview.refusal.kind)
    const words = {
      title: 'alasan',
      say: ({ field, reason }: { field: string; reason: string }) => `${field}: ${reason}`,
    }
    const file = await rejectedRows(ratna, preview.value.runId, words)
    expect(file?.fileName).toBe('registri-ikm-alasan.csv')
    const lines = Buffer.from(file?.bytes ?? [])
      .toString('utf8')
      .trim()
      .split('\r\n')
    expect(lines).toHaveLength(refused + 1)
    expect(lines[0]).toMatch(/^No;Nama Pemilik;.*;Status;alasan$/)
    expect(
      lines.some((line) => line.includes("'=HYPERLINK") && line.endsWith('businessName: formula')),
    ).toBe(true)
    expect(lines.some((line) => /;\+62\d+;/.test(line))).toBe(true)
  })

  it('points out columns once; the next list of that layout is read alike', async () => {
    const lines = [
      'Kode A;Kode B;Nama Usaha;NIB',
      'Siti;Setu;Maju;',
      'Udin;Setu;Jaya;9120012345678',
    ]
    const upload = { bytes: csv(...lines), fileName: 'a.csv' }
    const first = await previewRegistry(ratna, upload)
    if (!first.ok) throw new Error(first.refusal.kind)
    expect(await findRegistryRun(ratna, first.value.runId)).toMatchObject({
      outcome: null,
      layout: {
        header: ['Kode A', 'Kode B', 'Nama Usaha', 'NIB'],
        missing: ['ownerName', 'district'],
      },
    })
    const mapping = { ownerName: 0, district: 1, businessName: 2, nib: 3 }
    expect(await correctRegistryMapping(ratna, first.value.runId, mapping)).toEqual({ ok: true })
    expect(await findRegistryRun(ratna, first.value.runId)).toMatchObject({
      outcome: { report: { created: 2 } },
    })
    const next = await previewRegistry(ratna, upload)
    if (!next.ok) throw new Error(next.refusal.kind)
    expect(await findRegistryRun(ratna, next.value.runId)).toMatchObject({
      mapping,
      outcome: { report: { created: 2 } },
    })
  })

  it('of another agency reaches none of it', async () => {
    const preview = await previewRegistry(ratna, { bytes: list, fileName })
    if (!preview.ok) throw new Error(preview.refusal.kind)
    const stranger = await openAgency('Dinas Kabupaten Karawang', '32.15')
    const { runId } = preview.value
    expect(await findRegistryRun(stranger, runId)).toBeUndefined()
    expect(await startRegistryImport(stranger, runId)).toMatchObject({ ok: false })
    expect(await correctRegistryMapping(stranger, runId, {})).toMatchObject({ ok: false })
    const theirs = await previewRegistry(stranger, { bytes: list, fileName })
    if (!theirs.ok) throw new Error(theirs.refusal.kind)
    const run = await findRegistryRun(stranger, theirs.value.runId)
    expect(run?.outcome?.report.accepted).toBe(0)
  })
})

describe('whatever happens', () => {
  it('leaves no run behind when the operator’s command ends half-way', async () => {
    // The event is the last thing that is written: an author it cannot take stands for a kill.
    const by = { organisationId: 'nobody' }
    await expect(importRegistry({ bytes: list, fileName }, { by })).rejects.toThrow()
    expect(await database().importRun.count()).toBe(0)
    expect(await database().producer.count()).toBe(0)
    expect(await importRegistry({ bytes: list, fileName })).toMatchObject({ ok: true })
    expect(await database().importRun.findMany({ select: { state: true } })).toEqual([
      { state: 'committed' },
    ])
  })

  it('all of a list goes in or nothing, and a second try goes on', async () => {
    const preview = await previewRegistry(ratna, { bytes: list, fileName })
    if (!preview.ok) throw new Error(preview.refusal.kind)
    const { runId } = preview.value
    await database().$executeRaw`ALTER TABLE event ADD CONSTRAINT broken CHECK (false) NOT VALID`
    await expect(commitRegistry(runId, {})).rejects.toThrow()
    await database().$executeRaw`ALTER TABLE event DROP CONSTRAINT broken`
    expect(await database().producer.count()).toBe(0)
    expect(await findRegistryRun(ratna, runId)).toMatchObject({ state: 'failed' })
    expect(await commitRegistry(runId, {})).toMatchObject({ ok: true })
    expect(await database().producer.count()).toBe(good - (duplicate ?? 0))
  })

  it('two at once create no maker twice', async () => {
    const [one, other] = await Promise.all([
      importRegistry({ bytes: list, fileName }),
      importRegistry({ bytes: list, fileName }),
    ])
    const created = [one, other].map((result) => (result.ok ? result.value.created : -1)).sort()
    expect(created).toEqual([0, good - (duplicate ?? 0)].sort())
  })

  it('what a maker wrote since stays, and what the office writes anew comes through', async () => {
    const heading = 'No;Nama Pemilik;Nama Usaha;Kecamatan;NIB;No HP;Nilai Investasi'
    await importRegistry({
      bytes: csv(heading, '1;Siti;Maju;Setu;9120012345678;0812345678;4 jt'),
      fileName,
    })
    await database().producer.updateMany({
      data: { phone: '+62899999999', email: 'siti@contoh.id' },
    })
    const again = await importRegistry({
      bytes: csv(heading, '7;Siti;Maju;Setu;9120012345678;0812345678;Rp 5.000.000,-'),
      fileName,
    })
    expect(again).toMatchObject({ value: { created: 0, updated: 1, duplicates: 0 } })
    expect(await database().producer.findMany()).toMatchObject([
      {
        registryNumber: '7',
        phone: '+62899999999',
        email: 'siti@contoh.id',
        investment: 5_000_000n,
      },
    ])
  })

  it('a maker who came by themselves is recognised by NIB and keeps their own words', async () => {
    const id = newId()
    await database().organisation.create({
      data: { id, kind: 'producer', name: 'Maju Jaya', regionCode: '32.16.18' },
    })
    await database().producer.create({
      data: {
        id,
        businessName: 'Maju Jaya',
        ownerName: 'Siti A',
        identityKey: 'siti a|maju jaya|',
        nib: '9120012345678',
        regionCode: '32.16.18',
      },
    })
    const bytes = csv(
      'No;Pemilik;Nama Usaha;Kecamatan;NIB;No HP',
      '3;Siti;Maju;Setu;9120012345678;0812345678',
    )
    expect(await importRegistry({ bytes, fileName })).toMatchObject({
      value: { created: 0, updated: 1 },
    })
    expect(await database().producer.findMany()).toMatchObject([
      {
        id,
        businessName: 'Maju Jaya',
        ownerName: 'Siti A',
        phone: '+62812345678',
        registryNumber: '3',
      },
    ])
    expect(await importRegistry({ bytes, fileName })).toMatchObject({
      value: { updated: 0, duplicates: 1 },
    })
  })
})

describe('other lists', () => {
  const columns = [
    'NO.',
    'NAMA PERUSAHAAN',
    'PENANGGUNG JAWAB',
    'KEC',
    'DESA/KEL',
    'PRODUK',
    'JUMLAH TENAGA KERJA',
    'NOMOR INDUK BERUSAHA',
    'HP/WA',
  ]
  const rows = [
    [
      1,
      'CV. Padi Emas',
      'H. Udin',
      'Telukjambe Brt',
      'Karangligar',
      'Keripik singkong',
      12,
      9120012345678,
      81254632146,
    ],
    [2, 'Mekar', 'Ny. Iis', 'Klari', 'Duren', 'Boneka', 4, null, '0812-3456-789'],
    [3, 'Sinar', 'Ujang', 'Tambun Selatan', 'Mekarsari', 'Kopi', -4, null, null],
  ]

  it('from another regency, in a workbook, in their own words', async () => {
    await openAgency('Dinas Kabupaten Karawang', '32.15')
    const bytes = await writeXlsx(
      columns.map((title, at) => ({ title, value: (row: (typeof rows)[number]) => row[at] })),
      rows,
    )
    expect(await importRegistry({ bytes, fileName: 'Data UMKM Kab. Karawang.xlsx' })).toMatchObject(
      {
        value: {
          rows: 3,
          created: 2,
          rejected: [
            { row: 4, field: 'district', value: 'Tambun Selatan', reason: 'unknownDistrict' },
            { row: 4, field: 'workersTotal', value: '-4', reason: 'negative' },
          ],
        },
      },
    )
    expect(
      await database().producer.findMany({ orderBy: { registryNumber: 'asc' } }),
    ).toMatchObject([
      {
        regionCode: expect.stringMatching(/^32\.15\./),
        workersTotal: 12,
        active: null,
        nib: '9120012345678',
        phone: '+6281254632146',
      },
      { regionCode: expect.stringMatching(/^32\.15\./), sector: 'toys', phone: '+628123456789' },
    ])
  })

  it.each([
    [csv('Halo;apa kabar', '1;2'), 'noHeading'],
    [csv(''), 'empty'],
    [csv('Nama Pemilik;Nama Usaha;Alamat', 'Siti;Maju;Jl. Raya'), 'missingColumns'],
  ])('that are none are refused: %#', async (bytes, kind) => {
    expect(await importRegistry({ bytes, fileName: 'x.csv' })).toMatchObject({
      ok: false,
      refusal: { kind },
    })
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { districtOf, within } from '#app/kernel/regions.ts'
import { type FoundTable, findTable } from '#app/kernel/tables/find-header.ts'
import { suggestMapping } from '#app/kernel/tables/map-columns.ts'
import type { Cell } from '#app/kernel/tables/raw-table.ts'
import { readTable } from '#app/platform/tables/read-table.server.ts'
import { judgeRow } from './judge-row.ts'
import type { Place } from './match-district.ts'
import { type KnownProducer, planImport, type RegistryPlan } from './plan-import.ts'
import { recordJson } from './record-changes.ts'
import { regencyPlaces } from './regency-places.ts'
import { registryColumns } from './registry-columns.ts'
import type { JudgedRow } from './registry-record.ts'

const places = (name: string): Place[] =>
  readFileSync(`node_modules/idn-area-data/data/${name}.csv`, 'utf8')
    .split(/\r?\n/)
    .slice(1)
    .filter(Boolean)
    .map((line) => {
      const [code = '', ...rest] = line.split(',')
      return { code, name: (rest.at(-1) ?? '').replaceAll('"', '') }
    })

const regencies = places('regencies')
const districts = places('districts')
const villages = places('villages')

function placesOf(region: string) {
  const inside = (all: Place[]) => all.filter(({ code }) => within(code, region))
  const reach = {
    regencies: regencies.filter(({ code }) => within(code, region)),
    districts: inside(districts),
    villages: inside(villages),
  }
  const elsewhere = [...regencies, ...districts].filter(({ code }) => !within(code, region))
  return regencyPlaces(
    reach,
    elsewhere.map(({ name }) => name.replace(/^(Kabupaten|Kota) /, '')),
  )
}

const bekasi = placesOf('32.16')

function judged(found: FoundTable, region = bekasi): JudgedRow[] {
  const { columns } = suggestMapping(
    found.header,
    registryColumns,
    found.data.slice(0, 50).map(({ cells }) => cells),
  )
  return found.data.map((source) =>
    judgeRow(source, { header: found.header, columns, places: region }),
  )
}

function rowsOf(lines: Cell[][]): JudgedRow[] {
  const rows = lines.map((cells, index) => ({ row: index + 1, cells }))
  const found = findTable([{ name: '', rows }], registryColumns)
  if (!found) throw new Error('no heading')
  return judged(found)
}

const count = (plan: RegistryPlan, fate: string) =>
  plan.fates.filter((row) => row.fate === fate).length

const booksAfter = (plan: RegistryPlan): KnownProducer[] =>
  plan.writes.map((write) => ({
    id: `producer-${write.row}`,
    identityKey: write.identityKey,
    regionCode: write.record.regionCode,
    nib: write.record.nib,
    record: JSON.parse(JSON.stringify(recordJson(write.record))),
  }))

const truth = JSON.parse(readFileSync('tests/fixtures/cases/truth.json', 'utf8')).registry
const table = await readTable(
  readFileSync('tests/fixtures/cases/registri-ikm.csv'),
  'registri-ikm.csv',
)

describe("the office's own list", () => {
  if (!table.ok) throw new Error(table.refusal.kind)
  const found = findTable(table.value.sheets, registryColumns) as FoundTable
  const rows = judged(found)
  const plan = planImport(rows, [])

  test('is found between its titles and its signature', () => {
    expect(found.headerRow).toBe(4)
    expect(found.data.map(({ row }) => row)).toEqual(
      Array.from({ length: truth.rows }, (_, at) => at + 5),
    )
    expect(found.skipped.map(({ kind, row }) => [kind, row])).toEqual([
      ['total', 436],
      ['note', 437],
    ])
    const mapping = suggestMapping(found.header, registryColumns)
    expect(Object.keys(mapping.columns)).toHaveLength(found.header.length)
    expect(mapping.columns).toMatchObject({
      ownerName: 1,
      businessName: 2,
      workersMale: 11,
      workersFemale: 12,
      status: 16,
    })
  })

  test('has exactly the problems it was given', () => {
    const counts: Record<string, number> = {}
    for (const row of rows) {
      for (const { reason } of row.problems) counts[reason] = (counts[reason] ?? 0) + 1
    }
    expect({ ...counts, duplicate: count(plan, 'duplicate') }).toEqual(truth.problems)
  })

  test('goes in once', () => {
    const rejected = 19
    expect(count(plan, 'reject')).toBe(rejected)
    expect(count(plan, 'create')).toBe(truth.rows - rejected - truth.problems.duplicate)
    expect(plan.writes).toHaveLength(count(plan, 'create'))
    expect(plan.writes.filter(({ record }) => record.active)).toHaveLength(truth.active)
  })

  test('puts every maker into the district it means', () => {
    const byDistrict: Record<string, number> = {}
    for (const { record } of plan.writes) {
      const code = districtOf(record.regionCode)
      byDistrict[code] = (byDistrict[code] ?? 0) + 1
    }
    const short = Object.entries(truth.byDistrict as Record<string, number>).map(
      ([code, makers]) => makers - (byDistrict[code] ?? 0),
    )
    expect(Math.min(...short)).toBeGreaterThanOrEqual(0)
    expect(short.reduce((sum, missing) => sum + missing, 0)).toBe(19)
  })

  test('reads phones, money, output and villages without a remark', () => {
    const remarks = rows.flatMap((row) => row.remarks.map((remark) => remark.reason))
    expect(new Set(remarks)).toEqual(new Set(['districtSpelling']))
    expect(rows[3]?.record).toMatchObject({
      number: '4',
      ownerName: 'Popon Mulyati',
      regionCode: expect.stringMatching(/^32\.16\.21\.\d{4}$/),
      investment: 78_000_000n,
      monthlyCapacity: 676,
      capacityUnit: 'bungkus',
      phone: '+628219022018',
      sector: 'food',
      active: true,
    })
    expect(
      rows.every(
        (row) => !row.record || (row.record.phone && row.record.investment && row.record.sector),
      ),
    ).toBe(true)
  })

  test('changes nothing the second time', () => {
    const again = planImport(rows, booksAfter(plan))
    expect(again.writes).toEqual([])
    expect(count(again, 'duplicate')).toBe(truth.rows - 19)
  })
})

describe('merging', () => {
  const heading = ['No', 'Nama Pemilik', 'Nama Usaha', 'Desa', 'Kecamatan', 'NIB', 'No HP']

  test.each([
    [
      'case, spaces, honorifics',
      ['2', ' Hj.  SITI  AMINAH', 'cv. maju', 'Ds. Sukadaya', 'KEC. SUKAWANGI', '', ''],
    ],
    [
      'legal form behind',
      ['2', 'Ibu Siti Aminah, S.E.', 'Maju, CV', 'Suka Daya', 'Sukawangi', '', ''],
    ],
    ['same NIB', ['2', 'S. Aminah', 'Maju Jaya', 'Sukadaya', 'Sukawangi', '9120012345678', '']],
  ])('takes for one maker: %s', (_, second) => {
    const plan = planImport(
      rowsOf([
        heading,
        ['1', 'Siti Aminah', 'CV Maju', 'Sukadaya', 'Sukawangi', '9120012345678', '0812345678'],
        second,
      ]),
      [],
    )
    expect(plan.fates.map(({ fate, of }) => [fate, of])).toEqual([
      ['create', undefined],
      ['duplicate', { row: 2 }],
    ])
  })

  test.each([
    ['another village', ['2', 'Siti Aminah', 'CV Maju', 'Sukatenang', 'Sukawangi', '', '']],
    [
      'the same village name in another district',
      ['2', 'Siti Aminah', 'CV Maju', 'Sukadaya', 'Setu', '', ''],
    ],
    ['another business', ['2', 'Siti Aminah', 'UD Maju', 'Sukadaya', 'Sukawangi', '', '']],
  ])('keeps apart: %s', (_, second) => {
    const plan = planImport(
      rowsOf([heading, ['1', 'Siti Aminah', 'CV Maju', 'Sukadaya', 'Sukawangi', '', ''], second]),
      [],
    )
    expect(plan.fates.map(({ fate }) => fate)).toEqual(['create', 'create'])
  })

  test('the second row fills what the first leaves open', () => {
    const plan = planImport(
      rowsOf([
        heading,
        ['1', 'Siti', 'Maju', 'Sukadaya', 'Sukawangi', 'belum ada', ''],
        ['2', 'Ibu Siti', 'Maju', 'Sukadaya', 'Sukawangi', '9120012345678', '0812345678'],
      ]),
      [],
    )
    expect(plan.writes).toMatchObject([
      { row: 2, record: { number: '1', nib: '9120012345678', phone: '+62812345678' } },
    ])
  })

  test('a repeated row whose first was refused goes in itself', () => {
    const plan = planImport(
      rowsOf([
        heading,
        ['1', 'Siti', 'Maju', 'Sukadaya', 'Sukawangi', '9,12E+12', ''],
        ['2', 'Siti', 'Maju', 'Sukadaya', 'Sukawangi', '9120012345678', ''],
      ]),
      [],
    )
    expect(plan.fates.map(({ fate }) => fate)).toEqual(['reject', 'create'])
  })

  test('only what a new file says anew is news', () => {
    const first = planImport(
      rowsOf([
        heading,
        ['1', 'Siti', 'Maju', 'Sukadaya', 'Sukawangi', '9120012345678', '0812345678'],
      ]),
      [],
    )
    const silent = rowsOf([
      heading,
      ['1', 'Siti', 'Maju', 'Sukadaya', 'Sukawangi', '9120012345678', '-'],
    ])
    expect(planImport(silent, booksAfter(first)).fates[0]?.fate).toBe('duplicate')
    const moved = rowsOf([
      heading,
      ['1', 'Siti', 'Maju', 'Sukadaya', 'Sukawangi', '9120012345678', '0899999999'],
    ])
    expect(planImport(moved, booksAfter(first))).toMatchObject({
      fates: [{ fate: 'update', of: { producerId: 'producer-2' } }],
      writes: [{ known: { id: 'producer-2' }, record: { phone: '+62899999999' } }],
    })
  })

  test('a maker who has changed their own names is still known by what the office calls them', () => {
    const list = rowsOf([
      heading,
      ['1', 'Siti', 'Maju', 'Sukadaya', 'Sukawangi', '-', '0812345678'],
    ])
    const [producer] = booksAfter(planImport(list, []))
    const renamed = { ...producer, identityKey: 'siti aminah|maju jaya|sukadaya' } as KnownProducer
    expect(planImport(list, [renamed])).toMatchObject({
      fates: [{ fate: 'duplicate' }],
      writes: [],
    })
  })
})

describe('other offices', () => {
  test('in another order, with other words, one figure for workers and no status', () => {
    const rows = rowsOf([
      ['REKAP DATA UMKM', null, null, null, null, null, null, null],
      [
        'Kec.',
        'Kelurahan',
        'Nama Perusahaan',
        'Nama Pengusaha',
        'Jenis Produk',
        'Jumlah Tenaga Kerja',
        'Modal (Rp)',
        'Nomor Induk Berusaha',
      ],
      ['Tb. Selatan', 'Mekarsari', 'PT. Jaya', 'H. Udin', 'Kue basah', 12, 2500000, 9120012345678],
    ])
    expect(rows[0]?.record).toMatchObject({
      regionCode: expect.stringMatching(/^32\.16\.06\./),
      businessName: 'PT. Jaya',
      ownerName: 'H. Udin',
      workersMale: null,
      workersFemale: null,
      workersTotal: 12,
      investment: 2_500_000n,
      nib: '9120012345678',
      active: null,
    })
  })

  test('under a heading of two rows, with workers by sex and columns we do not know', () => {
    const rows = rowsOf([
      ['No', 'Nama Pemilik', 'Merk', 'Kecamatan', 'Tenaga Kerja', null, 'Instagram'],
      [null, null, null, null, 'L', 'P', null],
      ['1', 'Ani', 'Rasa', 'Setu', '2', '5', '@rasa_ani'],
    ])
    expect(rows[0]?.record).toMatchObject({
      workersMale: 2,
      workersFemale: 5,
      extra: { Instagram: '@rasa_ani' },
    })
  })

  test.each([
    [['1', '', 'Maju', 'Setu', '', '2'], 'ownerName', 'missingOwner'],
    [['1', 'Ani', '=1+1', 'Setu', '', '2'], 'businessName', 'formula'],
    [['1', 'Ani', 'Maju', 'Karawang', '', '2'], 'district', 'unknownDistrict'],
    [['1', 'Ani', 'Maju', 'Cikarang', '', '2'], 'district', 'unknownDistrict'],
    [['1', 'Ani', 'Maju', '', '', '2'], 'district', 'unknownDistrict'],
    [['1', 'Ani', 'Maju', 'Setu', '9,12E+12', '2'], 'nib', 'scientificNib'],
    [['1', 'Ani', 'Maju', 'Setu', 9120010000000, '2'], 'nib', 'scientificNib'],
    [['1', 'Ani', 'Maju', 'Setu', '123', '2'], 'nib', 'badNib'],
    [['1', 'Ani', 'Maju', 'Setu', '', '-2'], 'workersTotal', 'negative'],
    [['1', 'Ani', 'Maju', 'Setu', '', -2], 'workersTotal', 'negative'],
    [['1', 'Ani', { formula: 'A1&B1', value: 'x' }, 'Setu', '', '2'], 'businessName', 'formula'],
  ] as [Cell[], string, string][])('refuses %j', (cells, field, reason) => {
    const [row] = rowsOf([['No', 'Pemilik', 'Nama Usaha', 'Kecamatan', 'NIB', 'TK'], cells])
    expect(row?.record).toBeNull()
    expect(row?.problems).toMatchObject([{ field, reason }])
  })

  test.each([
    ['tk', { formula: 'SUM(A1:B1)', value: 7 }, { workersTotal: 7 }],
    ['tk', '5-6 orang', { workersTotal: null, extra: { TK: '5-6 orang' } }],
  ] as [string, Cell, object][])('takes %s %j as far as it goes', (_, cell, record) => {
    const [row] = rowsOf([
      ['No', 'Pemilik', 'Nama Usaha', 'Kecamatan', 'NIB', 'TK'],
      ['1', 'Ani', 'Maju', 'Setu', 'ada', cell],
    ])
    expect(row?.record).toMatchObject({ nib: null, ...record })
  })
})

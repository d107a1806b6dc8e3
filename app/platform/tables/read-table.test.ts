import { readFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { cellText } from '#app/kernel/tables/raw-table.ts'
import { readTable } from './read-table.server.ts'
import { writeCsv, writeXlsx } from './write-table.server.ts'

const text = (content: string) => new TextEncoder().encode(content)
const caseFile = (name: string) => readFileSync(`tests/fixtures/cases/${name}`)

async function rowsOf(bytes: Uint8Array, name = 'a.csv') {
  const table = await readTable(bytes, name)
  if (!table.ok) throw new Error(JSON.stringify(table.refusal))
  return table.value.sheets[0]?.rows ?? []
}

describe('separated text', () => {
  test('keeps the line numbers of the file, blank lines and all', async () => {
    const rows = await rowsOf(caseFile('registri-ikm.csv'))
    expect(rows[0]).toMatchObject({
      row: 1,
      cells: ['DATA INDUSTRI KECIL DAN MENENGAH', null].concat(Array(15).fill(null)),
    })
    expect(rows[4]?.cells.slice(0, 3)).toEqual(['1', 'Rina Juariah', 'Sari Lestari'])
    expect(rows.at(-1)?.row).toBe(437)
  })

  test('a record with a line break inside is named by its first line', async () => {
    const rows = await rowsOf(text('a;b\n"one\ntwo";2\nthree;4\n'))
    expect(rows.map(({ row, cells }) => [row, cells[0]])).toEqual([
      [1, 'a'],
      [2, 'one\ntwo'],
      [4, 'three'],
    ])
  })

  test.each([
    ['semicolon', 'Nama;Nilai\nA;2,5\nB;3,5'],
    ['comma', 'Nama,Nilai\nA,"2,5"\nB,"3,5"'],
    ['tab', 'Nama\tNilai\nA\t2,5\nB\t3,5'],
    ['bar', 'Nama|Nilai\nA|2,5\nB|3,5'],
    ['named separator', 'sep=;\nNama;Nilai\nA;2,5\nB;3,5'],
  ])('finds the separator: %s', async (_, content) => {
    const rows = await rowsOf(text(content))
    expect(rows.at(-1)?.cells.map(cellText)).toEqual(['B', '3,5'])
  })

  test.each([
    ['utf-8 with mark', Buffer.from('\ufeffNama;Kota\nDé;X')],
    ['utf-8', Buffer.from('Nama;Kota\nDé;X')],
    ['windows-1252', Buffer.from('Nama;Kota\nDé;X', 'latin1')],
    ['utf-16 with mark', Buffer.from('\ufeffNama;Kota\nDé;X', 'utf16le')],
    ['utf-16 without mark', Buffer.from('Nama;Kota\nDé;X', 'utf16le')],
    ['utf-16 big-endian', Buffer.from('\ufeffNama;Kota\nDé;X', 'utf16le').swap16()],
  ])('finds the encoding: %s', async (_, bytes) => {
    const rows = await rowsOf(bytes)
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['Nama', 'Kota'],
      ['Dé', 'X'],
    ])
  })
})

describe('workbooks', () => {
  test('keep numbers as numbers, text as text, and sheet rows', async () => {
    const rows = await rowsOf(caseFile('sellout-bintang-2026-08.xlsx'), 'a.xlsx')
    expect(rows[1]).toMatchObject({
      row: 2,
      cells: ['Periode 01/08/2026 s.d. 31/08/2026'].concat(Array(7).fill(null)),
    })
    expect(rows[3]?.cells.slice(0, 6)).toEqual([
      'B003',
      'BIN-1000',
      8999102231462,
      'Sarung Bantal Hotel Sari Makmur M',
      13,
      793000,
    ])
    expect(rows[4]?.cells[2]).toBe('8999102231462')
  })

  test('show their formulas and dates', async () => {
    const bytes = zip({
      'xl/workbook.xml': `<workbook xmlns:r="r"><sheets><sheet name="A &amp; B" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      'xl/styles.xml': `<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="2"><c r="A2" t="inlineStr"><is><t>x</t></is></c><c r="B2"><f>SUM(1,2)</f><v>3</v></c><c r="C2" s="1"><v>45901</v></c><c r="D2" t="str"><f>HYPERLINK(&quot;http://x&quot;,"y")</f><v>y</v></c></row></sheetData></worksheet>`,
    })
    const table = await readTable(bytes, 'a.xlsx')
    expect(table).toMatchObject({
      ok: true,
      value: {
        format: 'xlsx',
        sheets: [
          {
            name: 'A & B',
            rows: [
              { row: 1 },
              {
                row: 2,
                cells: [
                  'x',
                  { formula: 'SUM(1,2)', value: 3 },
                  new Date('2025-09-01T00:00:00Z'),
                  { formula: 'HYPERLINK("http://x","y")', value: 'y' },
                ],
              },
            ],
          },
        ],
      },
    })
  })

  test('that inflate to more than their directory says, or than we open, are refused', async () => {
    const liar = zip({ 'xl/workbook.xml': 'x'.repeat(1_000_000) }, { size: 10 })
    expect(await readTable(liar, 'a.xlsx')).toEqual({ ok: false, refusal: { kind: 'damaged' } })
    const bomb = zip({ 'xl/workbook.xml': 'x' }, { size: 4_000_000_000 })
    expect(await readTable(bomb, 'a.xlsx')).toMatchObject({ refusal: { kind: 'tooLarge' } })
  })

  test('come back from our own writer as they went', async () => {
    const bytes = await writeXlsx(columns, rows)
    const read = await rowsOf(bytes, 'a.xlsx')
    expect(read.map(({ cells }) => cells)).toEqual([
      ['Nama', 'Telepon', 'Nilai', 'Tanggal'],
      ['=HYPERLINK("http://x","y")', '+628123456789', -2500000, new Date('2026-10-01T00:00:00Z')],
      ['-', '0812', 12, null],
    ])
  })
})

const rows = [
  {
    name: '=HYPERLINK("http://x","y")',
    phone: '+628123456789',
    value: -2500000n,
    day: new Date('2026-10-01T00:00:00Z'),
  },
  { name: '-', phone: '0812', value: 12n, day: null },
]
const columns = [
  { title: 'Nama', value: (row: (typeof rows)[0]) => row.name },
  { title: 'Telepon', value: (row: (typeof rows)[0]) => row.phone },
  { title: 'Nilai', kind: 'money' as const, value: (row: (typeof rows)[0]) => row.value },
  { title: 'Tanggal', kind: 'day' as const, value: (row: (typeof rows)[0]) => row.day },
]

test('a written CSV runs nothing and spoils no phone and no negative amount', () => {
  expect(Buffer.from(writeCsv(columns, rows)).toString()).toBe(
    '\ufeffNama;Telepon;Nilai;Tanggal\r\n' +
      '"\'=HYPERLINK(""http://x"",""y"")";+628123456789;-2500000;2026-10-01\r\n' +
      '-;0812;12;\r\n',
  )
})

test.each([
  ['empty', text(''), 'a.csv', 'empty'],
  ['only blanks', text(' \n \n'), 'a.csv', 'empty'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), 'a.csv', 'notATable'],
  ['a web page', text('<html><table></table></html>'), 'a.xls', 'notATable'],
  [
    'noise',
    Buffer.from(Array.from({ length: 500 }, (_, at) => (at * 7) % 32)),
    'a.csv',
    'notATable',
  ],
  ['old Excel', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'a.xls', 'oldExcel'],
  [
    'protected workbook',
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]),
    'a.xlsx',
    'passwordProtected',
  ],
  [
    'other zip',
    zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
    'a.ods',
    'otherSpreadsheet',
  ],
  ['cut zip', Buffer.from('PK\u0003\u0004 cut'), 'a.xlsx', 'damaged'],
  ['open quote', text('a;b\n"c;d\ne;f\n'), 'a.csv', 'openQuote'],
])('says what is wrong with a file: %s', async (_, bytes, name, kind) => {
  expect(await readTable(bytes, name)).toMatchObject({ ok: false, refusal: { kind } })
})

function zip(files: Record<string, string>, lie: { size?: number } = {}): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(files)) {
    const packed = deflateRawSync(Buffer.from(content))
    const local = Buffer.alloc(30 + name.length)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(8, 8)
    local.writeUInt32LE(packed.length, 18)
    local.writeUInt32LE(content.length, 22)
    local.writeUInt16LE(name.length, 26)
    local.write(name, 30)
    const entry = Buffer.alloc(46 + name.length)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(lie.size ?? content.length, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(offset, 42)
    entry.write(name, 46)
    locals.push(local, packed)
    directory.push(entry)
    offset += local.length + packed.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(directory.length, 10)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, ...directory, end])
}

test.each([
  ['LF', '\n'],
  ['CR and LF', '\r\n'],
  ['CR, CR and LF, as of text converted twice', '\r\r\n'],
  ['CR alone', '\r'],
])('lines of %s are counted, blank ones and those inside quotes too', async (_, lineBreak) => {
  const lines = ['sku;"nama', 'barang"', '', '"1";"satu', 'dua"', '2;3', '']
  const read = await readTable(text(lines.join(lineBreak)), 'a.csv')
  const inside = lineBreak.replace('\r\r', '\r')
  expect(read.ok && read.value.sheets[0]?.rows).toEqual([
    { row: 1, cells: ['sku', `nama${inside}barang`] },
    { row: 3, cells: [null] },
    { row: 4, cells: ['1', `satu${inside}dua`] },
    { row: 6, cells: ['2', '3'] },
  ])
})

test('a bare CR, or a bare LF among lines of CR and LF, belongs to its cell', async () => {
  for (const [inside, lineBreak] of [
    ['\r', '\n'],
    ['\r', '\r\n'],
    ['\n', '\r\n'],
  ] as const) {
    const content = ['kode;nama', `"1";satu${inside}dua`, '3;4', ''].join(lineBreak)
    const read = await readTable(text(content), 'a.csv')
    const cells = read.ok ? read.value.sheets[0]?.rows.map((row) => row.cells) : []
    expect(cells).toEqual([
      ['kode', 'nama'],
      ['1', `satu${inside}dua`],
      ['3', '4'],
    ])
  }
})

test('an inch mark in the heading opens no quote, whatever the cells beneath it hold', async () => {
  const rows = await rowsOf(text('kode;ukuran 5"\n1;"a\r\nb"\n2;"c\r\nd"\n'))
  expect(rows).toEqual([
    { row: 1, cells: ['kode', 'ukuran 5"'] },
    { row: 2, cells: ['1', 'a\r\nb'] },
    { row: 4, cells: ['2', 'c\r\nd'] },
  ])
})

test('a first line of CR and LF above lines of LF takes no row away', async () => {
  const rows = await rowsOf(text('sep=;\r\nkode;nama\n1;a\n2;b\n'))
  expect(rows.slice(1)).toEqual([
    { row: 2, cells: ['kode', 'nama'] },
    { row: 3, cells: ['1', 'a'] },
    { row: 4, cells: ['2', 'b'] },
  ])
})

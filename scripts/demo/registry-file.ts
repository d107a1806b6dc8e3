import type { Firm } from './firm.ts'

const heading =
  'No Reg;Nama Pemilik;Nama Usaha;Alamat;Desa/Kelurahan;Kecamatan;Komoditi;No. NIB;KBLI 2020;' +
  'TK (L);TK (P);Nilai Investasi;Kapasitas/Bln;No HP;Status'

const width = heading.split(';').length

/** Several people keep an office's list, each in their own way. */
function turnOf<Way>(ways: readonly Way[], index: number): Way {
  const way = ways[index % ways.length]
  if (way === undefined) throw new RangeError('There is no way at all')
  return way
}

const thousands = (amount: number) => `${amount}`.replace(/\B(?=(\d{3})+$)/g, '.')

const shortened = (district: string) =>
  district
    .replace(/Selatan$/, 'Sel.')
    .replace(/Utara$/, 'Utr')
    .replace(/Timur$/, 'Tmr')

const districts = [
  (name: string) => name,
  (name: string) => `Kec. ${name}`,
  (name: string) => name.toUpperCase(),
  (name: string) => ` ${shortened(name)} `,
]

const villages = [
  (name: string) => name,
  (name: string) => `Ds. ${name}`,
  (name: string) => name.toUpperCase(),
]

const sums = [
  (amount: number) => `${amount}`,
  (amount: number) => `Rp ${thousands(amount)},-`,
  (amount: number) => `${`${amount / 1_000_000}`.replace('.', ',')} jt`,
  (amount: number) => thousands(amount),
]

const phones = [
  (phone: string) => phone.replace('+62', '0'),
  (phone: string) => phone.replace('+62', ''),
  (phone: string) => phone,
  (phone: string) => phone.replace(/^\+62(\d{3})(\d{4})(\d+)$/, '0$1 $2 $3'),
]

const states = [
  ['aktif', 'tutup'],
  ['Aktif', 'tidak aktif'],
  ['AKTIF', 'vakum'],
]

function line(firm: Firm, index: number): string[] {
  const [open, closed] = turnOf(states, index)
  return [
    firm.number,
    firm.owner,
    firm.business,
    firm.address,
    turnOf(villages, index)(firm.village),
    turnOf(districts, index)(firm.district),
    firm.commodity,
    firm.nib || '-',
    firm.kbli,
    `${firm.men}`,
    `${firm.women}`,
    turnOf(sums, index)(firm.investment),
    `${firm.capacity} ${firm.unit}`,
    turnOf(phones, index)(firm.phone),
    (firm.active ? open : closed) ?? '',
  ]
}

/** Kept twice, once with her title; and two lines that nobody can take in as they are. */
const slips: readonly string[][] = [
  [
    ...['', 'Hj. ENOK RUKOYAH', 'Rengginang Mak Enok', 'Karangsambung', 'Karangsambung'],
    ...['Kedungwaringin', 'RENGGINANG', '1270321201876', '10794', '2', '10', '28 juta', '', '', ''],
  ],
  [
    ...['BKS-022', '', 'Telur Asin Cabangbungin', 'Kp. Garon', 'Jayabakti', 'Cabangbungin'],
    ...['Telur asin', '', '10799', '1', '2', '8 jt', '400 butir', '081280216022', 'aktif'],
  ],
  [
    ...['BKS-023', 'Rasim Sulaeman', 'Gerabah Sukawangi', 'Kp. Bojong', 'Sukadaya', 'Sukawangi'],
    ...['Gerabah', '1,27E+12', '23932', '2', '1', '5,5 jt', '150 buah', '081280303023', 'aktif'],
  ],
]

const row = (cells: readonly string[]) =>
  Array.from({ length: width }, (_, column) => cells[column] ?? '').join(';')

/** The office's own list, as a spreadsheet saves it: titles above, a total below. */
export function registryFile(firms: readonly Firm[], year: string, withSlips: boolean): Uint8Array {
  const lines = [...firms.map(line), ...(withSlips ? slips : [])]
  const text = [
    row(['DATA INDUSTRI KECIL BINAAN']),
    row([`KABUPATEN BEKASI TAHUN ${year}`]),
    row([]),
    heading,
    ...lines.map(row),
    row(['', 'JUMLAH', `${lines.length}`]),
  ]
  return new TextEncoder().encode(`\uFEFF${text.join('\r\n')}\r\n`)
}

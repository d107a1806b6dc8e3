import { checkNib } from '#app/kernel/identifiers/nib.ts'
import { checkPirt } from '#app/kernel/identifiers/pirt.ts'

export type RegistryField =
  | 'number'
  | 'ownerName'
  | 'businessName'
  | 'address'
  | 'village'
  | 'district'
  | 'regency'
  | 'commodity'
  | 'nib'
  | 'npwp'
  | 'kbli'
  | 'pirt'
  | 'halal'
  | 'sni'
  | 'workersMale'
  | 'workersFemale'
  | 'workersTotal'
  | 'investment'
  | 'capacity'
  | 'capacityUnit'
  | 'phone'
  | 'email'
  | 'status'

/** A column an office's list may have, under the headings offices write for it. */
export type RegistryColumn = {
  key: RegistryField
  names: readonly string[]
  required?: boolean
  looksRight?: (text: string) => boolean
}

const headings = (...lines: string[]) => lines.flatMap((line) => line.split(', '))

const male = ['l', 'laki laki', 'laki', 'pria', 'lk', 'male', 'men']
const female = ['p', 'perempuan', 'wanita', 'pr', 'female', 'women']
const workers = [
  'tk',
  'tenaga kerja',
  'jumlah tk',
  'jumlah tenaga kerja',
  'jml tk',
  'naker',
  'karyawan',
  'pekerja',
  'workers',
]
const both = (sex: string[]) => [
  ...sex,
  ...workers.flatMap((word) => sex.map((s) => `${word} ${s}`)),
]
const withNumber = (...names: string[]) =>
  names.flatMap((name) => [
    name,
    `no ${name}`,
    `nomor ${name}`,
    `sertifikat ${name}`,
    `no sertifikat ${name}`,
    `nomor sertifikat ${name}`,
  ])

export const registryColumns: readonly RegistryColumn[] = [
  {
    key: 'number',
    names: headings(
      'no, nomor, no urut, nomor urut, no registri, nomor registri, no reg, no registrasi',
      'id, id ikm, number',
    ),
  },
  {
    key: 'ownerName',
    names: headings(
      'nama pemilik, pemilik, nama, nama pengusaha, pengusaha, nama pelaku usaha',
      'pelaku usaha, nama pemilik usaha, nama pengrajin, nama perajin',
      'nama penanggung jawab, penanggung jawab, pimpinan, nama pimpinan, nama lengkap',
      'owner, owner name',
    ),
    required: true,
  },
  {
    key: 'businessName',
    names: headings(
      'nama usaha, nama usaha merek, merek, merk, nama merek, nama perusahaan, perusahaan',
      'nama badan usaha, nama ikm, nama umkm, ikm, umkm, usaha, nama industri',
      'nama kelompok, nama usaha brand, brand, merek dagang, nama toko, business',
      'business name, company',
    ),
  },
  {
    key: 'address',
    names: headings(
      'alamat, alamat usaha, alamat lengkap, alamat perusahaan, alamat produksi, lokasi',
      'lokasi usaha, jalan, address',
    ),
  },
  {
    key: 'village',
    names: headings(
      'desa kelurahan, desa, kelurahan, kelurahan desa, desa kel, kel desa, nama desa',
      'village',
    ),
  },
  { key: 'district', names: headings('kecamatan, kec, nama kecamatan, district'), required: true },
  {
    key: 'regency',
    names: headings(
      'kabupaten, kabupaten kota, kab kota, kab, kota, kota kabupaten, regency, city',
    ),
  },
  {
    key: 'commodity',
    names: headings(
      'komoditi, komoditas, jenis komoditi, jenis produk, produk, nama produk, produk utama',
      'produk unggulan, jenis usaha, bidang usaha, jenis industri, hasil produksi',
      'kelompok komoditi, sektor, commodity, product',
    ),
  },
  {
    key: 'nib',
    names: withNumber('nib', 'nomor induk berusaha', 'nib oss'),
    looksRight: (text) => checkNib(text).ok,
  },
  { key: 'npwp', names: withNumber('npwp') },
  { key: 'kbli', names: headings('kbli, kode kbli, no kbli, kbli 2020, kbli 2025') },
  {
    key: 'pirt',
    names: withNumber('pirt', 'p irt', 'spp irt', 'izin pirt', 'ijin pirt'),
    looksRight: (text) => checkPirt(text).ok,
  },
  { key: 'halal', names: withNumber('halal') },
  { key: 'sni', names: withNumber('sni') },
  { key: 'workersMale', names: both(male) },
  { key: 'workersFemale', names: both(female) },
  {
    key: 'workersTotal',
    names: [
      ...workers,
      'jumlah karyawan',
      'jumlah pekerja',
      'total tenaga kerja',
      'total tk',
      'tk total',
      'tenaga kerja jumlah',
      'tenaga kerja total',
      'tk orang',
      'tenaga kerja orang',
      'jumlah tenaga kerja orang',
      'employees',
    ],
  },
  {
    key: 'investment',
    names: headings(
      'nilai investasi, investasi, nilai investasi rp, modal, modal usaha, jumlah modal',
      'nilai modal, aset, investment',
    ),
  },
  {
    key: 'capacity',
    names: headings(
      'kapasitas bln, kapasitas bulan, kapasitas, kapasitas produksi',
      'kapasitas produksi bulan, kapasitas per bulan, kapasitas produksi per bulan',
      'produksi bulan, produksi per bulan, jumlah produksi, capacity, monthly capacity',
    ),
  },
  { key: 'capacityUnit', names: headings('satuan, satuan kapasitas, satuan produksi, unit') },
  {
    key: 'phone',
    names: headings(
      'no hp, hp, no telepon, no telp, telepon, telp, nomor hp, nomor telepon, no hp wa',
      'no wa, whatsapp, kontak, no kontak, contact, phone, mobile',
    ),
  },
  {
    key: 'email',
    names: headings('email, e mail, surel, alamat email'),
    looksRight: (text) => /^\S+@\S+\.\S+$/.test(text),
  },
  {
    key: 'status',
    names: headings(
      'status, status usaha, keaktifan, aktif, aktif tidak aktif, status keaktifan, kondisi',
      'kondisi usaha, status aktif, active',
    ),
    looksRight: (text) => /aktif|vakum|tutup|beroperasi/i.test(text),
  },
]

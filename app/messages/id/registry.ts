import type { RegistryField } from '#app/domain/registry/registry-columns.ts'
import type { RejectReason, RemarkReason } from '#app/domain/registry/registry-record.ts'
import type { IdentifierProblem } from '#app/kernel/identifiers/identifier-problem.ts'

const fields: Record<RegistryField, string> = {
  number: 'Nomor urut',
  ownerName: 'Nama pemilik',
  businessName: 'Nama usaha',
  address: 'Alamat',
  village: 'Desa atau kelurahan',
  district: 'Kecamatan',
  regency: 'Kabupaten atau kota',
  commodity: 'Komoditi',
  nib: 'NIB',
  npwp: 'NPWP',
  kbli: 'KBLI',
  pirt: 'P-IRT',
  halal: 'Halal',
  sni: 'SNI',
  workersMale: 'Pekerja laki-laki',
  workersFemale: 'Pekerja perempuan',
  workersTotal: 'Jumlah pekerja',
  investment: 'Nilai investasi',
  capacity: 'Kapasitas per bulan',
  capacityUnit: 'Satuan kapasitas',
  phone: 'Nomor HP',
  email: 'Surel',
  status: 'Status',
}

const rejectReasons: Record<RejectReason, string> = {
  formula: 'Sel berisi rumus. Tulis isinya sebagai teks.',
  missingOwner: 'Nama pemilik kosong.',
  unknownDistrict: 'Kecamatan kosong atau tidak dikenal di wilayah ini.',
  scientificNib: 'NIB dibulatkan oleh lembar kerja. Ketik ulang 13 angkanya sebagai teks.',
  badNib: 'NIB harus 13 angka.',
  badPirt: 'Nomor P-IRT harus seperti 2053204080576-29.',
  negative: 'Jumlah tidak boleh di bawah nol.',
}

const remarkReasons: Record<RemarkReason, string> = {
  missingBusiness: 'Nama usaha kosong. Nama pemilik dipakai.',
  districtSpelling: 'Ejaan kecamatan disesuaikan.',
  unknownVillage: 'Desa tidak ditemukan di kecamatan ini. Ditulis apa adanya.',
  noLicenceNumber: 'Tertulis ada, tetapi tanpa nomor.',
  oddLicence: 'Bentuk nomor tidak lazim. Disimpan sebagai catatan.',
  unreadFigure: 'Angka tidak terbaca. Disimpan sebagai catatan.',
  unreadContact: 'Kontak tidak terbaca. Disimpan sebagai catatan.',
  severalPhones: 'Ada beberapa nomor. Nomor pertama dipakai.',
  unreadStatus: 'Status tidak terbaca. Keaktifan dicatat tidak diketahui.',
  otherNib: 'NIB berbeda dari baris pertama usaha yang sama.',
  twoProducers: 'NIB milik satu usaha, nama milik usaha lain. Periksa keduanya.',
}

const identifierProblems: Record<IdentifierProblem, string> = {
  scientific: 'Nomor dibulatkan oleh lembar kerja. Ketik ulang seluruh angkanya.',
  notDigits: 'Isi dengan angka saja.',
  wrongLength: 'Jumlah angkanya tidak sesuai.',
  wrongShape: 'Bentuk nomornya tidak sesuai.',
  wrongCheckDigit: 'Angka terakhir tidak cocok. Periksa salinannya.',
  unknownVersion: 'Pilih versi KBLI.',
}

export const registry = {
  fields,
  rejectReasons,
  remarkReasons,
  identifierProblems,
  why: 'alasan',
  whyRow: (field: string, reason: string) => `${field}: ${reason}`,
  fates: {
    create: 'Usaha baru',
    update: 'Diperbarui',
    duplicate: 'Sudah ada',
    reject: 'Ditolak',
  },
  skipped: {
    total: 'Baris jumlah',
    note: 'Catatan atau tanda tangan',
    repeatedHeading: 'Judul kolom berulang',
    columnNumbers: 'Nomor kolom',
  },
  fileProblems: {
    empty: 'Berkas ini kosong.',
    tooLarge: 'Berkas ini terlalu besar. Bagi menjadi beberapa berkas.',
    notATable: 'Berkas ini bukan tabel. Unggah .xlsx atau CSV.',
    oldExcel: 'Format Excel lama. Simpan sebagai .xlsx atau CSV, lalu unggah lagi.',
    otherSpreadsheet: 'Format ini belum didukung. Simpan sebagai .xlsx atau CSV, lalu unggah lagi.',
    passwordProtected: 'Berkas ini bersandi. Hapus sandinya, lalu unggah lagi.',
    damaged: 'Berkas ini rusak. Buka dan simpan ulang, lalu unggah lagi.',
    openQuote: 'Ada tanda kutip yang tidak ditutup.',
    noHeading: 'Baris judul kolom tidak ditemukan.',
    missingColumns: 'Tunjukkan kolom yang belum dikenali.',
    unknownRegency: 'Daftar ini tidak menyebut kabupaten atau kota asalnya.',
  },
}

import type {
  FileRefusal,
  ImportKind,
  RowFate,
  RowReason,
} from '#app/domain/sales/import-report.ts'

const reasons: Record<RowReason, string> = {
  formula: 'Sel berisi rumus. Tulis isinya sebagai teks.',
  scientific: 'Angka panjang dibulatkan oleh lembar kerja. Ketik ulang sebagai teks.',
  notANumber: 'Bukan angka.',
  ambiguousNumber: 'Angka ini bisa dibaca dua cara.',
  notWhole: 'Harus bilangan bulat.',
  negative: 'Tidak boleh di bawah nol.',
  tooBig: 'Angkanya terlalu besar.',
  notADay: 'Bukan tanggal.',
  notAPeriod: 'Bukan bulan.',
  severalPeriods: 'Menyebut lebih dari satu bulan.',
  notAPhone: 'Bukan nomor telepon.',
  notYesNo: 'Tulis ya atau tidak.',
  notACode: 'Bukan kode.',
  missing: 'Kosong.',
  wrongCheckDigit: 'Angka terakhir kode batang tidak cocok.',
  wrongLength: 'Kode batang harus 8, 12, 13, atau 14 angka.',
  notDigits: 'Kode batang hanya berisi angka.',
  unknownProduct: 'Produk ini tidak ada di daftar jaringan.',
  unknownOutlet: 'Gerai ini tidak ada di daftar jaringan.',
  unknownChain: 'Jaringan ini belum dikenal.',
  unknownDistrict: 'Kecamatan tidak dikenal di wilayah ini.',
  outsideRegion: 'Di luar wilayah dinas Anda.',
  otherChain: 'Baris milik jaringan lain.',
  anotherPeriod: 'Baris dari bulan lain.',
  conflictingRows: 'Produk dan gerai ini tertulis lebih dari sekali dengan isi berbeda.',
  codesDisagree: 'Kode produk dan kode batang menunjuk produk yang berbeda.',
  endsBeforeStart: 'Tanggal akhir mendahului tanggal mulai.',
  moreDaysThanMonth: 'Lebih banyak dari hari dalam bulan ini.',
  gtinTaken: 'Kode batang ini juga dipakai produk lain di jaringan yang sama.',
  unknownProducer: 'Pembuatnya tidak ditemukan di registri. Produk tetap masuk tanpa pembuat.',
  ownerDisagrees: 'Nomor registri dan nama pemilik tidak cocok. Periksa pembuatnya.',
  notPlaced: 'Terjual di gerai tanpa catatan penempatan pada bulan ini.',
}

const fields: Record<string, string> = {
  chain: 'Kode jaringan',
  chainName: 'Nama jaringan',
  sku: 'Kode produk',
  gtin: 'Kode batang (GTIN)',
  productName: 'Nama produk',
  outlet: 'Kode gerai',
  outletName: 'Nama gerai',
  period: 'Bulan',
  year: 'Tahun',
  units: 'Jumlah terjual',
  value: 'Nilai penjualan (Rp)',
  returned: 'Retur',
  outOfStockDays: 'Hari stok kosong',
  price: 'Harga',
  line: 'Nomor urut',
  registryNumber: 'Nomor registri',
  owner: 'Nama pemilik',
  business: 'Nama usaha',
  commodity: 'Komoditi',
  district: 'Kecamatan',
  openedOn: 'Tanggal buka',
  closedOn: 'Tanggal tutup',
  startsOn: 'Mulai',
  endsOn: 'Sampai',
  contract: 'Kontrak',
}

const kinds: Record<ImportKind, string> = {
  products: 'Produk jaringan',
  outlets: 'Gerai',
  placements: 'Penempatan',
  'sell-out': 'Penjualan di gerai',
}

const kindHints: Record<ImportKind, string> = {
  products: 'Produk yang sudah dikurasi: kode jaringan, kode batang, pembuat.',
  outlets: 'Gerai tiap jaringan dan kecamatannya.',
  placements: 'Produk mana di gerai mana, sejak kapan.',
  'sell-out': 'Laporan bulanan satu jaringan, CSV atau Excel.',
}

const fates: Record<RowFate | 'rejected', string> = {
  created: 'Baru',
  updated: 'Diperbarui',
  unchanged: 'Sudah ada',
  rejected: 'Ditolak',
}

const unreadable: Record<string, string> = {
  empty: 'Berkas ini kosong.',
  tooLarge: 'Berkas ini terlalu besar. Bagi menjadi beberapa berkas.',
  notATable: 'Berkas ini bukan tabel. Unggah .xlsx atau CSV.',
  oldExcel: 'Format Excel lama. Simpan sebagai .xlsx atau CSV, lalu unggah lagi.',
  otherSpreadsheet: 'Format ini belum didukung. Simpan sebagai .xlsx atau CSV, lalu unggah lagi.',
  passwordProtected: 'Berkas ini bersandi. Hapus sandinya, lalu unggah lagi.',
  damaged: 'Berkas ini rusak. Buka dan simpan ulang, lalu unggah lagi.',
}

const list = (items: readonly string[]) => items.join(', ')

const refusal = (why: FileRefusal): string => {
  switch (why.reason) {
    case 'unreadable':
      if (why.row !== undefined)
        return `Tanda kutip di baris ${why.row} tidak ditutup. Perbaiki, lalu unggah lagi.`
      return unreadable[why.problem] ?? 'Berkas ini tidak terbaca.'
    case 'noHeading':
      return 'Baris judul kolom tidak ditemukan. Pastikan tabel punya judul kolom.'
    case 'missingColumns':
      return `Tunjukkan kolom untuk ${list(why.columns.map((key) => fields[key] ?? key))}.`
    case 'chainUnknown':
      return why.given
        ? `Jaringan ${why.given} belum dikenal.`
        : 'Isi berkas tidak cocok dengan jaringan mana pun. Pilih jaringannya, atau impor produk dan gerainya lebih dulu.'
    case 'chainUnclear':
      return `Berkas ini bisa milik ${list(why.candidates)}. Pilih jaringannya.`
    case 'periodUnknown':
      return 'Berkas ini tidak menyebut bulannya. Pilih bulannya.'
    case 'periodUnclear':
      return `Berkas ini menyebut beberapa bulan: ${list(why.periods)}. Pilih satu.`
    case 'periodContradiction':
      return why.inName.length > 0
        ? `Isi berkas menyebut ${list(why.inside)}, nama berkas menyebut ${list(why.inName)}. Pilih bulannya.`
        : `Isi berkas menyebut ${list(why.inside)}. Pilih bulannya.`
    case 'outletUnclear':
      return 'Tidak ada kolom gerai, dan jaringan ini punya beberapa gerai. Tunjukkan kolom gerainya.'
    case 'otherAgency':
      return 'Berkas ini akan menghapus laporan gerai di wilayah dinas lain. Minta laporan lengkap jaringan ini.'
    case 'olderFile':
      return `Berkas ini sudah digantikan oleh ${why.replacedBy}. Tidak ada yang berubah.`
    case 'wholeChainReported':
      return 'Jaringan ini sudah melapor untuk semua gerainya pada bulan itu. Unggah perbaikan laporan lengkapnya.'
  }
}

export const sales = {
  title: 'Penjualan di gerai',
  lead: 'Jaringan, gerai, penempatan, dan laporan penjualan yang menjadi dasar evaluasi. Pesanan pembeli tidak dihitung di sini.',
  importTable: 'Impor tabel',
  chains: 'Jaringan',
  chain: 'Jaringan',
  products: 'Produk',
  outlets: 'Gerai',
  placements: 'Penempatan',
  files: 'Laporan',
  reportedMonths: 'Laporan terakhir',
  noReports: 'Belum ada laporan',
  noChainsTitle: 'Belum ada jaringan',
  noChainsText:
    'Impor daftar produk, gerai, dan penempatan. Setelah itu laporan penjualan jaringan bisa dibaca.',
  recentImports: 'Impor terakhir',
  noImports: 'Belum ada berkas yang diimpor.',
  file: 'Berkas',
  state: 'Status',
  uploadedAt: 'Diunggah',
  states: {
    previewed: 'Belum diimpor',
    running: 'Sedang diimpor',
    committed: 'Sudah diimpor',
    failed: 'Gagal',
  },
  search: 'Cari kode atau nama',
  emptyList: 'Tidak ada yang cocok.',
  code: 'Kode',
  name: 'Nama',
  maker: 'Pembuat',
  unknownMaker: 'Belum diketahui',
  shelfPrice: 'Harga rak (Rp)',
  district: 'Kecamatan',
  unknownDistrict: 'Belum dicatat',
  since: 'Mulai',
  until: 'Sampai',
  stillThere: 'Masih dijual',
  contract: 'Kontrak',
  edit: 'Ubah',
  month: 'Bulan',
  rows: 'Baris',
  current: 'Dipakai',
  superseded: 'Digantikan',
  wholeChain: 'Seluruh jaringan',
  scope: 'Cakupan',
  outletTitle: (chain: string, code: string) => `${chain} ${code}`,
  outletPlacements: 'Produk di gerai ini',
  noPlacements: 'Belum ada produk di gerai ini.',
  openedOn: 'Tanggal buka',
  closedOn: 'Tanggal tutup',
  closedHint: 'Setelah tanggal ini gerai tidak lagi diharapkan melapor.',
  placementTitle: (product: string) => product,
  placementAt: (chain: string, outlet: string) => `di ${chain} ${outlet}`,
  startsOn: 'Mulai dijual',
  endsOn: 'Terakhir dijual',
  endsHint: 'Kosongkan bila masih dijual.',
  save: 'Simpan perubahan',
  outletSaved: 'Gerai disimpan.',
  placementSaved: 'Penempatan disimpan.',
  outsideRegion: 'Kecamatan itu di luar wilayah dinas Anda.',
  dayTaken: 'Produk ini sudah punya penempatan di gerai ini pada tanggal mulai yang sama.',
  kinds,
  kindHints,
  fields,
  reasons,
  refusal,
  fates,
  upload: {
    title: 'Impor tabel',
    lead: 'Unggah berkas apa adanya, CSV atau Excel. Anda memeriksa setiap baris sebelum ada yang berubah.',
    kind: 'Isi berkas',
    file: 'Berkas',
    fileHint: 'CSV atau .xlsx, paling besar 50 MB.',
    fileMissing: 'Pilih berkasnya.',
    chain: 'Jaringan',
    chainHint: 'Isi hanya bila berkas tidak menyebut jaringannya.',
    chainAuto: 'Kenali dari isi berkas',
    period: 'Bulan laporan',
    periodHint: 'Isi hanya bila berkas tidak menyebut bulannya, misalnya 2026-10.',
    submit: 'Baca berkas',
  },
  steps: { upload: 'Unggah', columns: 'Cocokkan kolom', check: 'Periksa', import: 'Impor' },
  stepsLabel: 'Langkah impor',
  preview: {
    title: 'Periksa sebelum diimpor',
    doneTitle: 'Hasil impor',
    nothingChanged: 'Belum ada data yang berubah.',
    about: (file: string, rows: string) => `${file} · ${rows} baris`,
    ready: 'Siap diimpor',
    taken: 'Diimpor',
    readyNote: (created: string, updated: string) => `${created} baru, ${updated} diperbarui`,
    known: 'Sudah ada',
    knownNote: 'tidak mengubah apa pun',
    rejected: 'Ditolak',
    rejectedNote: 'tidak diimpor, unduh untuk diperbaiki',
    fates: 'Nasib setiap baris',
    all: 'Semua',
    accepted: 'Diterima',
    warnings: 'Perlu dilihat',
    skipped: 'Dilewati',
    row: 'Baris',
    record: 'Isi',
    result: 'Nasib',
    reason: 'Alasan',
    column: 'Kolom',
    value: 'Isi di berkas',
    firstShown: (shown: string) => `${shown} baris pertama ditampilkan.`,
    noneHere: 'Tidak ada baris di sini.',
    skippedKinds: {
      total: 'Baris jumlah',
      note: 'Catatan atau tanda tangan',
      repeatedHeading: 'Judul kolom berulang',
      columnNumbers: 'Nomor kolom',
    },
    mapping: 'Kolom berkas',
    mappingLead: 'Pilihan ini diingat untuk berkas berikutnya dengan judul kolom yang sama.',
    notInFile: 'Tidak ada di berkas ini',
    example: (texts: string) => `Contoh: ${texts}`,
    reread: 'Baca ulang dengan kolom ini',
    cannot: 'Berkas ini belum bisa diimpor',
    commit: (rows: string) => `Impor ${rows} baris`,
    replaces:
      'Laporan lama jaringan ini untuk bulan yang sama digantikan. Laporan lama tetap bisa dibaca.',
    nothingToDo: 'Semua baris sudah ada. Tidak ada yang perlu diimpor.',
    allOrNothing: 'Semua baris yang baik masuk sekaligus, atau tidak sama sekali.',
    download: (rows: string) => `Unduh ${rows} baris ditolak`,
    started: 'Impor berjalan. Anda boleh menutup halaman ini.',
    progress: 'Baris yang sudah dibaca',
    reload: 'Muat ulang',
    failed: 'Impor terhenti di tengah jalan',
    failedText: 'Tidak ada yang berubah. Coba impor sekali lagi.',
    done: (rows: string) => `${rows} baris sudah masuk.`,
    another: 'Impor berkas lain',
    toEvaluation: (month: string) => `Buka evaluasi ${month}`,
    alreadyDone: 'Berkas ini sudah diimpor.',
  },
  rejects: {
    sheet: 'Lembar',
    row: 'Baris',
    why: 'alasan',
    line: (field: string, reason: string) => `${field}: ${reason}`,
  },
  errors: {
    period: 'Tulis bulan sebagai 2026-10.',
    columnTwice: 'Satu kolom hanya untuk satu isian.',
    endsBeforeStart: 'Tanggal ini mendahului tanggal mulainya.',
  } as Record<string, string>,
}

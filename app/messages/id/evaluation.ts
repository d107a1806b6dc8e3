import type { EvaluationState } from '#app/domain/evaluation/evaluation-acts.ts'
import type { SubjectKind } from '#app/domain/evaluation/figures.ts'
import type { FollowUpAct, FollowUpState } from '#app/domain/evaluation/follow-up-acts.ts'
import type { UndeterminedReason, Verdict } from '#app/domain/evaluation/indicators/verdict.ts'
import type { Cause } from '#app/domain/evaluation/schemas.ts'
import type { SettingName } from '#app/domain/evaluation/settings.ts'

const states: Record<EvaluationState, string> = { open: 'Terbuka', frozen: 'Dibekukan' }

const followUpStates: Record<FollowUpState, string> = {
  open: 'Belum mulai',
  inProgress: 'Berjalan',
  done: 'Selesai',
  dropped: 'Dihentikan',
}

const followUpActs: Record<FollowUpAct, string> = {
  start: 'Mulai dikerjakan',
  finish: 'Tutup dengan hasil',
  drop: 'Hentikan',
}

const verdicts: Record<Verdict, string> = {
  up: 'naik',
  down: 'turun',
  flat: 'tetap',
  undetermined: 'tidak dapat dinilai',
}

const reasons: Record<UndeterminedReason, string> = {
  noPrevious: 'Bulan lalu belum dijual.',
  noPlacement: 'Tidak ada penempatan yang diharapkan melapor.',
  fewReports: 'Laporan bulan ini belum cukup.',
  fewReportsBefore: 'Laporan bulan lalu tidak cukup.',
}

const causes: Record<Cause, string> = {
  legality: 'Legalitas',
  promotion: 'Promosi',
  marketing: 'Pemasaran',
  capacity: 'Kapasitas produksi',
  quality: 'Mutu',
  price: 'Harga',
  distribution: 'Distribusi dan stok',
  buyer: 'Pihak pembeli',
}

const cuts: Record<Exclude<SubjectKind, 'total'>, string> = {
  product: 'Produk',
  producer: 'IKM',
  district: 'Kecamatan IKM',
  sector: 'Sektor',
  chain: 'Jaringan',
}

const settings: Record<SettingName, string> = {
  changeThreshold: 'Ambang perubahan nilai',
  reportingMinimum: 'Batas laporan agar dapat dinilai',
}

const sectors: Record<string, string> = {
  food: 'Makanan',
  drink: 'Minuman',
  textile: 'Tekstil dan pakaian',
  toys: 'Mainan',
  household: 'Perlengkapan rumah',
  craft: 'Kerajinan',
  other: 'Lainnya',
}

const months =
  'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
    ' ',
  )

/** `Oktober 2026` from `2026-10` */
const monthName = (period: string) =>
  `${months[Number(period.slice(5, 7)) - 1]} ${period.slice(0, 4)}`

export const evaluation = {
  title: 'Evaluasi bulanan',
  lead: 'Penjualan di gerai per bulan: apa yang naik, turun, tetap, dan mengapa.',
  monthTitle: (month: string) => `Evaluasi bulanan, ${month}`,
  states,
  followUpStates,
  followUpActs,
  verdicts,
  reasons,
  causes,
  cuts,
  sectors,
  unknown: 'Belum diketahui',
  total: 'Semua produk',
  list: {
    month: 'Bulan',
    state: 'Status',
    files: 'Laporan masuk',
    signed: 'Ditandatangani',
    followUps: 'Tindak lanjut terbuka',
    revision: (number: number) => (number > 1 ? `revisi ${number}` : 'asli'),
    emptyTitle: 'Belum ada bulan yang bisa dievaluasi',
    emptyText: 'Impor laporan penjualan satu jaringan. Bulannya muncul di sini.',
  },
  stillOpen: 'Angka masih bisa berubah sampai dibekukan.',
  frozenBy: (name: string, when: string) => `Dibekukan dan ditandatangani ${name}, ${when}.`,
  turnToSign: 'Periksa angka dan penyebabnya, lalu bekukan bulan ini.',
  sentence: {
    unknown: (month: string) => `Belum ada laporan penjualan untuk ${month}.`,
    value: (value: string) => `Penjualan tercatat ${value}`,
    verdict: (verdict: string, change: string | null, before: string) =>
      change ? `${verdict} ${change} dari ${before}` : `${verdict} dari ${before}`,
    undetermined: (before: string) => `belum dapat dibandingkan dengan ${before}`,
    counts: (up: string, down: string, flat: string, undetermined: string) =>
      `${up} produk naik, ${down} turun, ${flat} tetap, ${undetermined} tidak dapat dinilai.`,
    reporting: (reported: string, expected: string, percent: string) =>
      `${reported} dari ${expected} laporan produk per gerai masuk, ${percent}.`,
  },
  table: {
    title: 'Putusan',
    by: {
      product: 'Per produk',
      producer: 'Per IKM',
      district: 'Per kecamatan IKM',
      sector: 'Per sektor',
      chain: 'Per jaringan',
    },
    views: 'Cara melihat',
    previous: (month: string) => `${month} (Rp)`,
    current: (month: string) => `${month} (Rp)`,
    difference: 'Selisih',
    history: 'Enam bulan',
    verdict: 'Putusan',
    reporting: 'Melapor',
    why: 'Mengapa',
    of: (reported: string, expected: string) => `${reported} dari ${expected}`,
    rule: (threshold: string, minimum: string) =>
      `Tetap: nilai berubah paling banyak ±${threshold}. Tidak dapat dinilai: kurang dari ${minimum} laporan masuk pada bulan ini atau bulan lalu. Persentase selisih dihitung dari nilai bulan sebelumnya.`,
    historyLabel: (name: string, texts: string) => `${name}: ${texts}`,
    notReported: 'tidak dilaporkan',
    empty: 'Tidak ada yang diharapkan atau dilaporkan pada bulan ini.',
    allVerdicts: 'Semua',
  },
  drivers: {
    outlets: (amount: string) => `gerai ${amount}`,
    unitsPerOutlet: (amount: string) => `laku per gerai ${amount}`,
    price: (amount: string) => `harga ${amount}`,
    title: 'Mengapa, dalam hitungan',
    lead: 'Nilai = gerai yang melapor × jumlah per gerai × harga rata-rata. Bagian tiap faktor menjumlah tepat ke selisihnya.',
    factor: 'Faktor',
    share: 'Bagian dari selisih (Rp)',
    names: {
      outlets: 'Gerai yang melapor',
      unitsPerOutlet: 'Jumlah terjual per gerai',
      price: 'Harga rata-rata (Rp)',
    },
    sum: 'Selisih nilai',
    stockOuts: (outlets: string, days: string) => `stok kosong di ${outlets} gerai, ${days} hari`,
    returns: (units: string) => `retur ${units}`,
    missing: (outlets: string) => `${outlets} gerai belum melapor`,
  },
  reporting: {
    title: 'Tingkat pelaporan',
    lead: (reported: string, expected: string, percent: string, minimum: string) =>
      `${reported} dari ${expected} laporan produk per gerai masuk, ${percent}. Batas agar dapat dinilai: ${minimum}.`,
    petals: 'Satu kelopak = satu gerai',
    outlets: (reporting: string, expected: string) => `${reporting} dari ${expected} gerai`,
    lines: 'Laporan produk',
    below: (name: string) => `${name} di bawah batas.`,
    belowText: 'Produknya yang kurang laporan tidak diberi putusan.',
    unplaced: 'Dikurasi, belum masuk gerai mana pun',
  },
  chart: {
    title: 'Penjualan per jaringan',
    unit: 'juta rupiah',
    summary: (from: string, to: string) =>
      `Penjualan tercatat per jaringan, ${from} sampai ${to}, dalam juta rupiah`,
  },
  files: {
    title: 'Berkas dasar angka',
    none: 'Belum ada berkas untuk bulan ini.',
    file: 'Berkas',
    chain: 'Jaringan',
    rows: 'Baris',
    uploadedAt: 'Diunggah',
  },
  sign: {
    freeze: 'Tanda tangani dan bekukan',
    restate: 'Perbaiki dengan revisi baru',
    freezeTitle: (month: string) => `Bekukan ${month}?`,
    freezeText:
      'Angka, putusan, penyebab, dan tindak lanjut bulan ini disimpan apa adanya dengan nama Anda. Setelah itu angka tidak berubah lagi. Perbaikan dibuat sebagai revisi, dan yang lama tetap terbaca.',
    restateTitle: (month: string) => `Perbaiki ${month}?`,
    restateText:
      'Angka dihitung ulang dari data sekarang dan disimpan sebagai revisi baru dengan nama Anda. Revisi lama tetap terbaca di alamatnya.',
    asName: (name: string, title: string) => `Ditandatangani sebagai ${name}, ${title}.`,
    official: 'pejabat dinas',
    reason: 'Alasan perbaikan',
    reasonHint: 'Misalnya: jaringan mengirim laporan yang diperbaiki.',
    missingReports: (chains: string) => `Belum ada laporan dari ${chains}.`,
    notOver: 'Bulan ini belum berakhir. Angkanya baru bisa ditandatangani sesudahnya.',
    done: (month: string) => `${month} dibekukan dan ditandatangani.`,
    restated: (month: string, revision: number) => `${month} diperbaiki, revisi ${revision}.`,
    mayNot: 'Hanya pejabat yang berwenang menyetujui yang dapat menandatangani.',
    alreadyDone: 'Bulan ini baru saja ditandatangani. Muat ulang halamannya.',
    cancel: 'Kembali ke evaluasi',
  },
  revision: {
    title: (month: string, revision: number) =>
      `${month}, ${revision === 1 ? 'asli' : `revisi ${revision}`}`,
    list: 'Tanda tangan dan revisi',
    one: (revision: number) => (revision === 1 ? 'Asli' : `Revisi ${revision}`),
    superseded: (newest: number) => `Digantikan oleh revisi ${newest}.`,
    reason: 'Alasan',
    hash: 'SHA-256',
    signedAt: 'Ditandatangani',
    pdf: 'Laporan PDF',
    xlsx: 'Data .xlsx',
    formulaTerm: 'Rumus',
    number: 'Revisi',
    formula: (version: number) => `Rumus versi ${version}`,
  },
  subject: {
    figures: 'Angka bulan ini',
    units: 'Jumlah terjual',
    value: 'Nilai',
    previous: 'Bulan lalu',
    current: 'Bulan ini',
    measure: 'Ukuran',
    rows: 'Dari berkas dan barisnya',
    rowsLead: 'Setiap angka di atas adalah jumlah baris-baris ini.',
    outlet: 'Gerai',
    product: 'Produk',
    file: 'Berkas dan baris',
    row: (row: string) => `baris ${row}`,
    missing: 'Belum melapor',
    missingLead: 'Gerai ini menjual produknya, tetapi tidak ada barisnya. Itu bukan nol.',
    products: 'Produk di dalamnya',
    noRows: 'Tidak ada baris yang dilaporkan.',
    returned: 'Retur',
    outOfStock: 'Hari stok kosong',
    expected: 'Diharapkan melapor',
    reported: 'Melapor',
  },
  notes: {
    title: 'Penyebab',
    none: 'Belum ada penyebab yang dicatat.',
    add: 'Catat penyebab',
    by: (name: string, when: string) => `${name}, ${when}`,
    pageTitle: 'Catat penyebab dan tindak lanjut',
    about: 'Tentang',
    cause: 'Penyebab',
    text: 'Penjelasan',
    textHint: 'Apa yang terjadi, dan dari mana Anda tahu.',
    action: 'Tindak lanjut',
    actionLegend: 'Tindak lanjut',
    actionHint: 'Kosongkan bila tidak ada yang perlu dikerjakan.',
    owner: 'Penanggung jawab',
    ownerOther: 'Penanggung jawab di luar dinas',
    ownerHint: 'Pilih rekan, atau tulis nama di luar dinas.',
    dueOn: 'Tenggat',
    save: 'Simpan catatan',
    saved: 'Penyebab dicatat.',
    savedWithAction: 'Penyebab dan tindak lanjut dicatat.',
    unknownOwner: 'Pilih penanggung jawab dari daftar.',
  },
  followUps: {
    title: 'Tindak lanjut',
    lead: 'Yang belum selesai kembali setiap bulan sampai ditutup dengan hasilnya.',
    openTitle: 'Tindak lanjut yang belum selesai',
    none: 'Tidak ada tindak lanjut yang terbuka.',
    noneClosed: 'Belum ada tindak lanjut yang ditutup.',
    open: 'Belum selesai',
    closed: 'Sudah ditutup',
    since: 'Sejak',
    action: 'Tindakan',
    owner: 'Penanggung jawab',
    carried: 'Terbawa',
    carriedMonths: (months: number) => (months === 0 ? 'baru' : `${months} bulan`),
    dueOn: 'Tenggat',
    state: 'Status',
    late: 'Terlambat',
    about: 'Tentang',
    outcome: 'Hasil',
    outcomeHint: 'Apa yang dicapai, dan apa yang terlihat berubah.',
    finishTitle: (number: string) => `Tutup ${number} dengan hasilnya`,
    dropTitle: (number: string) => `Hentikan ${number}`,
    dropText: 'Tindak lanjut ini tidak kembali lagi bulan depan. Alasannya tetap terbaca.',
    dropReason: 'Alasan',
    dropHint: 'Mengapa tidak diteruskan.',
    back: 'Kembali ke tindak lanjut',
    next: 'Langkah berikutnya',
    moved: (number: string) => `${number} diperbarui.`,
    alreadyDone: 'Tindak lanjut ini sudah ditutup.',
    from: 'Dari penyebab',
    closedAt: 'Ditutup',
  },
  rules: {
    title: 'Aturan evaluasi',
    lead: 'Berlaku mulai tanggalnya. Bulan yang sudah dibekukan tetap memakai aturan saat itu.',
    names: settings,
    name: 'Aturan',
    percent: 'Persen',
    percentHint: 'Misalnya 5 atau 7,5.',
    validFrom: 'Berlaku mulai',
    source: 'Dasar',
    sourceHint: 'Misalnya nomor surat keputusan.',
    now: 'Yang berlaku sekarang',
    history: 'Riwayat aturan',
    everywhere: 'Bawaan',
    scope: 'Wilayah',
    add: 'Tetapkan aturan baru',
    save: 'Tetapkan',
    saved: 'Aturan ditetapkan.',
    mayNot: 'Hanya pejabat yang berwenang menyetujui yang dapat mengubah aturan.',
    dayTaken: 'Sudah ada aturan ini mulai tanggal itu.',
  },
  document: {
    title: 'Laporan evaluasi bulanan',
    signed: 'Ditandatangani secara elektronik',
    pageNumber: 'Halaman {page} dari {pages}',
    integrity: 'Sidik angka (SHA-256)',
  },
  sheet: {
    subject: 'Kelompok',
    name: 'Nama',
    chain: 'Jaringan',
    sku: 'Kode produk',
    units: 'Jumlah',
    value: 'Nilai (Rp)',
    unitsBefore: 'Jumlah bulan lalu',
    valueBefore: 'Nilai bulan lalu (Rp)',
    difference: 'Selisih (Rp)',
    reported: 'Melapor',
    expected: 'Diharapkan',
    verdict: 'Putusan',
    outlets: 'Bagian gerai (Rp)',
    unitsPerOutlet: 'Bagian jumlah per gerai (Rp)',
    price: 'Bagian harga (Rp)',
    returned: 'Retur',
    outOfStockDays: 'Hari stok kosong',
  },
  notices: {
    monthReady: (data: { period: string }) => ({
      title: `Evaluasi ${monthName(data.period)} siap ditandatangani`,
      text: 'Semua jaringan sudah melapor. Periksa angkanya, catat penyebabnya, lalu bekukan.',
    }),
    monthSigned: (data: { period: string; name: string; revision: number }) => ({
      title:
        data.revision > 1
          ? `Evaluasi ${monthName(data.period)} diperbaiki, revisi ${data.revision}`
          : `Evaluasi ${monthName(data.period)} dibekukan`,
      text: `Ditandatangani ${data.name}. Angkanya tidak berubah lagi.`,
    }),
    followUpPlanned: (data: { number: string; text: string; dueOn: string }) => ({
      title: `Tindak lanjut ${data.number} menunggu Anda`,
      text: `${data.text} Tenggat ${data.dueOn}.`,
    }),
  },
  errors: {
    percent: 'Tulis angka dari 0 sampai 100.',
  } as Record<string, string>,
}

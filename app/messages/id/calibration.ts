export const calibration = {
  title: 'Kalibrasi kurator',
  lead: 'Untuk ketua kurasi saja. Urutannya menurut nama, bukan peringkat.',
  nav: 'Kalibrasi',
  profiles: 'Skala tiap kurator',
  profilesLead:
    'Selisih nilai seorang kurator dari rata-rata penilai lain pada berkas yang sama, dua tahun terakhir. Di bawah nol berarti lebih keras.',
  columns: {
    name: 'Kurator',
    readings: 'Berkas',
    severity: 'Selisih rata-rata',
    spread: 'Sebaran',
  },
  severity: (mean: string, low: string, high: string) => `${mean} (95%: ${low} sampai ${high})`,
  notEnough: (least: number) => `belum cukup, perlu ${least}`,
  none: 'Belum ada berkas yang dinilai dua orang dan sudah diputuskan.',
  agreement: 'Kesepakatan',
  icc: 'ICC(2,1), efek acak dua arah, pada berkas acuan',
  iccText: (count: string, readers: string) =>
    `${count} berkas acuan dinilai semua ${readers} kurator`,
  leftOut: (count: string, least: number) =>
    `${count} kurator belum dihitung karena menilai kurang dari ${least}`,
  kappa: 'Kappa berbobot kuadrat, pada grade dua penilai',
  pairs: (count: string) => `${count} pasangan`,
  foretold: 'Yang diramalkan nilai',
  foretoldLead:
    'Korelasi peringkat Spearman antara nilai kurasi dan yang terjadi sesudahnya: 1 berarti nilai meramalkan urutannya, 0 berarti tidak ada hubungan.',
  foretoldColumns: { outcome: 'Dibandingkan dengan', value: 'Korelasi', products: 'Produk' },
  foretoldTerms: {
    ordered: 'Rupiah yang dipesan pembeli',
    sold: 'Jumlah terjual di toko sejak bulan keputusan, menurut laporan jaringan',
  },
  anchors: 'Berkas acuan',
  anchorsLead:
    'Berkas yang ditolak dan nilainya tidak pernah tampil, dinilai lagi tanpa akibat apa pun oleh kurator yang tidak tahu nilainya.',
  anchorColumns: { product: 'Produk', done: 'Sudah menilai', totals: 'Nilai' },
  doneOf: (done: string, asked: string) => `${done} dari ${asked}`,
  add: 'Jadikan acuan',
  addLabel: 'Berkas yang ditolak',
  added: 'Kurator yang tidak tahu nilainya diminta menilai.',
  mine: 'Kalibrasi Anda',
  mineLead:
    'Berkas acuan dinilai beberapa kurator untuk menyamakan skala. Tidak ada keputusan yang bergantung padanya, dan hanya ketua yang melihat angka tiap orang.',
  waiting: 'Menunggu Anda',
  finished: 'Sudah dinilai',
  nothing: 'Tidak ada berkas acuan yang menunggu.',
  open: 'Nilai berkas acuan',
  own: (mean: string, readings: string) =>
    `Rata-rata Anda ${mean} poin dari penilai lain, pada ${readings} berkas.`,
  ownNotEnough: (least: number) => `Skala Anda tampil setelah ${least} berkas.`,
  total: (total: string) => `Nilai Anda ${total}`,
  others: (mean: string, count: string) => `Rata-rata ${count} kurator lain ${mean}.`,
  othersClosed: 'Rata-rata kurator lain tampil setelah sedikitnya dua orang lain menilai.',
  reading: (number: string) => `Acuan ${number}`,
  readingLead: 'Bukan keputusan: nilai seperti biasa. Pembuatnya tidak disebutkan.',
  declined: 'Terima kasih. Berkas acuan ini tidak lagi menunggu Anda.',
  sent: 'Terima kasih. Nilai acuan Anda masuk.',
  refusals: {
    tooFew: 'Perlu sedikitnya dua kurator tanpa ikatan yang belum tahu nilai berkas ini.',
    undeclared: 'Nyatakan dulu ada tidaknya ikatan Anda.',
    listed: 'Produk ini sudah tayang bersama nilainya. Berkas acuan ini ditutup.',
    mayNot: 'Hanya pejabat yang berhak menyetujui yang membuka kalibrasi.',
    exists: 'Berkas ini sudah menjadi acuan.',
    closed: 'Nilai acuan Anda sudah masuk.',
    incomplete: 'Masih ada aspek yang belum dinilai.',
  },
  errors: { fileMissing: 'Pilih berkasnya.' } as Record<string, string>,
  notices: {
    read: () => ({
      title: 'Nilai berkas acuan',
      text: 'Beberapa kurator menilai berkas yang sama untuk menyamakan skala. Tidak ada keputusan yang bergantung padanya.',
    }),
  },
}

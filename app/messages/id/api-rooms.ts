import type { callDoors } from '#app/http/api/call-doors.ts'
import type { complaintDoors } from '#app/http/api/complaint-doors.ts'
import type { lineSheetDoors } from '#app/http/api/line-sheet-doors.ts'
import type { savedSearchDoors } from '#app/http/api/saved-search-doors.ts'
import type { shortlistDoors } from '#app/http/api/shortlist-doors.ts'
import type { wantedDoors } from '#app/http/api/wanted-doors.ts'

type Rooms = typeof lineSheetDoors &
  typeof savedSearchDoors &
  typeof shortlistDoors &
  typeof callDoors &
  typeof complaintDoors &
  typeof wantedDoors
type DoorWords = { summary: string; text: string }

/** The doors to what a buyer keeps, looks for and calls for. */
export const roomDoors = {
  searchWorkbook: {
    summary: 'Lembar produk hasil pencarian, XLSX',
    text: 'Satu baris untuk tiap produk dengan harga bertingkat, kemasan, kapasitas, dan sertifikat. Parameternya sama dengan katalog; paling banyak 500 produk.',
  },
  searchPdf: {
    summary: 'Lembar produk hasil pencarian, PDF',
    text: 'Sama, bergambar dan siap cetak.',
  },
  drawLineSheet: {
    summary: 'Meminta lembar produk panjang',
    text: 'PDF bergambar untuk lebih dari 60 produk digambar di belakang. Baca keadaannya sampai ready, lalu ambil; disimpan satu hari.',
  },
  readLineSheet: {
    summary: 'Membaca keadaan lembar produk',
    text: 'running, ready, atau failed, dengan banyaknya gambar yang sudah terbaca.',
  },
  lineSheetPdf: {
    summary: 'Mengambil lembar produk panjang, PDF',
    text: 'Sesudah keadaannya ready.',
  },
  shortlistWorkbook: {
    summary: 'Lembar produk satu daftar, XLSX',
    text: 'Produk di daftar yang masih di katalog, dengan catatannya.',
  },
  shortlistPdf: {
    summary: 'Lembar produk satu daftar, PDF',
    text: 'Sama, bergambar dan siap cetak.',
  },
  listSavedSearches: {
    summary: 'Membaca pencarian tersimpan',
    text: 'Milik pemegang kunci. fresh: yang baru ditemukan sejak terakhir dilihat.',
  },
  createSavedSearch: {
    summary: 'Menyimpan pencarian',
    text: 'Parameter katalog sebagai teks, misalnya q=keripik&certificate=halal. Yang ditemukan hari ini bukan kabar.',
  },
  readSavedSearch: {
    summary: 'Membaca satu pencarian tersimpan',
    text: 'Tanpa menandainya sudah dilihat.',
  },
  changeSavedSearch: {
    summary: 'Mengubah nama dan surel kabar',
    text: 'Dengan alert never, surelnya berhenti; pencariannya tetap.',
  },
  removeSavedSearch: {
    summary: 'Menghapus pencarian tersimpan',
    text: 'Yang sudah dihapus tidak ditemukan lagi.',
  },
  lookAtSavedSearch: {
    summary: 'Melihat kabar pencarian',
    text: 'Mencari lagi, menjawab yang baru sejak terakhir dilihat, dan menandainya sudah dilihat.',
  },
  listShortlists: {
    summary: 'Membaca daftar pilihan',
    text: 'Daftar pilihan perusahaan, yang terakhir dibuat lebih dulu. Dengan archived=true, yang diarsipkan.',
  },
  createShortlist: {
    summary: 'Membuat daftar pilihan',
    text: 'Kosong atau dengan produk pertamanya. Rekan seperusahaan melihat dan mengubahnya juga.',
  },
  readShortlist: {
    summary: 'Membaca satu daftar pilihan',
    text: 'Dengan produknya menurut urutan masuk, dan catatan pada tiap produk.',
  },
  changeShortlist: {
    summary: 'Mengubah nama dan catatan',
    text: 'Nama daftar dan catatan pada baris yang disebut. Baris tanpa note menjadi tanpa catatan; yang tidak disebut tetap.',
  },
  extendShortlist: {
    summary: 'Menambah produk ke daftar',
    text: 'Hanya produk yang ada di katalog. Yang sudah ada di daftar tetap dengan catatannya.',
  },
  reduceShortlist: {
    summary: 'Mengeluarkan produk dari daftar',
    text: 'Satu baris dikeluarkan; yang sudah tidak ada tetap tidak ada.',
  },
  archiveShortlist: {
    summary: 'Mengarsipkan daftar',
    text: 'Daftar disimpan dengan seluruh isinya dan tidak bisa diubah sampai dipulihkan.',
  },
  restoreShortlist: {
    summary: 'Memulihkan daftar',
    text: 'Daftar yang diarsipkan dipakai lagi.',
  },
  requestShortlist: {
    summary: 'Meminta penawaran untuk satu daftar',
    text: 'Satu permintaan untuk semua produk di daftar, langsung terkirim. Tanpa jumlah, diminta jumlah paling sedikit. left menyebut produk yang tidak bisa dipesan lagi.',
  },
  listCalls: {
    summary: 'Membaca panggilan produk',
    text: 'Panggilan perusahaan sendiri, yang terakhir ditulis lebih dulu.',
  },
  createCall: {
    summary: 'Menulis panggilan produk',
    text: 'Yang dicari dan syaratnya. IKM melihatnya sesudah dibuka.',
  },
  readCall: {
    summary: 'Membaca satu panggilan',
    text: 'Dengan banyaknya produk yang baru masuk, ditanya, diloloskan, dan ditolak.',
  },
  changeCall: {
    summary: 'Mengubah panggilan',
    text: 'Seluruh isinya, selama belum dibuka.',
  },
  openCall: {
    summary: 'Membuka panggilan',
    text: 'IKM yang cocok diberi tahu. Panggilan untuk yang diundang perlu paling sedikit satu undangan.',
  },
  closeCall: {
    summary: 'Menutup panggilan',
    text: 'Tidak ada lagi yang masuk; yang sudah masuk masih bisa diputus.',
  },
  settleCall: {
    summary: 'Menyelesaikan panggilan',
    text: 'Yang belum diputus dilepas, dan IKM-nya diberi tahu.',
  },
  cancelCall: {
    summary: 'Membatalkan panggilan',
    text: 'Dengan alasan yang dibaca semua yang sudah masuk.',
  },
  listInvitable: {
    summary: 'Mencari IKM untuk diundang',
    text: 'IKM dengan produk terkurasi dalam kelompok panggilan, menurut nama; paling banyak 30.',
  },
  inviteMakers: {
    summary: 'Mengundang IKM',
    text: 'Selama panggilan belum ditutup. Yang sudah diundang tidak diundang dua kali.',
  },
  listCallEntries: {
    summary: 'Membaca produk yang masuk',
    text: 'Dengan keterangannya, yang kurang dari syarat hari ini, serta tanya jawab. Yang terakhir masuk lebih dulu.',
  },
  decideEntries: {
    summary: 'Memutus produk yang masuk',
    text: 'Meloloskan, bertanya, atau menolak dengan alasan; beberapa sekaligus. Yang sudah berpindah dibiarkan. Minta penawaran untuk yang lolos dengan createRequest.',
  },
  listComplaints: {
    summary: 'Membaca daftar pengaduan',
    text: 'Pengaduan perusahaan sendiri dengan keadaannya, terbaru lebih dulu.',
  },
  createComplaint: {
    summary: 'Mengadukan produk',
    text: 'Dengan cerita dan paling banyak tiga berkas. Dinas memeriksa; pelaku IKM membaca isinya, tetapi tidak siapa yang mengadu.',
  },
  readComplaint: {
    summary: 'Membaca satu pengaduan',
    text: 'Keadaannya, dan setelah selesai hasilnya menurut dinas.',
  },
  listWanted: {
    summary: 'Membaca yang dicari',
    text: 'Yang tidak ditemukan di katalog dan diminta dicarikan, terbaru lebih dulu.',
  },
  createWanted: {
    summary: 'Meminta dicarikan pembuat',
    text: 'Dinas dan pendamping di daerah itu mencari siapa yang bisa membuatnya.',
  },
  readWanted: {
    summary: 'Membaca satu yang dicari',
    text: 'Dengan jawaban dinas dan pendamping: IKM dan produk yang mereka sebut.',
  },
  closeWanted: {
    summary: 'Menutup yang dicari',
    text: 'Karena sudah ditemukan, atau tidak diperlukan lagi.',
  },
} satisfies Record<keyof Rooms, DoorWords>

import type { Door } from '#app/http/api/door.ts'
import type { DoorId } from '#app/http/api/doors.ts'
import type { ProblemType } from '#app/http/api/problem-types.ts'
import { roomDoors } from './api-rooms.ts'

type Sentence = { title: string; text: string }
type DoorWords = { summary: string; text: string }

export const api = {
  title: 'API Etalase',
  lead: 'Sistem pembeli mencari, meminta penawaran, memesan, menerima, membayar, dan melapor.',
  text: 'Setiap jawaban berupa JSON, lembar produk dan dokumen berupa berkas. Uang ditulis dalam rupiah bulat, hari sebagai 2026-10-17 menurut waktu Jakarta, saat dalam UTC. Daftar dibaca per halaman dengan cursor. Galat mengikuti RFC 9457.',
  keyText: 'Kunci dari halaman Kunci API, dikirim sebagai Authorization: Bearer. Izin:',
  answered: 'Berhasil',
  groups: {
    catalogue: 'Katalog',
    savedSearches: 'Pencarian tersimpan',
    shortlists: 'Daftar pilihan',
    samples: 'Contoh produk',
    requests: 'Permintaan penawaran',
    orders: 'Pesanan, penerimaan, dan tagihan',
    calls: 'Panggilan produk',
    complaints: 'Pengaduan',
    wanted: 'Dicarikan pembuat',
    sales: 'Penjualan di gerai',
    webhooks: 'Webhook',
  } satisfies Record<Door['group'], string>,
  parameters: {
    cursor: 'Tempat halaman berikutnya mulai, dari next pada jawaban sebelumnya.',
    limit: 'Banyaknya butir pada satu halaman.',
    archived: 'true untuk yang diarsipkan.',
    state: 'Hanya yang dalam keadaan ini.',
    q: 'Kata yang dicari. Salah ketik dimaklumi.',
    pieces: 'Jumlah yang harus siap pada hari by.',
    by: 'Hari barang harus siap. Kapasitas yang sudah dijanjikan tidak dihitung lagi.',
    quantity: 'Jumlah untuk membandingkan harga.',
    near: 'Kode Kemendagri sebuah kabupaten, kota, atau kecamatan: titik asal jarak within. distancesKnown bernilai false bila letaknya belum diketahui; maka tidak ada yang ditemukan.',
    within:
      'Jarak lurus dalam kilometer antara pusat near dan pusat kecamatan pembuat bila letaknya diketahui, selain itu pusat kabupaten atau kotanya. Di kecamatan yang sama, atau di kabupaten/kota yang sama bila letak salah satu kecamatan tidak diketahui, sameArea menggantikan kilometres. Letak dari GeoNames (CC BY 4.0).',
    sort: 'Urutan hasil. nearest perlu near dan within: kecamatan terdekat dulu, yang jaraknya tidak diketahui paling akhir.',
    idempotencyKey:
      'Teks acak dari sistem Anda, satu untuk tiap tindakan. Permintaan yang diulang dengan teks yang sama dijawab sama dan tidak dilakukan dua kali. Disimpan 30 hari.',
  },
  schemas: {
    Id: 'Kunci sebuah catatan (UUID).',
    Rupiah: 'Uang dalam rupiah bulat.',
    Day: 'Hari menurut waktu Jakarta, misalnya 2026-10-17.',
    Instant: 'Saat dalam UTC.',
    Count: 'Banyaknya, bilangan bulat.',
    Problem:
      'Yang salah, di mana, dan apa yang benar. type dan reason tetap; kalimatnya menurut bahasa.',
    Request: 'Satu permintaan dengan baris, penawaran tiap IKM, dan pesanannya.',
    Quote: 'Jawaban satu IKM atas barisnya sendiri. IKM lain tidak melihatnya.',
    Order: 'Satu pesanan dengan satu bagian untuk tiap IKM.',
    OrderPart: 'Bagian satu IKM: yang dipesan, dikirim, diterima, dan ditagih.',
    NewReceipt:
      'Setiap baris kiriman dengan hitungannya. Diterima, ditolak, dan tidak sampai berjumlah sama dengan yang dikirim.',
    Shortlist: 'Daftar produk yang dipegang bersama rekan seperusahaan.',
    SellOutRow: 'Yang terjual dari satu produk di satu gerai dalam sebulan.',
    RowProblem: 'Yang salah pada satu baris.',
    Topic: 'Jenis kabar.',
    MadeWebhook:
      'Webhook baru dengan rahasianya. Rahasia hanya ada pada jawaban pertama; bila diulang, isinya kosong.',
    Delivery: 'Satu kabar untuk satu alamat, dengan setiap percobaan mengirim.',
  },
  doors: {
    ...roomDoors,
    searchCatalogue: {
      summary: 'Mencari produk terkurasi',
      text: 'Parameter dan hasilnya sama dengan halaman katalog. Terbuka tanpa kunci. Harga yang hanya untuk pembeli terverifikasi kosong, kecuali kuncinya milik perusahaan yang terverifikasi.',
    },
    readProduct: {
      summary: 'Membaca satu produk',
      text: 'Harga bertingkat, kapasitas, ukuran kemasan, dan sertifikat yang berlaku hari ini. Terbuka tanpa kunci. Harga yang hanya untuk pembeli terverifikasi kosong, kecuali kuncinya milik perusahaan yang terverifikasi.',
    },
    listSamples: {
      summary: 'Membaca daftar contoh',
      text: 'Contoh yang diminta perusahaan Anda, terbaru lebih dulu.',
    },
    askForSample: {
      summary: 'Meminta contoh',
      text: 'Satu produk, 1 sampai 10 buah, dikirim ke alamat ini. Bila contoh produk itu masih berjalan, jawabannya adalah yang berjalan itu.',
    },
    readSample: {
      summary: 'Membaca satu contoh',
      text: 'Dengan kurir, biaya, atau alasan dari IKM. Etalase hanya mencatat biayanya.',
    },
    withdrawSample: {
      summary: 'Menarik permintaan contoh',
      text: 'Selama belum dikirim.',
    },
    receiveSample: {
      summary: 'Menyatakan contoh diterima',
      text: 'Dengan jawaban: wanted bila cocok, notForUs bila tidak. IKM membacanya.',
    },
    listRequests: {
      summary: 'Membaca daftar permintaan',
      text: 'Permintaan yang sudah dikirim atau ditutup, terbaru lebih dulu.',
    },
    createRequest: {
      summary: 'Meminta penawaran',
      text: 'Satu permintaan untuk produk dari beberapa IKM sekaligus. Tiap IKM hanya menerima barisnya sendiri.',
    },
    readRequest: {
      summary: 'Membaca satu permintaan',
      text: 'Dengan penawaran yang sudah masuk.',
    },
    closeRequest: {
      summary: 'Menutup permintaan',
      text: 'Tanpa memesan. Penawaran yang masuk tidak dipilih, dan IKM diberi tahu.',
    },
    acceptQuotes: {
      summary: 'Memesan dari penawaran',
      text: 'Penawaran yang dipilih menjadi satu pesanan; kapasitas langsung dipesan. Di atas batas perusahaan, pesanan menunggu persetujuan orang kedua.',
    },
    listOrders: { summary: 'Membaca daftar pesanan', text: 'Terbaru lebih dulu.' },
    readOrder: {
      summary: 'Membaca satu pesanan',
      text: 'Dengan bagian tiap IKM, kiriman, penerimaan, tagihan, dan pembayarannya.',
    },
    decideOrder: {
      summary: 'Menyetujui atau menolak pesanan',
      text: 'Kata orang kedua atas pesanan di atas batas perusahaan. Kunci berbicara atas nama penyetuju yang membuatnya; pesanan yang dibuat orang itu atau kuncinya diputuskan orang lain.',
    },
    cancelOrder: {
      summary: 'Membatalkan pesanan',
      text: 'Selama belum ada IKM yang menyanggupi.',
    },
    closePart: {
      summary: 'Menutup bagian yang tidak akan datang',
      text: 'Menyetujui usul IKM, atau menutup dengan alasan sendiri. Yang sudah diterima tetap dibayar.',
    },
    resumePart: {
      summary: 'Tetap menunggu sisa bagian',
      text: 'Menolak usul IKM untuk menutup.',
    },
    recordReceipt: {
      summary: 'Mencatat penerimaan',
      text: 'Yang diterima, ditolak dengan alasan, dan tidak sampai dari satu kiriman.',
    },
    completePapers: {
      summary: 'Menyatakan dokumen lengkap',
      text: 'Jangka waktu pembayaran mulai hari ini.',
    },
    receiptPdf: {
      summary: 'Berita acara penerimaan, PDF',
      text: 'Dokumen yang sama dengan yang dibaca orang di halaman.',
    },
    invoicePdf: {
      summary: 'Tagihan, PDF',
      text: 'Dokumen yang sama dengan yang dibaca orang di halaman.',
    },
    recordPayment: {
      summary: 'Mencatat pembayaran',
      text: 'Dengan bukti transfer ke rekening IKM. Etalase tidak memegang uang.',
    },
    listWebhooks: { summary: 'Membaca daftar webhook', text: 'Alamat yang dikirimi kabar.' },
    createWebhook: {
      summary: 'Membuat webhook',
      text: 'Kabar dikirim ke alamat https ini sebagai POST, ditandatangani menurut Standard Webhooks: HMAC-SHA256 atas webhook-id.webhook-timestamp.isi. Jawab dengan 2xx dalam 10 detik; selain itu dikirim lagi sampai tiga hari dengan webhook-id yang sama.',
    },
    readWebhook: { summary: 'Membaca satu webhook', text: 'Keadaannya, dan sejak kapan gagal.' },
    pauseWebhook: {
      summary: 'Menjeda webhook',
      text: 'Kabar dikumpulkan dan dikirim setelah dilanjutkan.',
    },
    resumeWebhook: {
      summary: 'Melanjutkan webhook',
      text: 'Setelah dijeda, atau dimatikan karena lama gagal.',
    },
    removeWebhook: {
      summary: 'Menghapus webhook',
      text: 'Tidak ada lagi yang dikirim ke alamat ini.',
    },
    tryWebhook: {
      summary: 'Mengirim percobaan',
      text: 'Kabar webhook.trial, untuk melihat apakah sampai.',
    },
    listDeliveries: {
      summary: 'Membaca catatan pengiriman',
      text: 'Terbaru lebih dulu, dengan jawaban alamat itu. Disimpan 90 hari.',
    },
    replayDelivery: {
      summary: 'Mengirim ulang',
      text: 'Kabar yang sama dengan webhook-id yang sama.',
    },
    reportSellOut: {
      summary: 'Melaporkan penjualan di gerai',
      text: 'Laporan satu bulan untuk gerai perusahaan sendiri, sebagai JSON atau CSV. Baris yang salah ditolak satu per satu; laporan yang lebih baru menggantikan yang lama.',
    },
  } satisfies Record<DoorId, DoorWords>,
  problems: {
    unreadable: { title: 'Isi tidak terbaca', text: 'Isi permintaan bukan JSON yang benar.' },
    invalidParameters: {
      title: 'Parameter tidak terbaca',
      text: 'Periksa parameter yang disebut pada errors.',
    },
    keyMissing: {
      title: 'Idempotency-Key tidak ada',
      text: 'Kirim header Idempotency-Key: 1 sampai 255 huruf atau angka tanpa spasi, satu untuk tiap tindakan.',
    },
    unauthorized: {
      title: 'Kunci tidak membuka pintu ini',
      text: 'Kirim kunci yang masih berlaku sebagai Authorization: Bearer.',
    },
    outOfScope: {
      title: 'Kunci tidak punya izin',
      text: 'Buat kunci dengan izin yang disebut pada scope.',
    },
    notFound: {
      title: 'Tidak ditemukan',
      text: 'Alamat atau catatan ini tidak ada, atau bukan milik perusahaan Anda.',
    },
    methodNotAllowed: {
      title: 'Metode tidak diterima',
      text: 'Pakai metode yang disebut pada header Allow.',
    },
    refused: {
      title: 'Tidak dapat dilakukan',
      text: 'Permintaannya benar, tetapi keadaan sekarang tidak mengizinkan. Lihat reason.',
    },
    inProgress: {
      title: 'Masih dikerjakan',
      text: 'Tindakan dengan Idempotency-Key ini sedang dikerjakan. Ulangi sesaat lagi.',
    },
    tooLarge: {
      title: 'Terlalu besar',
      text: 'Kirim isi yang lebih kecil, atau bagi menjadi beberapa.',
    },
    unsupportedMediaType: {
      title: 'Jenis isi tidak diterima',
      text: 'Kirim isi sebagai application/json.',
    },
    invalidBody: {
      title: 'Isi belum benar',
      text: 'Perbaiki tempat yang disebut pada errors.',
    },
    keyReused: {
      title: 'Idempotency-Key sudah dipakai',
      text: 'Kunci ini sudah dipakai untuk permintaan yang lain. Pakai kunci baru.',
    },
    tooManyRequests: {
      title: 'Terlalu sering',
      text: 'Tunggu sebanyak detik pada header Retry-After, lalu ulangi.',
    },
    internal: {
      title: 'Ada yang rusak di pihak kami',
      text: 'Ulangi dengan Idempotency-Key yang sama; tindakan tidak dilakukan dua kali.',
    },
  } satisfies Record<ProblemType, Sentence>,
  refusals: {
    cursor: 'Cursor ini tidak dikenal. Mulai lagi tanpa cursor.',
    incomplete: 'Permintaan ini belum dapat dikirim. Perbaiki yang disebut pada errors.',
    unknownProduct: 'Produk ini tidak dikenal.',
    tooLong: 'Lebih dari 60 produk. Minta dengan drawLineSheet, lalu ambil sesudah jadi.',
    notReady: 'Lembar produk ini belum jadi.',
    unknownOrderLine: 'Baris pesanan ini tidak dikenal, atau bukan produk itu.',
    noAgency: 'Belum ada dinas untuk daerah produk ini.',
    sameProductTwice: 'Produk ini sudah ada pada baris lain.',
    requestNotOpen: 'Permintaan ini sudah dipesan atau ditutup.',
    tooLate: 'Ada IKM yang sudah menyanggupi, atau pesanan ini sudah selesai.',
    approval: {
      notWaiting: 'Pesanan ini tidak menunggu persetujuan.',
      notAllowed:
        'Pemesan dan kuncinya tidak bisa menyetujui pesanannya sendiri; pemilik kunci harus penyetuju.',
    },
    noChain:
      'Jaringan ini bukan milik perusahaan Anda, atau perusahaan Anda belum punya jaringan gerai.',
    whichChain: (keys: string) =>
      `Perusahaan Anda punya beberapa jaringan: ${keys}. Sebutkan pada chain.`,
  },
  page: {
    title: 'Acuan API',
    document: 'Unduh OpenAPI 3.1',
    start: 'Mulai',
    startText:
      'Buat kunci, lalu kirim bersama setiap permintaan. Pencarian katalog terbuka tanpa kunci.',
    once: 'Mengulang dengan aman',
    onceText:
      'Setiap POST membawa Idempotency-Key. Bila jawaban tidak sampai, kirim permintaan yang sama dengan kunci yang sama: yang sudah dilakukan tidak dilakukan lagi, dan jawabannya sama.',
    limits: 'Batas',
    limitsText: (most: string) =>
      `Satu kunci boleh bertanya ${most} kali semenit. Sisanya ada pada header RateLimit.`,
    problems: 'Galat',
    problemsText: 'Setiap galat punya type yang tetap; alamatnya menuju baris di bawah ini.',
    problemColumns: { type: 'Jenis', status: 'Status', meaning: 'Arti' },
    scope: 'Izin',
    open: 'Terbuka tanpa kunci',
    parameters: 'Parameter',
    body: 'Isi',
    answer: 'Jawaban',
    schemas: 'Bentuk data',
    columns: { name: 'Nama', kind: 'Bentuk', meaning: 'Arti' },
    required: 'wajib',
    contents: 'Pintu',
    listOf: (what: string) => `daftar ${what}`,
    orNothing: (what: string) => `${what} atau kosong`,
  },
}

import type { GateCriterion } from '#app/domain/curation/rubric.ts'

/** Legality and safety: passed or not, before anybody scores. */
export const defaultGate: readonly GateCriterion[] = [
  {
    key: 'nib',
    field: 'firm',
    optional: false,
    title: { id: 'NIB aktif dan KBLI sesuai', en: 'NIB active and KBLI fits' },
    help: {
      id: 'Nomor 13 angka tercatat aktif di OSS. KBLI mencakup kegiatan membuat produk ini.',
      en: 'The 13-digit number is active in OSS. Its KBLI covers making this product.',
    },
  },
  {
    key: 'licence',
    field: 'certificates',
    optional: true,
    title: { id: 'Izin edar mencakup produk dan masih berlaku', en: 'Licence in scope and date' },
    help: {
      id: 'PIRT, MD, atau izin lain menyebut produk ini dan belum lewat tanggalnya.',
      en: 'PIRT, MD or another licence names this product and has not run out.',
    },
  },
  {
    key: 'halal',
    field: 'certificates',
    optional: true,
    title: { id: 'Halal atau pernyataan nonhalal', en: 'Halal, or a non-halal statement' },
    help: {
      id: 'Makanan dan minuman: sertifikat halal, atau keterangan tidak halal di label.',
      en: 'Food and drink: a halal certificate, or a non-halal statement on the label.',
    },
  },
  {
    key: 'sni',
    field: 'certificates',
    optional: true,
    title: { id: 'SNI wajib', en: 'Mandatory SNI' },
    help: {
      id: 'Mainan anak, pakaian bayi, dan produk lain yang wajib SNI punya sertifikatnya.',
      en: 'Toys, baby wear and other goods under mandatory SNI hold its certificate.',
    },
  },
  {
    key: 'label',
    field: 'photos',
    optional: false,
    title: { id: 'Label lengkap dan terbaca', en: 'Label complete and legible' },
    help: {
      id: 'Nama, isi bersih, pembuat dan alamat; untuk pangan juga komposisi, kode produksi, kedaluwarsa, nomor izin.',
      en: 'Name, net content, maker and address; for food also ingredients, batch code, expiry, licence number.',
    },
  },
  {
    key: 'recall',
    field: 'other',
    optional: false,
    title: { id: 'Tidak sedang ditarik dari peredaran', en: 'No open recall' },
    help: {
      id: 'Tidak ada penarikan produk atau pengaduan keamanan yang belum selesai.',
      en: 'No product recall or safety complaint is still open.',
    },
  },
]

import type { DeclineReason, EndReason } from '#app/domain/curation/calls/decline-reasons.ts'

type Told = { product: string; call: string; owner: string; reasonCode: string; reason: string }
type Called = { call: string; owner: string; closesOn: string }

export const roundReasons = {
  price: 'Harga belum sesuai',
  capacity: 'Kapasitas belum cukup',
  packaging: 'Kemasan belum sesuai',
  quality: 'Mutu belum sesuai',
  certificates: 'Sertifikat belum sesuai',
  assortment: 'Sudah ada produk serupa di rak',
  other: 'Alasan lain',
  roundClosed: 'Babak ditutup sebelum ada putusan',
  roundCancelled: 'Dibatalkan penyelenggara',
  curation: 'Putusan kurasi',
} satisfies Record<DeclineReason | EndReason, string>

const reasonOf = ({ reasonCode, reason }: Told) =>
  [roundReasons[reasonCode as keyof typeof roundReasons], reason].filter(Boolean).join(': ')

export const roundNotices = {
  invited: ({ call, owner }: Called) => ({
    title: `${owner} mengundang Anda: ${call}`,
    text: 'Lihat syaratnya dan masukkan produk Anda.',
  }),
  callFits: ({ call, owner }: Called) => ({
    title: `Produk Anda cocok untuk ${call}`,
    text: `${owner} membuka panggilan produk.`,
  }),
  callInRegion: ({ call, owner }: Called) => ({
    title: `${owner} membuka panggilan: ${call}`,
    text: 'Beri tahu binaan yang produknya cocok.',
  }),
  entered: ({ product, call }: Told) => ({
    title: `${product} masuk ke ${call}`,
    text: 'Timbang: loloskan, tanya, atau tidak diambil.',
  }),
  answered: ({ product, call }: Told) => ({
    title: `Pertanyaan tentang ${product} sudah dijawab`,
    text: `Untuk panggilan ${call}.`,
  }),
  asked: ({ product, owner, call }: Told) => ({
    title: `${owner} bertanya tentang ${product}`,
    text: `Untuk panggilan ${call}. Jawab satu per satu.`,
  }),
  passed: ({ product, owner, call }: Told) => ({
    title: `${owner} memilih ${product}`,
    text: `Untuk panggilan ${call}. Permintaan penawaran bisa datang sesudah ini.`,
  }),
  declined: (told: Told) => ({
    title: `${told.owner} tidak mengambil ${told.product}`,
    text: reasonOf(told),
  }),
  released: (told: Told) => ({
    title: `${told.call} berakhir tanpa putusan untuk ${told.product}`,
    text: reasonOf(told) || 'Produk Anda tetap di katalog.',
  }),
  movedOn: ({ product, call }: Told) => ({
    title: `${product} pindah ke babak tetap`,
    text: `${call} ditutup. Berkas dan nilainya tetap.`,
  }),
}

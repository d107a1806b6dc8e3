/** How a maker ends what they say of a product, whatever it is. */
export const closings = [
  'Gerai di tiga kota sudah menerimanya tetap tiap bulan.',
  'Contoh kami kirim lebih dulu, ongkosnya dipotong dari pesanan pertama.',
  'Pesanan besar kami kerjakan bersama tetangga dengan mutu yang sama.',
  'Karton dan labelnya seragam, jadi gudang pembeli tidak perlu menata ulang.',
  'Bila ada yang cacat, kami ganti pada kiriman berikutnya.',
  'Faktur dan surat jalan lengkap; tempo tiga puluh hari sudah biasa kami jalani.',
  'Kami hanya berjanji sesuai kapasitas yang tertulis di sini.',
  'Sejak ikut kurasi, dua hal kami ubah: kemasan dan pencatatan.',
  'Separuh hasilnya dibeli orang yang pernah menerima sebagai hadiah.',
  'Anak-anak muda di kampung kini mau meneruskan.',
]

/** What a curator writes under a reading, by grade. */
export const remarksBy: Record<'A' | 'B' | 'C', readonly string[]> = {
  A: [
    'Siap untuk gerai modern; tidak ada yang perlu menunggu.',
    'Pengerjaan dan catatan produksinya termasuk yang terbaik di kelasnya.',
    'Mutu ajek dari contoh pertama sampai terakhir.',
  ],
  B: [
    'Produk baik; label dapat dibuat lebih terbaca dari jarak dua meter.',
    'Rapi dan layak; kapasitasnya masih dapat ditambah pelan-pelan.',
    'Harga wajar dan kemasannya melindungi isi.',
  ],
  C: [
    'Layak dijual; perlu pendampingan pada kemasan dan pencatatan.',
    'Rasa dan bentuknya baik, hasil antarbuah masih berbeda.',
    'Cocok untuk gerai lokal lebih dulu sambil menata administrasi.',
  ],
}

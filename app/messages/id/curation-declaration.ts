export const curationDeclaration = {
  title: (name: string) => `Sebelum membuka ${name}`,
  lead: 'Berkas terbuka sesudah Anda menyatakan tidak punya hubungan dengan pembuatnya.',
  product: 'Produk',
  maker: 'Pembuat',
  category: 'Kategori',
  blind:
    'Penilaian tertutup: nama dan wajah pembuat tidak ditampilkan. Bila Anda mengenali pembuatnya saat membaca, kembalikan berkasnya.',
  question: 'Apakah Anda punya hubungan dengan pembuatnya?',
  kinds: {
    none: 'Tidak ada hubungan',
    family: 'Keluarga',
    business: 'Hubungan usaha',
    acquaintance: 'Kenal dekat',
  },
  hints: {
    none: 'Berkas dibuka untuk dinilai.',
    family: 'Berkas kembali ke dinas. Berkas pembuat ini tidak diberikan lagi kepada Anda.',
    business: 'Berkas kembali ke dinas. Berkas pembuat ini tidak diberikan lagi kepada Anda.',
    acquaintance: 'Berkas kembali ke dinas.',
  },
  text: 'Hubungannya',
  textWhen: 'wajib bila ada; dibaca dinas',
  send: 'Nyatakan',
}

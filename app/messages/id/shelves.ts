export const shelves = {
  categories: 'Kelompok produk',
  districts: 'Kecamatan pembuat',
  allCategories: 'Semua kelompok produk',
  allDistricts: 'Produk menurut kecamatan',
  inCategory: (category: string) => `${category} dari industri kecil`,
  inDistrict: (district: string) => `Produk IKM ${district}`,
  page: (title: string, page: string) => `${title}, halaman ${page}`,
  categoryLead: (products: string, category: string, districts: string) =>
    `${products} produk ${category} dari ${districts} kecamatan. Semua dinilai kurator sebelum tampil, dengan harga menurut jumlah, minimum pesan, dan waktu siap.`,
  districtLead: (products: string, place: string, categories: string) =>
    `${products} produk dalam ${categories} kelompok, dibuat di ${place}. Semua dinilai kurator sebelum tampil, dengan harga menurut jumlah, minimum pesan, dan waktu siap.`,
  narrow: 'Saring dan urutkan',
  around: (kilometres: string) => `Lihat sampai ${kilometres} km di sekitarnya`,
  describeCatalogue: (products: string) =>
    `${products} produk industri kecil yang lolos kurasi: saring menurut kelompok, kecamatan, dokumen, harga, dan kapasitas.`,
  describeProduct: (of: {
    name: string
    maker: string
    place: string
    /** Nothing where it is for verified buyers only. */
    price: string | undefined
    minimum: string
  }) =>
    [
      `${of.name} buatan ${of.maker}, ${of.place}.`,
      of.price ? `Mulai ${of.price}, minimum ${of.minimum}.` : `Minimum ${of.minimum}.`,
      'Lolos kurasi.',
    ].join(' '),
  describeCard: (name: string, maker: string) =>
    `Periksa apakah ${name} dari ${maker} lolos kurasi dan masih berlaku.`,
  makerLead: (products: string, place: string) =>
    `${products} produk lolos kurasi, dibuat di ${place}.`,
  story: 'Cerita pembuat',
  makerFacts: 'Tentang usaha ini',
  place: 'Tempat',
  workers: 'Pekerja',
  products: 'Produk di katalog',
  toMaker: (name: string) => `Lihat semua dari ${name}`,
  similar: 'Produk sejenis',
  inShops: (shops: string) => `Dijual di ${shops} gerai`,
  total: {
    title: 'Hitung total',
    button: 'Hitung',
    answer: (pieces: string, price: string) => `${pieces} × ${price}`,
    belowMinimum: (minimum: string) => `Paling sedikit ${minimum}.`,
    multiple: (multiple: string) => `Dipesan per kelipatan ${multiple}.`,
    saving: (amount: string) => `Hemat ${amount} dari harga awal.`,
  },
  picture: { curated: 'Terkurasi', grade: (grade: string) => `Nilai mutu ${grade}` },
}

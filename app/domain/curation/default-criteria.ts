import type { ScoredCriterion } from '#app/domain/curation/rubric.ts'

/** What readers score. The weights are Etalase's own: no agency publishes percentages. */
export const defaultCriteria: readonly ScoredCriterion[] = [
  {
    key: 'quality',
    weight: 30,
    title: { id: 'Mutu produk', en: 'Product quality' },
    guide: {
      id: 'Bahan, pengerjaan, rasa atau fungsi, dan apakah setiap buah sama baiknya.',
      en: 'Materials, workmanship, taste or function, and whether every piece is as good.',
    },
    levels: [
      {
        id: 'Cacat yang mengganggu pemakaian; bahan tidak sesuai keterangan.',
        en: 'Faults that hinder use; materials differ from what is stated.',
      },
      {
        id: 'Dapat dipakai, tetapi pengerjaan kasar atau hasil antarbuah jauh berbeda.',
        en: 'Usable, but rough work or pieces that differ widely.',
      },
      {
        id: 'Rapi dan layak jual; perbedaan kecil antarbuah masih wajar.',
        en: 'Neat and saleable; small differences between pieces are acceptable.',
      },
      {
        id: 'Bahan baik, pengerjaan teliti, hasil seragam.',
        en: 'Good materials, careful work, even results.',
      },
      {
        id: 'Setara produk unggulan di kelasnya; mutu terbukti dengan uji atau catatan produksi.',
        en: 'Level with the best of its class; quality shown by tests or production records.',
      },
    ],
  },
  {
    key: 'packaging',
    weight: 20,
    title: { id: 'Kemasan', en: 'Packaging' },
    guide: {
      id: 'Melindungi isi, memberi keterangan lengkap, dan pantas berdiri di rak.',
      en: 'Protects the content, informs fully, and stands well on a shelf.',
    },
    levels: [
      {
        id: 'Tanpa kemasan jual, atau kemasan mudah rusak dan tidak higienis.',
        en: 'No retail pack, or one that breaks easily or is not hygienic.',
      },
      {
        id: 'Ada kemasan, tetapi tidak tertutup rapat atau label sulit dibaca.',
        en: 'A pack exists, but does not close well or its label is hard to read.',
      },
      {
        id: 'Melindungi isi dan labelnya lengkap; tampilan sederhana.',
        en: 'Protects the content with a complete label; plain looks.',
      },
      {
        id: 'Siap dipajang: kuat, menarik, keterangan jelas, ukuran karton tetap.',
        en: 'Shelf-ready: strong, attractive, clear, with a fixed carton size.',
      },
      {
        id: 'Siap dipajang dan berkode batang, teruji kirim, hemat bahan atau dapat didaur ulang.',
        en: 'Shelf-ready with a bar code, tested in transit, frugal or recyclable.',
      },
    ],
  },
  {
    key: 'capacity',
    weight: 20,
    title: { id: 'Kapasitas dan kelangsungan', en: 'Capacity and continuity' },
    guide: {
      id: 'Jumlah per hari, waktu siap, dan apakah pasokan dapat dijaga setiap bulan.',
      en: 'Pieces per day, lead time, and whether supply holds month after month.',
    },
    levels: [
      {
        id: 'Hanya membuat bila ada pesanan perorangan; tidak ada angka kapasitas.',
        en: 'Makes to single orders only; no figure for capacity.',
      },
      {
        id: 'Kapasitas kecil dan sering terhenti karena bahan atau tenaga.',
        en: 'Small capacity, often halted for want of materials or hands.',
      },
      {
        id: 'Sanggup memasok beberapa gerai dengan jadwal tetap.',
        en: 'Can supply a few outlets on a fixed schedule.',
      },
      {
        id: 'Pasokan stabil beberapa bulan terakhir, ada cadangan bahan.',
        en: 'Steady supply over recent months, with materials in reserve.',
      },
      {
        id: 'Stabil dan dapat digandakan, sendiri atau bersama koperasi, tanpa mutu turun.',
        en: 'Steady and able to double, alone or with a cooperative, at the same quality.',
      },
    ],
  },
  {
    key: 'tradeReadiness',
    weight: 15,
    title: { id: 'Kesiapan niaga', en: 'Trade readiness' },
    guide: {
      id: 'Harga dan jenjangnya, pesanan minimal, administrasi, dan kesanggupan menerima tempo bayar.',
      en: 'Price and tiers, order minimum, paperwork, and coping with terms of payment.',
    },
    levels: [
      {
        id: 'Harga belum dihitung; belum pernah membuat nota.',
        en: 'Price not worked out; has never written a bill.',
      },
      {
        id: 'Harga ada, tetapi tidak memberi ruang bagi pengecer atau sering berubah.',
        en: 'A price exists, but leaves no room for a retailer or changes often.',
      },
      {
        id: 'Harga grosir dan eceran jelas; nota dan pesanan dicatat.',
        en: 'Clear wholesale and retail prices; bills and orders are recorded.',
      },
      {
        id: 'Harga berjenjang, faktur rapi, sanggup tempo bayar 30 hari.',
        en: 'Tiered prices, proper invoices, can bear 30 days of credit.',
      },
      {
        id: 'Sudah memasok gerai modern atau perusahaan dengan catatan kirim dan bayar yang baik.',
        en: 'Already supplies modern retail or firms with a good delivery record.',
      },
    ],
  },
  {
    key: 'certification',
    weight: 10,
    title: { id: 'Sertifikasi lanjutan', en: 'Further certification' },
    guide: {
      id: 'Di atas yang wajib: merek, SNI sukarela, SNI Bina UMK, ISO, organik, uji laboratorium.',
      en: 'Beyond the mandatory: trademark, voluntary SNI, SNI Bina UMK, ISO, organic, lab tests.',
    },
    levels: [
      { id: 'Belum ada selain yang wajib.', en: 'None beyond the mandatory.' },
      { id: 'Baru berencana; belum mendaftar.', en: 'Planned, not applied for.' },
      { id: 'Satu permohonan sedang berjalan.', en: 'One application under way.' },
      {
        id: 'Satu sertifikat atau merek sudah terbit.',
        en: 'One certificate or trademark issued.',
      },
      {
        id: 'Beberapa sudah terbit, termasuk yang diminta gerai modern atau ekspor.',
        en: 'Several issued, among them what modern retail or export asks for.',
      },
    ],
  },
  {
    key: 'localContent',
    weight: 5,
    title: { id: 'Kandungan lokal', en: 'Local content' },
    guide: {
      id: 'Bahan, tenaga, dan kekhasan dari daerah sendiri.',
      en: 'Materials, labour and character from the maker’s own region.',
    },
    levels: [
      {
        id: 'Hampir seluruhnya bahan atau barang jadi dari luar negeri.',
        en: 'Almost wholly imported.',
      },
      {
        id: 'Dirakit atau dikemas di sini; bahan utama impor.',
        en: 'Assembled or packed here; main material imported.',
      },
      { id: 'Bahan utama dalam negeri.', en: 'Main material from Indonesia.' },
      {
        id: 'Bahan utama dan tenaga dari provinsi sendiri.',
        en: 'Main material and labour from the province.',
      },
      {
        id: 'Bahan, tenaga, dan ciri khas dari kabupaten sendiri, asalnya dapat ditunjukkan.',
        en: 'Material, labour and character from the regency, with traceable origin.',
      },
    ],
  },
]

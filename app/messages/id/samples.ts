import type {
  SampleDeclineReason,
  SampleVerdict,
  SampleWay,
} from '#app/domain/ordering/samples/sample.ts'
import type { SampleAct, SampleState } from '#app/domain/ordering/samples/sample-acts.ts'

type Told = { number: string; product: string; who: string }

export const samples = {
  title: 'Contoh produk',
  buyerLead: 'Contoh yang diminta perusahaan Anda sebelum memesan.',
  makerLead: 'Pembeli ingin memegang produk Anda dulu. Yang menunggu jawaban ada di atas.',
  shelves: { running: 'Berjalan', closed: 'Selesai' },
  none: 'Tidak ada contoh yang berjalan',
  noneText: 'Buka halaman produk atau daftar pilihan, lalu minta contohnya.',
  noneForMaker: 'Tidak ada permintaan contoh',
  noneForMakerText: 'Permintaan contoh dari pembeli muncul di sini.',
  browse: 'Buka katalog',
  columns: {
    product: 'Produk',
    maker: 'IKM',
    buyer: 'Pembeli',
    quantity: 'Jumlah',
    asked: 'Diminta',
    number: 'Nomor',
    state: 'Keadaan',
  },
  states: {
    asked: 'Diminta',
    sent: 'Dikirim',
    received: 'Diterima',
    declined: 'Tidak dikirim',
    withdrawn: 'Ditarik',
  } satisfies Record<SampleState, string>,
  acts: {
    ask: 'Minta contoh',
    send: 'Kirim contoh',
    decline: 'Tidak bisa mengirim',
    withdraw: 'Tarik permintaan',
    receive: 'Sudah diterima',
  } satisfies Record<SampleAct, string>,
  ways: {
    onRequest: 'Menurut permintaan',
    free: 'Gratis',
    paid: 'Dibayar',
    deducted: 'Dibayar, dipotong dari pesanan pertama',
    none: 'Tidak memberi contoh',
  } satisfies Record<SampleWay, string>,
  wayHints: {
    onRequest: 'Anda memutuskan dan menyebut biayanya saat mengirim.',
    free: 'Pembeli tidak membayar apa pun.',
    paid: 'Pembeli membayar harga contoh.',
    deducted: 'Pembeli membayar harga contoh; nilainya Anda potong dari pesanan pertama.',
    none: 'Pembeli melihat bahwa produk ini tanpa contoh.',
  } satisfies Record<SampleWay, string>,
  waySentences: {
    onRequest: () => 'IKM menyebut biayanya saat mengirim.',
    free: () => 'Gratis.',
    paid: (price: string) => `${price} per buah contoh.`,
    deducted: (price: string) => `${price} per buah contoh, dipotong dari pesanan pertama.`,
    none: () => 'IKM tidak memberi contoh produk ini.',
  } satisfies Record<SampleWay, (price: string) => string>,
  declineReasons: {
    outOfStock: 'Sedang tidak ada barang',
    tooBusy: 'Sedang penuh pesanan',
    tooFar: 'Terlalu jauh untuk dikirim',
    notGiven: 'Produk ini tanpa contoh',
    other: 'Alasan lain',
  } satisfies Record<SampleDeclineReason, string>,
  verdicts: {
    wanted: 'Cocok, kami mau memesan',
    notForUs: 'Bukan untuk kami',
  } satisfies Record<SampleVerdict, string>,
  ask: {
    title: 'Minta contoh',
    door: 'Minta contoh',
    lead: 'IKM mengirim beberapa buah ke alamat Anda. Biayanya, bila ada, dibayar langsung ke IKM.',
    manyLead: (count: number) =>
      `${count} produk diminta contohnya sekaligus. Tiap IKM hanya melihat produknya sendiri.`,
    products: 'Produk',
    underWay: (number: string) => `Sudah diminta: ${number}`,
    gone: 'Tidak bisa diminta sekarang',
    nothing: 'Tidak ada yang bisa diminta',
    nothingText: 'Produk ini tanpa contoh, sudah diminta, atau tidak lagi di katalog.',
    back: 'Kembali ke produk',
    quantity: 'Jumlah',
    quantityEach: 'Jumlah tiap produk',
    quantityHint: 'Antara 1 dan 10.',
    recipient: 'Penerima',
    phone: 'Telepon penerima',
    phoneHint: 'Untuk kurir. Hanya IKM yang Anda minta yang melihatnya.',
    deliverTo: 'Alamat kirim',
    note: 'Catatan untuk IKM',
    noteHint: 'Misalnya: rasa pedas saja, ukuran L, untuk dicoba tanggal 12.',
    send: 'Minta contoh',
    sendAll: 'Minta semua contoh',
    sent: 'Permintaan contoh terkirim. Anda dikabari begitu dikirim.',
    found: 'Contoh produk ini sudah diminta.',
    sentAll: (asked: number, already: number) =>
      already > 0
        ? `${asked} contoh diminta, ${already} sudah berjalan.`
        : `${asked} contoh diminta.`,
    leftOut: (names: string) => `Tidak ikut: ${names}.`,
  },
  forList: 'Minta contoh semua',
  facts: {
    title: 'Permintaan',
    quantity: 'Jumlah',
    way: 'Pemberian contoh',
    maker: 'IKM',
    buyer: 'Pembeli',
    askedBy: 'Diminta oleh',
    note: 'Catatan',
    deliverTo: 'Kirim ke',
    cost: 'Biaya contoh',
  },
  noCost: 'Tanpa biaya',
  by: (name: string, when: string) => `${name}, ${when}`,
  history: 'Riwayat',
  did: {
    ask: 'Contoh diminta',
    send: 'Contoh dikirim',
    decline: 'Tidak dikirim',
    withdraw: 'Permintaan ditarik',
    receive: 'Contoh diterima',
  } satisfies Record<SampleAct, string>,
  awaiting: {
    asked: 'Menunggu jawaban IKM',
    sent: 'Menunggu kabar diterima',
  },
  awaitingYou: {
    asked: 'Menunggu jawaban Anda',
    sent: 'Menunggu kabar Anda bahwa contoh diterima',
  },
  tracking: (courier: string, number: string) => `${courier}, resi ${number}`,
  turn: {
    asked: (who: string) => `${who} menunggu: kirim contohnya, atau katakan bila tidak bisa.`,
    sent: 'Contoh sudah sampai? Kabari IKM apakah cocok.',
  },
  dispatch: {
    title: 'Kirim contoh',
    courier: 'Kurir',
    courierHint: 'Misalnya: JNE, Pos, diantar sendiri.',
    trackingNumber: 'Nomor resi',
    cost: 'Biaya contoh seluruhnya',
    agreedHint:
      'Menurut syarat contoh Anda; boleh kurang, tidak boleh lebih. Pembeli membayar langsung kepada Anda.',
    costHint:
      'Isi 0 bila gratis. Pembeli membayar langsung kepada Anda; Etalase hanya mencatatnya.',
    text: 'Catatan untuk pembeli',
    textHint: 'Misalnya: cara menyimpan, sampai kapan tahan.',
    send: 'Contoh sudah dikirim',
    done: 'Pembeli dikabari bahwa contoh dikirim.',
  },
  refusal: {
    title: 'Tidak bisa mengirim contoh',
    lead: 'Pembeli membaca alasan Anda apa adanya.',
    reason: 'Alasan',
    text: 'Keterangan',
    send: 'Kabari pembeli',
    done: 'Pembeli dikabari.',
  },
  receipt: {
    title: 'Contoh diterima',
    lead: 'IKM membaca jawaban Anda.',
    verdict: 'Bagaimana contohnya?',
    text: 'Kata untuk IKM',
    textHint: 'Yang disukai, yang perlu diubah.',
    send: 'Simpan',
    done: 'IKM dikabari.',
  },
  withdrawn: 'Permintaan contoh ditarik.',
  next: {
    title: 'Cocok? Minta penawaran',
    text: (product: string) => `${product} masuk ke draf permintaan dengan jumlah minimumnya.`,
    deducted: 'Sebut biaya contoh dalam permintaan: IKM memotongnya dari pesanan pertama.',
    gone: 'Produk ini tidak lagi di katalog.',
    ask: 'Tambah ke permintaan',
  },
  terms: {
    link: 'Contoh untuk pembeli',
    title: 'Contoh untuk pembeli',
    lead: 'Pembeli melihatnya saat meminta contoh. Permintaan yang sudah berjalan tidak berubah.',
    way: 'Bagaimana Anda memberi contoh?',
    price: 'Harga contoh tiap buah',
    priceHint: 'Hanya bila dibayar.',
    save: 'Simpan',
    saved: 'Pemberian contoh disimpan.',
  },
  refusals: {
    aboveTerms:
      'Biayanya melebihi syarat yang dilihat pembeli ketika meminta. Isi paling banyak sebesar itu, atau 0.',
    nothingListed: 'Produk ini tidak bisa diminta contohnya sekarang.',
    notGiven: 'IKM tidak memberi contoh produk ini.',
    tooMany:
      'Perusahaan Anda bisa punya paling banyak 50 permintaan contoh yang berjalan. Kabari yang sudah diterima, atau tarik yang tidak perlu.',
    notNow: 'Keadaannya sudah berubah. Lihat riwayatnya.',
  },
  errors: {
    phone: 'Tulis nomor telepon, misalnya 0812 3456 7890.',
    tooDear: 'Paling banyak Rp 100.000.000.',
    reasonMissing: 'Tulis alasannya.',
    priceMissing: 'Isi harga contoh, lebih dari Rp 0.',
  },
  notices: {
    asked: ({ number, product, who }: Told) => ({
      title: `${who} meminta contoh: ${product}`,
      text: `Kirim, atau katakan bila tidak bisa (${number}).`,
    }),
    severalAsked: ({ count, product, who }: Omit<Told, 'number'> & { count: number }) => ({
      title: `${who} meminta contoh ${count} produk`,
      text: `${product} dan ${count - 1} lainnya. Kirim, atau katakan bila tidak bisa.`,
    }),
    sent: ({ number, product, who }: Told) => ({
      title: `Contoh dikirim: ${product}`,
      text: `${who} mengirimnya. Kabari bila sudah diterima (${number}).`,
    }),
    declined: ({ number, product, who }: Told) => ({
      title: `Contoh tidak dikirim: ${product}`,
      text: `${who} menulis alasannya di ${number}.`,
    }),
    withdrawn: ({ number, product, who }: Told) => ({
      title: `Permintaan contoh ditarik: ${product}`,
      text: `${who} tidak memerlukannya lagi (${number}).`,
    }),
    received: ({ number, product, who, verdict }: Told & { verdict: SampleVerdict }) => ({
      title: `Contoh diterima: ${product}`,
      text:
        verdict === 'wanted'
          ? `${who}: cocok, mau memesan (${number}).`
          : `${who}: bukan untuk mereka (${number}).`,
    }),
  },
}

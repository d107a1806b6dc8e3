import type {
  VerificationAct,
  VerificationState,
} from '#app/domain/accounts/verification/verification-acts.ts'

type Told = { buyer: string }

export const verification = {
  title: 'Verifikasi pembeli',
  hiddenPrice: 'Harga untuk pembeli terverifikasi',
  hiddenPriceText:
    'Pembuat ini memperlihatkan harganya hanya kepada pembeli yang sudah diverifikasi dinas. Penawaran tetap dapat Anda minta.',
  hiddenPriceLink: 'Cara menjadi pembeli terverifikasi',
  seenPrice: 'Harga ini hanya tampak bagi pembeli terverifikasi dan pembuatnya.',
  about: {
    title: 'Pembeli terverifikasi',
    lead: 'Sebagian pembuat memperlihatkan harganya hanya kepada perusahaan yang sudah dipastikan dinas.',
    how: 'Cara menjadi pembeli terverifikasi',
    steps: [
      'Daftar atau masuk sebagai pembeli.',
      'Ajukan verifikasi dengan NIB atau NPWP perusahaan Anda.',
      'Dinas di daerah perusahaan Anda memeriksanya, lalu mengabari Anda.',
    ],
    after:
      'Setelah itu semua harga, tingkat harga, saringan harga, dan lembar produk terbuka bagi seluruh rekan di perusahaan Anda, juga bagi sistemnya lewat API.',
    start: 'Ajukan verifikasi',
    signIn: 'Masuk sebagai pembeli',
    signUp: 'Daftar',
  },
  states: {
    waiting: 'Menunggu dinas',
    verified: 'Terverifikasi',
    refused: 'Belum diterima',
    withdrawn: 'Dicabut',
  } satisfies Record<VerificationState, string>,
  acts: {
    ask: 'Ajukan verifikasi',
    verify: 'Verifikasi perusahaan ini',
    refuse: 'Tolak dengan alasan',
    renew: 'Ganti NPWP',
    withdraw: 'Cabut verifikasi',
  } satisfies Record<VerificationAct, string>,
  own: {
    lead: 'Perusahaan terverifikasi melihat harga yang tidak dibuka pembuatnya untuk umum.',
    none: 'Perusahaan Anda belum diverifikasi. Isi NIB atau NPWP, dinas memeriksanya.',
    waiting: 'Dinas sedang memeriksa. Anda dikabari begitu ada keputusan.',
    renewed:
      'NPWP perusahaan Anda diisi atau diganti, jadi dinas memeriksa lagi. Sampai diputuskan, harga khusus tidak tampak.',
    verified: 'Perusahaan Anda melihat semua harga di katalog.',
    refused: 'Perbaiki yang disebut dinas, lalu ajukan lagi.',
    withdrawn: 'Harga khusus tidak lagi tampak bagi perusahaan Anda. Anda boleh mengajukan lagi.',
    history: 'Riwayat pengajuan',
    sent: 'Pengajuan terkirim. Anda dikabari begitu dinas memutuskan.',
    catalogue: 'Buka katalog',
  },
  form: {
    title: 'Ajukan verifikasi',
    againTitle: 'Ajukan lagi',
    nib: 'NIB perusahaan',
    nibHint: '13 angka, dari OSS.',
    npwp: 'NPWP perusahaan',
    npwpHint: '15 atau 16 angka. Paling sedikit salah satu dari NIB dan NPWP.',
    note: 'Keterangan untuk dinas',
    noteHint: 'Misalnya situs web, alamat toko, atau siapa yang dapat dihubungi.',
    send: 'Ajukan verifikasi',
  },
  queue: {
    lead: 'Pembeli di daerah Anda yang minta dipastikan. Yang paling lama menunggu di atas.',
    shelves: { waiting: 'Menunggu', verified: 'Terverifikasi', past: 'Selesai' },
    none: 'Tidak ada di sini',
    noneText: 'Pengajuan pembeli dari daerah Anda muncul di halaman ini.',
    columns: { buyer: 'Pembeli', place: 'Tempat', asked: 'Diajukan', state: 'Keadaan' },
  },
  facts: {
    place: 'Tempat',
    nib: 'NIB',
    npwp: 'NPWP',
    formerNpwp: 'NPWP sebelumnya',
    companyNpwp: 'NPWP di data perusahaan',
    note: 'Keterangan',
    asked: 'Diajukan',
    decided: 'Diputuskan',
    ended: 'Dicabut',
    reason: 'Alasan',
    unsaid: 'Tidak disebut',
  },
  by: (name: string, when: string) => `${name}, ${when}`,
  byOffice: (name: string, office: string, when: string) => `${name} dari ${office}, ${when}`,
  check:
    'Cocokkan nomor ini dengan OSS atau basis data pajak, dan pastikan perusahaannya memang membeli.',
  checkAgain:
    'NPWP perusahaan ini diisi atau diganti sejak pengajuan pertama. Periksa lagi sebelum memutuskan.',
  refusal: {
    title: 'Tolak verifikasi',
    lead: 'Pembeli membaca alasan Anda dan boleh mengajukan lagi.',
    text: 'Apa yang harus diperbaiki?',
    textHint: 'Misalnya: NIB ini milik perusahaan lain. Kirim NIB atas nama perusahaan Anda.',
    send: 'Tolak dengan alasan ini',
  },
  withdrawal: {
    title: 'Cabut verifikasi',
    lead: 'Mulai saat itu perusahaan ini tidak lagi melihat harga khusus. Pembeli membaca alasan Anda.',
    text: 'Alasan pencabutan',
    send: 'Cabut verifikasi',
  },
  done: {
    verified: 'Perusahaan ini terverifikasi. Pembeli dikabari.',
    refused: 'Pengajuan ditolak. Pembeli dikabari.',
    withdrawn: 'Verifikasi dicabut. Pembeli dikabari.',
  },
  errors: {
    either: 'Isi NIB atau NPWP.',
    nib: 'NIB terdiri dari 13 angka.',
    npwp: 'NPWP terdiri dari 15 atau 16 angka.',
  },
  refusals: {
    already: 'Pengajuan Anda sudah menunggu, atau perusahaan Anda sudah terverifikasi.',
    decided: 'Pengajuan ini sudah diputuskan.',
    changed: 'Data dari perusahaan ini sudah berubah. Periksa lagi sebelum memutuskan.',
  },
  notices: {
    asked: ({ buyer }: Told) => ({
      title: `Pembeli minta diverifikasi: ${buyer}`,
      text: 'Periksa NIB atau NPWP-nya, lalu putuskan.',
    }),
    verified: ({ buyer }: Told) => ({
      title: `${buyer} terverifikasi`,
      text: 'Perusahaan Anda sekarang melihat semua harga di katalog.',
    }),
    refused: ({ buyer, reason }: Told & { reason: string }) => ({
      title: `Verifikasi ${buyer} belum diterima`,
      text: reason,
    }),
    withdrawn: ({ buyer, reason }: Told & { reason: string }) => ({
      title: `Verifikasi ${buyer} dicabut`,
      text: reason,
    }),
  },
}

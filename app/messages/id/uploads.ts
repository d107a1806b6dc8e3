type Limits = { maximumBytes: number; maximumCount: number }

const megabytes = ({ maximumBytes }: Limits): string => `${maximumBytes / 1024 / 1024} MB`

export const uploads = {
  photosHint: (limits: Limits) =>
    `JPG, PNG, atau WebP. Paling banyak ${limits.maximumCount} foto, masing-masing sampai ${megabytes(limits)}.`,
  documentHint: (limits: Limits) => `PDF atau foto, sampai ${megabytes(limits)}.`,
  shrinking:
    'Foto dikecilkan otomatis agar hemat kuota. Jika sinyal putus, unggahan dilanjutkan dari bagian terakhir.',
  moveUp: (name: string) => `Naikkan ${name}`,
  moveDown: (name: string) => `Turunkan ${name}`,
  remove: (name: string) => `Hapus ${name}`,
  retry: (name: string) => `Coba kirim lagi ${name}`,
  preparing: 'Menyiapkan …',
  sending: (percent: string) => `${percent}% terkirim`,
  checking: 'Memeriksa berkas …',
  waiting: 'Sinyal terputus. Dilanjutkan begitu sinyal kembali.',
  done: 'Tersimpan',
  moved: (name: string, position: string, total: string) =>
    `${name} sekarang urutan ${position} dari ${total}.`,
  removed: (name: string) => `${name} dihapus.`,
  stillSending:
    'Masih ada berkas yang dikirim. Formulir dikirim begitu selesai. Tekan sekali lagi untuk mengirim tanpa berkas itu.',
  someFailed: 'Ada berkas yang gagal dikirim. Coba lagi atau hapus, lalu kirim formulirnya.',
  refusals: {
    empty: () => 'Berkas ini kosong. Pilih berkas lain.',
    tooLarge: (limits: Limits) =>
      `Berkas ini terlalu besar. Paling besar ${megabytes(limits)}: kecilkan dulu atau pilih yang lain.`,
    tooMany: (limits: Limits) =>
      limits.maximumCount === 1
        ? 'Hanya satu berkas yang bisa diunggah. Hapus yang lama dulu.'
        : `Paling banyak ${limits.maximumCount} berkas. Hapus salah satu dulu.`,
    wrongKind: () => 'Jenis berkas ini tidak bisa dipakai. Pilih jenis yang disebut di atas.',
    heic: () =>
      'Foto HEIC dari iPhone belum bisa dibaca. Di Pengaturan › Kamera › Format, pilih Paling Kompatibel, lalu foto ulang.',
    unreadable: () => 'Foto ini rusak dan tidak bisa dibuka. Foto ulang atau pilih yang lain.',
    tooManyPixels: () => 'Foto ini lebih dari 40 megapiksel. Kecilkan dulu, lalu unggah lagi.',
    forbidden: () => 'Akun ini tidak bisa mengunggah di sini. Masuk lagi, lalu coba ulang.',
    expired: () => 'Waktu mengunggah sudah habis. Pilih berkasnya sekali lagi.',
    cut: () => 'Unggahan gagal. Periksa sinyal, lalu coba lagi.',
  },
}

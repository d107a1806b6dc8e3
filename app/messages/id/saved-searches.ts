import type { Alert } from '#app/domain/catalogue/saved-searches/views.ts'

type Found = { name: string; count: number; names: string; others: number }

export const savedSearches = {
  title: 'Pencarian tersimpan',
  lead: 'Pencarian yang Anda simpan, dengan produk yang baru cocok sejak terakhir Anda lihat.',
  none: 'Belum ada pencarian tersimpan',
  noneText: 'Cari di katalog, lalu simpan pencariannya. Produk yang baru cocok dikabarkan di sini.',
  browse: 'Buka katalog',
  save: 'Simpan pencarian',
  saveTitle: 'Simpan pencarian',
  saveLead: 'Etalase mengingat yang sudah ada hari ini dan mengabari yang baru cocok.',
  everything: 'Semua produk',
  name: 'Nama pencarian',
  nameHint: 'Misalnya: camilan halal untuk minibar.',
  alert: 'Kabar lewat kotak tugas dan surel',
  alerts: {
    daily: 'Setiap hari, bila ada yang baru',
    weekly: 'Setiap Senin pagi, bila ada yang baru',
    never: 'Tidak usah, saya lihat sendiri',
  } satisfies Record<Alert, string>,
  alertShort: {
    daily: 'Setiap hari',
    weekly: 'Setiap Senin',
    never: 'Tidak dikabari',
  } satisfies Record<Alert, string>,
  columns: {
    name: 'Pencarian',
    asked: 'Yang dicari',
    fresh: 'Baru',
    looked: 'Terakhir dilihat',
    alert: 'Kabar',
    actions: 'Tindakan',
  },
  fresh: (count: string) => `${count} produk baru`,
  noFresh: 'Tidak ada yang baru',
  checked: (when: string) => `Terakhir diperiksa ${when}. Membuka pencarian memeriksanya lagi.`,
  newSince: (count: string, day: string) => `${count} produk baru sejak ${day}`,
  inSearch: (name: string) => `Dari pencarian tersimpan “${name}”.`,
  isNew: 'Baru untuk Anda',
  nothingSince: (name: string, day: string) => `“${name}”: belum ada produk baru sejak ${day}.`,
  allBelow: 'Semua hasil',
  edit: 'Ubah',
  editTitle: 'Ubah pencarian tersimpan',
  editSubmit: 'Simpan perubahan',
  silence: 'Hentikan kabar',
  remove: 'Hapus',
  saved: (name: string) => `“${name}” disimpan. Yang baru cocok akan tampil di sini.`,
  changed: 'Pencarian disimpan.',
  silenced: 'Kabar dihentikan. Pencarian tetap tersimpan.',
  removed: 'Pencarian dihapus.',
  refusals: {
    already: 'Pencarian yang sama sudah Anda simpan.',
    full: 'Paling banyak 50 pencarian. Hapus yang tidak dipakai lagi.',
    notFound: 'Pencarian ini tidak ditemukan.',
  },
  stop: {
    title: 'Hentikan kabar pencarian',
    lead: (name: string) =>
      `Surel tentang “${name}” tidak dikirim lagi. Pencarian tetap tersimpan.`,
    button: 'Hentikan kabar',
    done: (name: string) => `Kabar tentang “${name}” sudah dihentikan.`,
    inLetter: 'Hentikan kabar tentang pencarian ini',
  },
  notices: {
    found: ({ name, count, names, others }: Found) => ({
      title: `${count} produk baru untuk “${name}”`,
      text: others > 0 ? `${names}, dan ${others} lainnya.` : `${names}.`,
    }),
  },
}

/** `nameEn` where the name is a group of goods and not a product’s own. */
type Told = { number: string; name: string; nameEn?: string; agency?: string; due?: string }

export const curationNotices = {
  dueTomorrow: ({ number, name }: Told) => ({
    title: `Besok batas menilai ${name}`,
    text: `Berkas ${number} masih menunggu penilaian Anda.`,
  }),
  overdue: ({ number, name }: Told) => ({
    title: `Penilaian ${name} lewat batas`,
    text: `Berkas ${number} menunggu Anda. Kembalikan bila Anda tidak sempat.`,
  }),
  thirdAsked: ({ number, name }: Told) => ({
    title: `Penilai ketiga diminta untuk ${name}`,
    text: `Dua penilai berkas ${number} berbeda jauh. Sistem sudah menugaskan penilai ketiga.`,
  }),
  thirdWanted: ({ number, name }: Told) => ({
    title: `Tugaskan penilai ketiga untuk ${name}`,
    text: `Dua penilai berkas ${number} berbeda jauh dan tidak ada kurator yang bebas.`,
  }),
  received: ({ number, name }: Told) => ({
    title: `Periksa ${name}`,
    text: `Berkas ${number} masuk dan menunggu pemeriksaan administrasi.`,
  }),
  receivedAgain: ({ number, name }: Told) => ({
    title: `Periksa lagi ${name}`,
    text: `Berkas ${number} sudah diperbaiki dan dikirim ulang.`,
  }),
  assign: ({ number, name }: Told) => ({
    title: `Tugaskan kurator untuk ${name}`,
    text: `Berkas ${number} lolos pemeriksaan dan menunggu penilai.`,
  }),
  replace: ({ number, name }: Told) => ({
    title: `Tugaskan pengganti untuk ${name}`,
    text: `Satu penilai berkas ${number} mengembalikan tugasnya.`,
  }),
  read: ({ number, name }: Told) => ({
    title: `Nilai ${name}`,
    text: `Berkas ${number} menunggu penilaian Anda.`,
  }),
  decide: ({ number, name }: Told) => ({
    title: `Putuskan ${name}`,
    text: `Semua nilai berkas ${number} sudah masuk.`,
  }),
  gatePassed: ({ name, number }: Told) => ({
    title: `${name} lolos pemeriksaan`,
    text: `Berkas ${number} lengkap. Dua kurator akan menilai.`,
  }),
  mend: ({ name, number }: Told) => ({
    title: `${name} perlu perbaikan`,
    text: `Ada catatan pada berkas ${number}. Perbaiki, jawab satu per satu, lalu kirim ulang.`,
  }),
  approved: ({ name, number }: Told) => ({
    title: `${name} lolos kurasi`,
    text: `Berkas ${number} disetujui. Produk Anda sekarang tampil di katalog.`,
  }),
  rejected: ({ name, number }: Told) => ({
    title: `${name} belum lolos`,
    text: `Baca alasan pada berkas ${number}. Anda boleh memperbaiki dan mengajukan lagi.`,
  }),
  withdrawn: ({ name, number }: Told) => ({
    title: `${name} ditarik`,
    text: `Pelaku IKM menarik berkas ${number}. Tidak ada yang perlu Anda lakukan.`,
  }),
}

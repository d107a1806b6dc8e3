import { defaultRubric } from '#app/domain/curation/default-rubric.ts'
import { type Level, levels, type Scores } from '#app/domain/curation/rubric.ts'

/** What curators write beside a level that is not the usual four. */
const remarks: Record<string, Partial<Record<Level, string>>> = {
  quality: {
    2: 'Pengerjaan masih kasar di beberapa tempat.',
    3: 'Rapi, tetapi hasil antarbuah masih berbeda.',
    5: 'Teliti dan seragam dari awal sampai akhir.',
  },
  packaging: {
    2: 'Belum ada kemasan jual yang tertutup dan berlabel.',
    3: 'Melindungi isi; tampilannya masih polos.',
    5: 'Siap dipajang, berkode batang, dan lolos uji kirim.',
  },
  capacity: {
    2: 'Pasokan bergantung pada pihak lain.',
    3: 'Cukup untuk beberapa gerai dengan jadwal tetap.',
    5: 'Catatan produksi menunjukkan pasokan ajek.',
  },
  tradeReadiness: {
    2: 'Harga belum memberi ruang bagi pengecer.',
    3: 'Harga jelas; jenjangnya masih dapat dipertegas.',
    5: 'Harga berjenjang, faktur rapi, sanggup tempo bayar.',
  },
  certification: {
    2: 'Baru berencana mendaftarkan merek.',
    3: 'Satu permohonan sedang berjalan.',
    5: 'Beberapa sertifikat lanjutan sudah terbit.',
  },
  localContent: {
    1: 'Barang jadi dari luar daerah.',
    2: 'Bahan utama dari luar negeri.',
    3: 'Bahan utama dalam negeri.',
    5: 'Bahan, tenaga, dan ciri khas dari kabupaten sendiri.',
  },
}

/** `445435` as the scores of a reading, in the order of the rubric's criteria. */
export function scoresFrom(digits: string): Scores {
  return Object.fromEntries(
    defaultRubric.criteria.map(({ key }, index) => {
      const level = levels.find((each) => `${each}` === digits[index])
      if (!level) throw new Error(`No level for ${key} in ${digits}`)
      return [key, { level, comment: remarks[key]?.[level] }]
    }),
  )
}

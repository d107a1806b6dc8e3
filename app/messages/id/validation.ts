export const validation = {
  errors: {
    required: 'Wajib diisi.',
    whole: 'Tulis angka bulat, misalnya 1.250.',
    tooSmall: 'Angkanya terlalu kecil.',
    tooLarge: 'Angkanya terlalu besar.',
    rupiah: 'Tulis rupiah bulat, misalnya 12.500.',
    day: 'Tulis tanggal yang ada, misalnya 2026-11-21.',
    email: 'Alamat surel belum lengkap, misalnya nama@contoh.id.',
    password: 'Kata sandi paling sedikit 10 karakter.',
    choose: 'Pilih salah satu.',
  } as Record<string, string>,
  atLeast: (least: number) => `Paling sedikit ${least}.`,
  atMost: (most: number) => `Paling banyak ${most}.`,
  atMostCharacters: (most: number) => `Paling banyak ${most} karakter.`,
  other: 'Isian ini belum benar.',
}

import { type Firm, firm } from './firm.ts'

/** The makers whose people belong to the cast; the first three of the list. */
export const castFirms: readonly Firm[] = [
  firm(
    1,
    ['Sari Wulandari', 'Batik Sari Tarum', 'Batik tulis dan cap'],
    ['Lambangsari', 'Tambun Selatan', 'Kp. Buaran RT 003/007'],
    ['1270321604117', '13134'],
    [2, 9, 68_500_000, 190, 'lembar'],
    '+6281284410117',
    {
      mentored: true,
      bank: ['Bank Citarum', '7011 2204 51'],
      story:
        'Enam ibu mulai mencanting di teras rumah pada 2014. Kini sebelas orang bekerja di bengkel sendiri, dengan kebun tarum dan soga di belakangnya. Merek kami Sekar Wangi.',
    },
  ),
  firm(
    2,
    ['Wawan Setiawan', 'Dapur Lestari', 'Makanan ringan, sambal'],
    ['Pasirsari', 'Cikarang Selatan', 'Jl. Raya Pasirsari No. 18'],
    ['1270321919422', '10794'],
    [4, 11, 124_000_000, 26_000, 'bungkus'],
    '+6281385519422',
    {
      mentored: true,
      bank: ['Bank Citarum', '7011 9933 08'],
      story:
        'Dapur produksi di belakang warung orang tua kami. Kedelai dari petani Cibarusah, minyak diganti setiap hari, setiap karung digoreng dalam satu giliran kerja.',
    },
  ),
  firm(
    3,
    ['Neneng Rohaeni', 'Boneka Rimba', 'Mainan boneka'],
    ['Cibarusah Kota', 'Cibarusah', 'Kp. Babakan RT 002/004'],
    ['1270322205318', '32402'],
    [3, 12, 87_000_000, 1_900, 'buah'],
    '+6281290053188',
    {
      mentored: true,
      cooperative: true,
      bank: ['Bank Pasundan', '3300 1187 42'],
      story:
        'Boneka satwa Indonesia dari perca batik dan kain bulu pendek. Setiap boneka dijahit, diisi, dan diperiksa jarumnya di Cibarusah.',
    },
  ),
]

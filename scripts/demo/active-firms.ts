import { type Firm, firm } from './firm.ts'

/** Makers who put products forward and have accounts. */
export const activeFirms: readonly Firm[] = [
  firm(
    4,
    ['Cicih Kurniasih', 'Boneka Kancil Ceria', 'Boneka'],
    ['Cibarusah Jaya', 'Cibarusah', 'Kp. Rawa Bungur RT 001/003'],
    ['1270322206530', '32402'],
    [2, 8, 46_500_000, 1_300, 'buah'],
    '+6281311206530',
    {
      mentored: true,
      cooperative: true,
      bank: ['Bank Pasundan', '3300 2065 30'],
      story: 'Bengkel boneka keluarga, anggota koperasi sejak hari pertama berdiri.',
    },
  ),
  firm(
    5,
    ['Ade Rukmana', 'Boneka Anak Negeri', 'Boneka dan bantal anak'],
    ['Sindangmulya', 'Cibarusah', 'Kp. Sindang RT 004/002'],
    ['1270322207741', '32402'],
    [5, 6, 52_000_000, 1_100, 'buah'],
    '+6281287720741',
    { cooperative: true },
  ),
  firm(
    6,
    ['Endang Sutisna', 'Anyaman Setu Asri', 'Anyaman bambu'],
    ['Burangkeng', 'Setu', 'Kp. Cinyosog RT 006/001'],
    ['1270321803909', '16291'],
    [6, 5, 31_000_000, 620, 'buah'],
    '+6281318803909',
    {
      bank: ['Bank Citarum', '7014 3903 77'],
      story: 'Bambu tali dari pekarangan tetangga, dianyam sebelas orang di tiga rumah.',
    },
  ),
  firm(
    7,
    ['Tatang Koswara', 'Pelita Bambu', 'Kerajinan lampu bambu'],
    ['Ciledug', 'Setu', 'Jl. Raya Setu Gg. Waru No. 5'],
    ['1270321804615', '16291'],
    [4, 2, 39_500_000, 210, 'buah'],
    '+6281219904615',
    {
      bank: ['Bank Pasundan', '3302 4615 09'],
      story: 'Bekas tukang kursi bambu yang beralih ke lampu sejak hotel pertama memesan.',
    },
  ),
  firm(
    8,
    ['Lia Amalia', 'Konveksi Amalia', 'Konveksi'],
    ['Wanasari', 'Cibitung', 'Perum Wanasari Blok C2 No. 9'],
    ['1270320701283', '14111'],
    [7, 21, 310_000_000, 2_400, 'potong'],
    '+6281511701283',
    {
      taxpayer: '3216070101283007',
      bank: ['Bank Citarum', '7012 0128 30'],
      story: 'Seragam dan celemek untuk hotel, pabrik, dan sekolah. Pola tersimpan per pelanggan.',
    },
  ),
  firm(
    9,
    ['Rohmat Hidayatullah', 'Kopi Lereng Sanggabuana', 'Kopi bubuk'],
    ['Medalkrisna', 'Bojongmangu', 'Kp. Cipetir RT 002/001'],
    ['1270322306452', '10761'],
    [5, 3, 74_000_000, 4_200, 'bungkus'],
    '+6281386306452',
    {
      bank: ['Bank Pasundan', '3303 6452 18'],
      story:
        'Robusta dari lereng Sanggabuana, dipetik merah dan disangrai setiap Selasa dan Jumat.',
    },
  ),
  firm(
    10,
    ['Enok Rukoyah', 'Rengginang Mak Enok', 'Rengginang, opak'],
    ['Karangsambung', 'Kedung Waringin', 'Kp. Karangsambung RT 005/002'],
    ['1270321201876', '10794'],
    [2, 10, 28_000_000, 5_600, 'toples'],
    '+6285710201876',
    {
      bank: ['Bank Citarum', '7013 1876 44'],
      story: 'Ketan sawah sendiri dan terasi Muaragembong. Resep ibu mertua, takaran ditimbang.',
    },
  ),
  firm(
    11,
    ['Puspa Anggraeni', 'Tas Puspa Kencana', 'Tas kain'],
    ['Telaga Asih', 'Cikarang Barat', 'Jl. Telaga Asih Raya No. 41'],
    ['1270320808194', '15121'],
    [1, 7, 58_000_000, 950, 'buah'],
    '+6281296808194',
    {
      bank: ['Bank Pasundan', '3304 8194 60'],
      story: 'Tas belanja dari kain sisa bengkel batik, pegangan kulit sapi samak nabati.',
    },
  ),
  firm(
    12,
    ['Deden Gunawan', 'Batik Wedel Cikarang', 'Batik cap'],
    ['Simpangan', 'Cikarang Utara', 'Jl. Gatot Subroto No. 112'],
    ['1270320907365', '13134'],
    [6, 4, 95_000_000, 420, 'lembar'],
    '+6281389907365',
    {
      bank: ['Bank Citarum', '7015 7365 22'],
      story: 'Batik cap biru wedel dengan canting cap tembaga buatan sendiri.',
    },
  ),
  firm(
    13,
    ['Yudi Haryanto', 'Bakpia Pantura', 'Kue bakpia'],
    ['Sertajaya', 'Cikarang Timur', 'Jl. Pantura Km 44'],
    ['1270321107728', '10710'],
    [2, 3, 22_000_000, 900, 'kotak'],
    '+6281380107728',
    { bank: ['Bank Pasundan', '3305 7728 13'], story: 'Oleh-oleh di tepi jalan pantura.' },
  ),
]

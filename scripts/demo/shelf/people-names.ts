/** First and last names as they are given where a maker lives, by the code of the province. */
const names: Record<string, readonly [first: readonly string[], last: readonly string[]]> = {
  '32': [
    'Euis Teti Cucu Imas Nining Yanti Elis Iis Tati Rina Asep Ujang Cecep Dede Agus Yayat Enjang Opik Rudi Iyus'.split(
      ' ',
    ),
    'Rohayati Suryani Nurhasanah Kurniawati Mulyati Hidayat Permana Sutisna Rukmana Gunawan Hermawan Suherman Komalasari Wahyuni Firmansyah Ramdani'.split(
      ' ',
    ),
  ],
  '33': [
    'Sri Wahyu Siti Endah Retno Slamet Joko Budi Eko Muhlisin'.split(' '),
    'Lestari Handayani Rahayu Utami Wibowo Susilo Pranoto Setyawan Mulyono Astuti'.split(' '),
  ],
  '34': [
    'Tri Dwi Yuliani Sumarni Partini Wagiman Tukiran Suparno Heri Ngatini'.split(' '),
    'Haryani Purwanti Nugraha Raharja Widodo Kusuma Sulistyo Wijayanti'.split(' '),
  ],
  '35': [
    'Umi Luluk Nur Anik Choirul Suyono Mujiono Fatimah'.split(' '),
    'Kholifah Mahmudah Arifin Prasetya Hariyanto Zulaikha Santosa'.split(' '),
  ],
  '51': [
    ['Ni Made', 'Ni Wayan', 'Ni Ketut', 'I Made', 'I Nyoman', 'I Wayan'],
    'Suartini Ariani Sukerti Suardana Wirawan Artana Sudiarta'.split(' '),
  ],
  '52': [
    ['Baiq', 'Lalu', 'Inaq', 'Haji'],
    'Sumiati Raehanun Suhaili Muzanni Rohani Satriawan'.split(' '),
  ],
  '13': [
    'Yusni Erna Rosmiati Syafril Nurbaiti Masri'.split(' '),
    'Yanti Chaniago Piliang Koto Tanjung Sikumbang'.split(' '),
  ],
}

/** Words of one's own that firms are called by. */
export const ownWords = [
  'Sari Rasa, Mekar Jaya, Bu Tati, Mang Ujang, Cahaya, Sekar, Harum, Sumber Rejeki, Dua Saudara, Lestari Alam',
  'Teh Euis, Ambu, Rahayu, Sejahtera, Kembang, Pasundan, Wangi, Barokah, Tunas Muda, Karya Bakti',
  'Bu Imas, Kang Asep, Langit, Nirwana, Saluyu, Sauyunan, Gumilang, Makmur, Ceria, Citra',
  'Pelangi, Ibu Pertiwi, Melati, Cempaka, Kenari, Rimbun, Pusaka, Hikmah, Mandiri, Amanah',
]
  .join(', ')
  .split(', ')

export const namesOf = (province: string): readonly [readonly string[], readonly string[]] =>
  names[province] ?? names['32'] ?? [[], []]

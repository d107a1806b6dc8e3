import type { Role } from '#app/domain/accounts/actor.ts'

export type DemoPerson = { name: string; email: string; role: Role; organisation: string }

const person = (name: string, role: Role, organisation: string): DemoPerson => ({
  name,
  email: `${name.toLowerCase().replace(/\s+/g, '.')}@contoh.id`,
  role,
  organisation,
})

export const demoAgency = 'Dinas Pembinaan Industri Kecil Kabupaten Bekasi'

/** Everyone of the demonstration, in the order of its story; all invented. */
export const demoPeople: readonly DemoPerson[] = [
  person('Ratna Dewi', 'official', demoAgency),
  person('Hendra Saputra', 'official', demoAgency),
  person('Endang Suhendi', 'official', demoAgency),
  person('Sari Wulandari', 'producer', 'Batik Sari Tarum'),
  person('Tono Wulandari', 'producer', 'Batik Sari Tarum'),
  person('Wawan Setiawan', 'producer', 'Dapur Lestari'),
  person('Neneng Rohaeni', 'producer', 'Boneka Rimba'),
  person('Dimas Pratama', 'curator', demoAgency),
  person('Nur Hidayah', 'curator', demoAgency),
  person('Yayan Mulyana', 'curator', demoAgency),
  person('Siti Aminah', 'curator', demoAgency),
  person('Lilis Komariah', 'curator', demoAgency),
  person('Rani Anggraini', 'buyer', 'Minimarket Melati'),
  person('Bambang Irawan', 'buyer', 'Minimarket Melati'),
  person('Maya Puspita', 'buyer', 'Minimarket Kenanga'),
  person('Yusuf Hidayat', 'buyer', 'Hypermarket Samudra'),
  person('Lina Kartika', 'buyer', 'Hotel Citarum Asri'),
  person('Joko Santoso', 'buyer', 'Boga Kawasan Jababaru'),
  person('Wulan Sari', 'mentor', demoAgency),
  person('Asep Suryana', 'cooperative', 'Koperasi Boneka Rimba Jaya'),
  person('Agus Prasetyo', 'admin', 'Etalase'),
]

/** Everyone in the demonstration signs in with it; nobody outside can. */
export const demoPassword = 'peragaan-etalase-2026'

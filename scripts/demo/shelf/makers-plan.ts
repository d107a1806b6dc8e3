import type { Chance } from './chance.ts'
import type { Kind } from './kind.ts'
import { namesOf, ownWords } from './people-names.ts'
import { type PlaceKey, places } from './places.ts'

/** A maker of the wider catalogue. */
export type ShelfMaker = {
  business: string
  owner: string
  email: string
  district: string
  districtName: string
  regency: string
  /** Which of the district's villages, counted from the first and round again. */
  village: number
  address: string
  nib: string
  /** A taxable entrepreneur has a number of its own. */
  taxpayer: string | undefined
  kbli: string
  phone: string
  men: number
  women: number
  inCooperative: boolean
  story: string
}

const lanes = [
  'Kp. Babakan',
  'Kp. Cikole',
  'Jl. Raya',
  'Gg. Melati',
  'Kp. Sukasari',
  'Jl. Pasar',
  'Dusun Krajan',
  'Jl. Kartini',
]

const stories = [
  'Usaha keluarga di {place} yang dimulai pada {year} dengan dua orang, kini {hands} orang bekerja bersama.',
  'Kami mulai pada {year} dari teras rumah di {place}. Sekarang {hands} orang bekerja di bengkel sendiri, sebagian besar tetangga.',
  'Sejak {year} kami bertahan di {place} karena pelanggan kembali. Tim kami {hands} orang, dan semuanya belajar di sini.',
  'Kelompok kecil dari {place}, berdiri {year}. {hands} orang berbagi pekerjaan, upah dibayar tiap Sabtu.',
]

export class MakerBook {
  readonly makers: ShelfMaker[] = []
  private readonly taken = new Set<string>()
  private numbered = 0

  constructor(private readonly chance: Chance) {}

  /** Somebody new who makes this kind in a place. */
  open(kind: Kind, key: PlaceKey): number {
    const { chance } = this
    const [district, districtName, regency] = places[key]
    const owner = this.unused(() => {
      const [first, last] = namesOf(district.slice(0, 2))
      return `${chance.of(first)} ${chance.of(last)}`
    })
    const business = this.unused(() => chance.of(kind.firms).replace('*', chance.of(ownWords)))
    const number = this.makers.length + 1
    const men = chance.whole(1, 7)
    const women = chance.whole(2, 14)
    const story = chance
      .of(stories)
      .replace('{place}', districtName)
      .replace('{year}', `${chance.whole(1988, 2021)}`)
      .replace('{hands}', `${men + women}`)
    const region = district.replaceAll('.', '')
    this.makers.push({
      ...{ business, owner, district, districtName, regency, men, women, story },
      email: `${owner.toLowerCase().replace(/\s+/g, '.')}.${number}@contoh.id`,
      village: chance.whole(0, 40),
      address: `${chance.of(lanes)} No. ${chance.whole(2, 98)} RT 00${chance.whole(1, 8)}/00${chance.whole(1, 7)}`,
      nib: `912${region}${`${1000 + number}`}`,
      taxpayer: chance.percent(22) ? `${region}${`${4_000_000_000 + number * 7_919}`}` : undefined,
      kbli: kind.kbli,
      phone: `+62813${20_000_000 + number * 52_711}`,
      inCooperative: chance.percent(24),
    })
    return number - 1
  }

  /** Counts the goods, for numbers that no two may share. */
  nextNumber(): number {
    this.numbered += 1
    return this.numbered
  }

  private unused(make: () => string): string {
    for (let tries = 0; tries < 400; tries += 1) {
      const name = make()
      if (this.taken.has(name)) continue
      this.taken.add(name)
      return name
    }
    throw new Error('Every name is taken')
  }
}

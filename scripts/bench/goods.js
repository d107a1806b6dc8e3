/**
 * Goods for measuring: as many as asked, always the same ones, with words, places, prices and
 * licences spread as in a real catalogue (few groups hold most, most words are rare).
 */

/** @typedef {{ kind: string, category: string, unit: string, price: number, food: boolean }} Kind */

/** @type {[category: string, unit: string, price: number, kinds: string][]} */
const shelves = [
  [
    'snacks',
    'bungkus',
    14_000,
    'keripik singkong|keripik tempe|keripik pisang|rengginang|opak|emping|kacang bawang|kerupuk udang|stik keju|makaroni pedas|basreng|seblak kering|rempeyek|kembang goyang',
  ],
  [
    'cakes',
    'kotak',
    32_000,
    'dodol|wajik|kue semprong|nastar|kastengel|putri salju|bolu kering|bagelen|akar kelapa|sagon|brownies|bakpia',
  ],
  [
    'spices',
    'botol',
    24_000,
    'sambal terasi|sambal roa|bumbu rendang|bumbu pecel|saus cabai|kecap manis|bawang goreng|abon sapi|terasi bubuk|petis',
  ],
  [
    'drinks',
    'botol',
    19_000,
    'kopi robusta|kopi arabika|teh hijau|bandrek|bajigur|sirup markisa|jahe merah|kunyit asam|beras kencur|cokelat bubuk|madu hutan',
  ],
  [
    'batik',
    'lembar',
    210_000,
    'batik tulis|batik cap|batik kombinasi|kain tenun|tenun ikat|ulos|songket|lurik|sarung|selendang|kain jumputan|ecoprint',
  ],
  [
    'clothing',
    'potong',
    120_000,
    'kemeja|gamis|kaus|seragam|jaket|celemek|daster|rompi|kebaya|topi',
  ],
  [
    'toys',
    'buah',
    58_000,
    'boneka kain|mobil kayu|puzzle kayu|congklak|wayang mini|gasing|balok susun|kuda goyang',
  ],
  [
    'household',
    'buah',
    65_000,
    'taplak|sarung bantal|handuk|keset|sprei|gorden|lap dapur|tatakan gelas|bantal kursi',
  ],
  [
    'craft',
    'buah',
    88_000,
    'keranjang pandan|tas rotan|besek bambu|vas keramik|mangkuk kayu|lampu bambu|topeng|ukiran|dompet kulit|kalung manik|gelang perak|lilin aroma|sabun batang|sandal hotel|talenan kayu|miniatur|anyaman mendong|kotak tisu',
  ],
]

/** @type {Kind[]} */
const kinds = shelves.flatMap(([category, unit, price, names]) =>
  names.split('|').map((kind) => ({
    ...{ kind, category, unit, price },
    food: ['snacks', 'cakes', 'spices', 'drinks'].includes(category),
  })),
)

const traits =
  'kawung|parang|megamendung|truntum|sekar jagad|pedas|manis|gurih|asin|original|balado|keju|cokelat|pandan|jeruk|rempah|madu|wijen|bawang|kencur|halus|tebal|tipis|besar|kecil|mini|jumbo|premium|klasik|pesisir|gunung|biru|merah|hijau|kuning|cokelat tua|hitam|putih|alami|natural|organik|tradisional|modern|lipat|susun|gantung|bulat|persegi|panjang|pendek|harian|hadiah|hampers|kantor|hotel|anak|dewasa|wisata'.split(
    '|',
  )
const materials =
  'singkong|tempe|beras ketan|gula aren|kelapa|cabai rawit|kacang tanah|pisang|udang|ikan|katun|sutra|primisima|rayon|linen|bambu tali|rotan|pandan laut|mendong|jati|mahoni|pinus|kulit sapi|tanah liat|perak|manik kaca|lilin kedelai|minyak kelapa|kopi|teh|jahe|kunyit'.split(
    '|',
  )
const syllables =
  'ba be bu ca da di du ga ge ha in ja ji ka ki la lu ma mi na ni pa ra ri sa si ta ti wa ya'.split(
    ' ',
  )
const given =
  'Sari Ayu Dewi Tirta Mekar Karya Berkah Maju Jaya Sinar Mulya Rizki Abadi Putra Lestari Bunda Nusa Harapan Cipta Rasa'.split(
    ' ',
  )
const sentences =
  'dibuat dengan tangan|dikerjakan warga desa|memakai bahan setempat|cocok untuk hadiah|tahan lama|tanpa pengawet|dikemas rapi|diwarnai alami|disukai tamu hotel|siap untuk pesanan besar|resep turun temurun|dijemur matahari|dikirim tiap pekan|sudah dikurasi dinas'.split(
    '|',
  )

/** A small generator of numbers in [0, 1); the same seed gives the same numbers. @param {number} seed */
function numbersFrom(seed) {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** @template T @param {() => number} next @param {readonly T[]} list the first ones more often */
const pick = (next, list) => /** @type {T} */ (list[Math.floor(next() ** 1.6 * list.length)])

/** @param {number} table @param {number} index */
export const uuid = (table, index) =>
  `0199${table.toString(16).padStart(4, '0')}-0000-7000-8000-${index.toString(16).padStart(12, '0')}`

/** How many products one maker has, as a rule. */
export const productsPerMaker = 7

/** @param {number} index */
export function makerOf(index, places) {
  const next = numbersFrom(index * 2 + 1)
  const place = pick(next, places)
  const coined = Array.from({ length: 2 + Math.floor(next() * 2) }, () =>
    pick(next, syllables),
  ).join('')
  const name = `${pick(next, given)} ${coined[0]?.toUpperCase()}${coined.slice(1)}`
  return { id: uuid(1, index), name, place, taxable: next() < 0.15 }
}

const dayMs = 86_400_000

/** @param {number} index @param {readonly { code: string, name: string }[]} places */
export function productOf(index, places) {
  const next = numbersFrom(index * 2)
  const maker = makerOf(Math.floor(index / productsPerMaker), places)
  const { kind, category, unit, price, food } = pick(next, kinds)
  const words = [pick(next, traits), pick(next, traits)]
  const material = pick(next, materials)
  const name =
    `${kind} ${words.join(' ')} ${next() < 0.3 ? Math.ceil(next() * 20) * 50 : ''}`.trim()
  const certificates = ['nib']
  if (food && next() < 0.8) certificates.push('pirt')
  if (food && next() < 0.6) certificates.push('halal')
  if (next() < 0.1) certificates.push('trademark')
  if (category === 'toys' && next() < 0.5) certificates.push('sni')
  const channels = ['openCatalogue']
  if (!food || certificates.includes('halal')) channels.push('minimarket', 'hotel')
  if (next() < 0.4) channels.push('hypermarket')
  if (food && next() < 0.3) channels.push('industrialCanteen')
  if (next() < 0.1) channels.push('export')
  const asked = Math.round((price * (0.4 + next() ** 2 * 3)) / 500) * 500
  const story = Array.from({ length: 4 }, () => pick(next, sentences)).join(', ')
  return {
    id: uuid(2, index),
    maker,
    slug: `${name.replaceAll(' ', '-')}-${index}`,
    name: name[0]?.toUpperCase() + name.slice(1),
    category,
    sector: food ? 'food' : 'craft',
    unit,
    price: asked,
    material,
    story: `${name} dari ${material}, ${story}.`,
    minimumOrder: [1, 6, 12, 24, 48][Math.floor(next() * 5)] ?? 1,
    leadTimeDays: 2 + Math.floor(next() * 25),
    capacityPerDay: food ? 20 + Math.floor(next() * 200) : 2 + Math.floor(next() * 12),
    grade: 'AABBBC'[Math.floor(next() * 6)] ?? 'B',
    score: 60 + Math.round(next() * 350) / 10,
    certificates,
    channels,
    gtin: `899${`${index}`.padStart(10, '0')}`,
    listedAt: new Date(Date.UTC(2026, 10, 1) - Math.floor(next() * 700) * dayMs).toISOString(),
  }
}

/** What buyers type: kinds, traits and materials, alone and together, the common ones more often. @param {number} seed */
export function questionOf(seed) {
  const next = numbersFrom(seed + 7_000_003)
  const words = [pick(next, kinds).kind]
  if (next() < 0.5) words.push(pick(next, traits))
  const filters = [
    () => `category=${pick(next, shelves)[0]}`,
    () => 'certificate=halal',
    () => 'channel=minimarket',
    () => 'channel=hotel',
    () => `priceMost=${Math.ceil(next() * 40) * 10_000}`,
    () => `minimumMost=${[6, 12, 24][Math.floor(next() * 3)]}`,
  ]
  return `q=${encodeURIComponent(words.join(' '))}&${pick(next, filters)()}`
}

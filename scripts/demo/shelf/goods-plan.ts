import { gtin } from '../product.ts'
import { Chance } from './chance.ts'
import { draw, type Shape, type View } from './drawing/draw.ts'
import type { Look } from './drawing/look.ts'
import { type PaletteName, palettes } from './drawing/palettes.ts'
import { type Motif, motifs } from './drawing/patterns.ts'
import type { Kind } from './kind.ts'
import type { MakerBook, ShelfMaker } from './makers-plan.ts'
import { papersOf, type ShelfPaper } from './papers-plan.ts'
import { closings, remarksBy } from './trade-words.ts'

export type ShelfPicture = { name: string; alt: string; svg: () => string }
export type ShelfReading = { levels: string; comment: string }

export type ShelfGood = {
  kind: string
  maker: number
  /** What the form of a product holds, as typed. */
  content: Record<string, unknown> & { name: string }
  pictures: readonly ShelfPicture[]
  papers: readonly ShelfPaper[]
  readings: readonly [ShelfReading, ShelfReading]
  /** Which of the days on which its office decided, the latest first. */
  decisionDay: number
}

/** So many days on which offices decided, spread over the year. */
export const decisionDays = 24

const fillings: Record<string, readonly [string, string]> = {
  merah: ['#c5402b', '#ef8a4a'],
  oranye: ['#e07f36', '#f6b56a'],
  emas: ['#e8b04a', '#f7d88c'],
  krem: ['#ecd3a0', '#fbeecb'],
  hijau: ['#7d9a45', '#bfd07f'],
  ungu: ['#7a4a86', '#b98cc4'],
  cokelat: ['#8a5530', '#b98352'],
  gelap: ['#3a2317', '#684128'],
  amber: ['#c07a1c', '#e8b65a'],
  biru: ['#9fc7cf', '#d3e8ea'],
  putih: ['#f3eee2', '#ffffff'],
}

type Variety = {
  name: string
  word: string
  palette: PaletteName
  motif: Motif
  filling: readonly [string, string]
}

function readVariety(line: string, chance: Chance): Variety {
  const [name = '', word = '-', paletteName = '', motifName = '', filled = ''] = line.split('|')
  const known = Object.keys(palettes) as PaletteName[]
  const palette = known.find((each) => each === paletteName) ?? chance.of(known)
  const motif = motifs.find((each) => each === motifName) ?? chance.of(motifs)
  const filling = fillings[filled] ?? fillings.emas ?? ['#e8b04a', '#f7d88c']
  return { name, word: word === '-' ? '' : word, palette, motif, filling }
}

const rounded = (price: number): number => {
  const step = price < 20_000 ? 500 : price < 100_000 ? 1_000 : 5_000
  return Math.max(step, Math.round(price / step) * step)
}

/** Grams of what is in a pack, where its content is a weight or a volume. */
function gramsOf(content: string): number | undefined {
  const found = /^(\d+) (g|ml|kg)$/.exec(content)
  return found ? Number(found[1]) * (found[2] === 'kg' ? 1000 : 1) : undefined
}

function tiersOf(price: number, minimum: number, chance: Chance) {
  let last = price
  return [4, 10, 25].slice(0, chance.whole(1, 3)).map((times, index) => {
    last = Math.min(last - 100, rounded(price * (1 - 0.045 * (index + 1))))
    return { minimumQuantity: minimum * times, price: last }
  })
}

const scoredLevels: Record<'A' | 'B' | 'C', readonly string[]> = {
  A: ['554535', '545545', '555435', '554544'],
  B: ['444434', '443435', '444325', '434434'],
  C: ['333324', '433323', '334323', '333325'],
}

const isLegible = (shape: Shape) =>
  [
    'pouch',
    'pillow',
    'jar',
    'bottle',
    'box',
    'tin',
    'foldedBag',
    'sack',
    'eggs',
    'leafWrap',
  ].includes(shape)

function picturesOf(name: string, look: Look & { shape: Shape }, way: number): ShelfPicture[] {
  const views: [View, string][] = [['front', `${name}, tampak depan`]]
  if (isLegible(look.shape) && way % 2 === 0) views.push(['pair', `Dua kemasan ${name}`])
  if (look.motif !== 'polos' && !isLegible(look.shape))
    views.push(['detail', `Motif dan bahan ${name} dari dekat`])
  const file = name.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  return views.map(([view, alt]) => ({ name: `${file}-${view}`, alt, svg: () => draw(look, view) }))
}

function contentOf(kind: Kind, name: string, content: string, chance: Chance, maker: ShelfMaker) {
  const grams = gramsOf(content)
  const first = gramsOf(kind.contents[0] ?? '')
  const share = grams && first ? (grams / first) ** 0.85 : 1
  const [low, high] = kind.price
  const price = rounded(chance.between(low, high) * share)
  const [length, width, height, weight, carton] = kind.pack
  const multiple = kind.minimum[0] >= 12 ? 12 : 1
  const minimum = Math.max(
    multiple,
    Math.round(chance.whole(...kind.minimum) / multiple) * multiple,
  )
  const packWeight = grams && first ? Math.round(weight * (grams / first)) : weight
  const edible = kind.shelfLife !== undefined
  const made = chance.of(kind.made)
  const story = [chance.of(kind.begins), chance.of(kind.goesOn), chance.of(closings)]
    .join(' ')
    .replaceAll('*', maker.districtName)
  const essence = name.replace(/\s\d.*$/, '')
  return {
    name,
    categoryId: kind.categoryId,
    story,
    ...(edible ? { ingredients: `${essence} (bahan utama), ${made}.` } : { materials: `${made}.` }),
    unit: kind.unit,
    netContent: content,
    ...{ packLengthMm: length, packWidthMm: width, packHeightMm: height, packWeightG: packWeight },
    ...{ piecesPerCarton: carton, cartonWeightG: Math.round(carton * packWeight * 1.06) },
    price,
    tiers: tiersOf(price, minimum, chance),
    minimumOrder: minimum,
    orderMultiple: multiple,
    leadTimeDays: chance.whole(...kind.lead),
    capacityPerDay: chance.whole(...kind.capacity),
    ...(kind.shelfLife
      ? {
          shelfLifeDays: Math.round(chance.whole(...kind.shelfLife) / 30) * 30 || kind.shelfLife[0],
        }
      : {}),
    ...(kind.forChildren ? { forChildren: 'yes' } : {}),
  }
}

/** All goods of a kind, with as many makers as it takes: each makes two to four of them. */
export function planGoods(kind: Kind, book: MakerBook): ShelfGood[] {
  const chance = new Chance(kind.key)
  const goods: ShelfGood[] = []
  let left = 0
  let maker = 0
  let turn = 0
  for (const [index, line] of kind.varieties.entries()) {
    if (left === 0) {
      maker = book.open(kind, turn)
      turn += 1
      left = chance.whole(2, 3)
    }
    left -= 1
    const variety = readVariety(line, chance)
    const sizes =
      kind.shelfLife || kind.categoryId === 'other'
        ? [chance.of(kind.contents)]
        : [kind.contents[index % kind.contents.length] ?? '']
    if (kind.shelfLife && index % 9 === 4)
      sizes.push(kind.contents.find((size) => size !== sizes[0]) ?? '')
    for (const size of new Set(sizes))
      goods.push(planGood(kind, { variety, size, index, maker }, book, chance))
  }
  return goods
}

type Chosen = { variety: Variety; size: string; index: number; maker: number }

function planGood(
  kind: Kind,
  { variety, size, index, maker }: Chosen,
  book: MakerBook,
  chance: Chance,
): ShelfGood {
  const named = gramsOf(size) !== undefined
  const name = named ? `${variety.name} ${size}` : variety.name
  const firm = book.makers[maker]
  if (!firm) throw new RangeError('There is no such maker')
  const shape = kind.shapes[index % kind.shapes.length] ?? 'box'
  const { word, palette, motif, filling } = variety
  const look = {
    shape,
    palette,
    motif,
    word,
    note: size,
    filling,
    piece: kind.piece ?? 'grain',
    way: index + kind.key.length,
  }
  const number = book.nextNumber()
  const grade = chance.percent(26) ? 'A' : chance.percent(66) ? 'B' : 'C'
  const reading = () => ({
    levels: chance.of(scoredLevels[grade]),
    comment: chance.of(remarksBy[grade]),
  })
  const barred = chance.percent(isLegible(shape) ? 72 : 30)
  return {
    kind: kind.key,
    maker,
    content: {
      ...contentOf(kind, name, size, chance, firm),
      ...(barred ? { gtin: gtin(1000 + number) } : {}),
    },
    pictures: picturesOf(name, look, index),
    papers: papersOf(kind, firm, number, chance),
    readings: [reading(), reading()],
    decisionDay: chance.whole(0, decisionDays - 1),
  }
}

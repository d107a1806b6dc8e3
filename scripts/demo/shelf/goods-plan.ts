import { gtin } from '../product.ts'
import { Chance } from './chance.ts'
import { contentOf, gramsOf } from './content-plan.ts'
import { draw, type Shape, type View } from './drawing/draw.ts'
import type { Look } from './drawing/look.ts'
import type { Kind } from './kind.ts'
import type { MakerBook } from './makers-plan.ts'
import { papersOf, type ShelfPaper } from './papers-plan.ts'
import { remarksBy } from './trade-words.ts'
import { readVariety, type Variety } from './variety.ts'

export type ShelfPicture = { name: string; alt: string; svg: () => string }
export type ShelfReading = { levels: string; comment: string }

export type ShelfGood = {
  maker: number
  /** What the form of a product holds, as typed. */
  content: Record<string, unknown> & { name: string; gtin?: string }
  pictures: readonly ShelfPicture[]
  papers: readonly ShelfPaper[]
  readings: readonly [ShelfReading, ShelfReading]
  /** Which of the days on which its office decided, the latest first. */
  decisionDay: number
}

/** So many days on which offices decided, spread over the year. */
export const decisionDays = 24

const scoredLevels = {
  A: ['554535', '545545', '555435', '554544'],
  B: ['444434', '443435', '444325', '434434'],
  C: ['333324', '433323', '334323', '333325'],
} as const

/** Shapes that carry their name on a label. */
const labelled: readonly Shape[] = [
  ...(['pouch', 'pillow', 'jar', 'bottle', 'box', 'tin', 'foldedBag', 'sack'] as const),
  ...(['eggs', 'leafWrap'] as const),
]

/** Shapes whose motif is worth a look from close by. */
const ofCloth: readonly Shape[] = [
  ...(['hanging', 'folded', 'scarf', 'shirt', 'dress', 'apron', 'tote', 'drawstring'] as const),
  ...(['cushion', 'mats', 'slippers', 'tissueBox', 'notebook', 'pencilCase'] as const),
]

function picturesOf(name: string, look: Look & { shape: Shape }): ShelfPicture[] {
  const packed = labelled.includes(look.shape)
  const views: [View, string][] = [['front', `${name}, tampak depan`]]
  if (packed && look.way % 3 === 0) views.push(['pair', `Dua kemasan ${name}`])
  if (ofCloth.includes(look.shape) && look.motif !== 'polos') {
    views.push(['detail', `Motif dan bahan ${name} dari dekat`])
  }
  const file = name.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  return views.map(([view, alt]) => ({
    ...{ name: `${file}-${view}`, alt },
    svg: () => draw(look, view),
  }))
}

/** Who makes the next variety: whoever has made fewer than they want to, in the right place. */
class Bench {
  private readonly free = new Map<string, { maker: number; left: number }>()
  private turn = 0

  constructor(
    private readonly kind: Kind,
    private readonly book: MakerBook,
    private readonly chance: Chance,
  ) {}

  next({ place }: Variety): number {
    const seat = place ?? 'anywhere'
    const known = this.free.get(seat)
    if (known && known.left > 0) {
      known.left -= 1
      return known.maker
    }
    const { places } = this.kind
    const somewhere = places[this.turn % places.length] ?? 'garut'
    this.turn += 1
    const maker = this.book.open(this.kind, place ?? somewhere)
    this.free.set(seat, { maker, left: this.chance.whole(1, 3) })
    return maker
  }
}

/** In which sizes a variety is sold: one that fits its shape, and here and there a second. */
function sizesOf(kind: Kind, turn: number, index: number, chance: Chance): readonly string[] {
  const { contents, shapes, shelfLife } = kind
  const fitting = contents.length === shapes.length
  const one = fitting ? (contents[turn] ?? '') : chance.of(contents)
  if (!shelfLife || fitting || index % 9 !== 4) return [one]
  return [one, contents.find((size) => size !== one) ?? one]
}

/** All goods of a kind, with as many makers as it takes. */
export function planGoods(kind: Kind, book: MakerBook): ShelfGood[] {
  const chance = new Chance(kind.key)
  const bench = new Bench(kind, book, chance)
  return kind.varieties.flatMap((line, index) => {
    const variety = readVariety(line, chance)
    const usual = index % kind.shapes.length
    const shape = variety.shape ?? kind.shapes[usual] ?? 'box'
    const found = kind.shapes.indexOf(shape)
    const turn = variety.shape && found >= 0 ? found : usual
    const maker = bench.next(variety)
    const way = variety.way ?? index + kind.key.length
    return sizesOf(kind, turn, index, chance).map((size) =>
      planGood(kind, { variety, size, shape, way, turn, maker }, book, chance),
    )
  })
}

type Chosen = {
  variety: Variety
  size: string
  shape: Shape
  way: number
  turn: number
  maker: number
}

function planGood(
  kind: Kind,
  { variety, size, shape, way, turn, maker }: Chosen,
  book: MakerBook,
  chance: Chance,
): ShelfGood {
  const firm = book.makers[maker]
  if (!firm) throw new RangeError('There is no such maker')
  const { word, palette, motif, filling } = variety
  const name = gramsOf(size) === undefined ? variety.name : `${variety.name} ${size}`
  const piece = kind.piece ?? 'grain'
  const number = book.nextNumber()
  const grade = chance.percent(26) ? 'A' : chance.percent(66) ? 'B' : 'C'
  const reading = () => ({
    levels: chance.of(scoredLevels[grade]),
    comment: chance.of(remarksBy[grade]),
  })
  const barred = chance.percent(labelled.includes(shape) ? 72 : 30)
  return {
    maker,
    content: {
      ...contentOf(kind, { name, size, turn, number }, firm, chance),
      ...(barred ? { gtin: gtin(1000 + number) } : {}),
    },
    pictures: picturesOf(name, { shape, palette, motif, word, note: size, filling, piece, way }),
    papers: papersOf(kind, firm, number, chance),
    readings: [reading(), reading()],
    decisionDay: chance.whole(0, decisionDays - 1),
  }
}
